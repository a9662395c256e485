// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let signInTitle = Phrase("Masuk petugas", "Officer sign-in")
    static let signInLead = Phrase(
        "Untuk petugas instansi. Pelapor tidak perlu masuk: cukup nomor dan kode akses.",
        "For officers. Reporters need no account: the number and access code are enough."
    )
    static let signInButton = Phrase("Masuk", "Sign in")
    static let signInForgotten = Phrase(
        "Lupa kata sandi?",
        "Forgotten your password?"
    )
    static let signOut = Phrase("Keluar", "Sign out")
}
