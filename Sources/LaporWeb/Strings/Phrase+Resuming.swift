// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A form of an officer whose session ended while they wrote.
extension Phrase {
    static let resumeLead = Phrase(
        "Isian Anda belum tersimpan, dan belum hilang. Masuk lagi di tab baru dengan akun yang sama, kembali ke sini, lalu "
            + "lanjutkan: semuanya kembali ke formulirnya.",
        "What you filled in was not saved, and is not lost. Sign in again in a new tab as the same officer, come back here, "
            + "and carry on: everything returns to its form."
    )
    static let resumeButton = Phrase("Lanjutkan mengisi", "Carry on with the form")
    static let resumedHere = Phrase(
        "Isian Anda sudah kembali, dan belum disimpan. Periksa, lalu kirim.",
        "What you filled in is back, and not saved yet. Check it, then send it."
    )
}
