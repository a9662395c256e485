// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// The words of the letters in which officers find the way to choose a password.
struct PasswordLetter: Sendable {
    private let isNew: Bool
    private let language: Language

    init(_ kind: PasswordLink.Kind, _ language: Language) {
        isNew = kind == .invitation
        self.language = language
    }

    private func say(_ indonesian: String, _ english: String) -> String {
        language == .indonesian ? indonesian : english
    }

    var subject: String {
        isNew
            ? say("Undangan petugas LAPOR!", "Your invitation as an officer of LAPOR!")
            : say("Kata sandi LAPOR! Anda", "Your password for LAPOR!")
    }

    func text(to name: String, way: String, until: String) -> String {
        """
        \(say("Yth.", "Dear")) \(name),

        \(why)

        \(way)

        \(say("Tautan ini berlaku sampai \(until) dan hanya dapat dipakai satu kali.", "This link can be used until \(until), and only once."))

        \(ignore)
        """
    }

    private var why: String {
        isNew
            ? say(
                "Anda didaftarkan sebagai petugas LAPOR!. Pilih kata sandi Anda melalui tautan ini:",
                "You have been registered as an officer of LAPOR!. Choose your password by this link:"
            )
            : say(
                "Kami menerima permintaan untuk mengganti kata sandi Anda. Pilih kata sandi baru melalui tautan ini:",
                "We were asked to change your password. Choose a new one by this link:"
            )
    }

    private var ignore: String {
        isNew
            ? say("Bila Anda bukan petugas, abaikan surat ini.", "If you are no officer, ignore this letter.")
            : say(
                "Bila bukan Anda yang meminta, abaikan surat ini: kata sandi Anda tetap berlaku.",
                "If it was not you who asked, ignore this letter: your password stays as it is."
            )
    }
}
