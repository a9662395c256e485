// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The words of support (*dukungan*) and of comments (*komentar*).
extension Phrase {
    static let supportTitle = Phrase("Anda mengalami hal yang sama?", "Do you have the same trouble?")
    static let supportText = Phrase(
        "Katakan dengan satu tombol. Tanpa akun, tanpa nama; setiap orang dihitung sekali.",
        "Say so with one button. No account, no name; everybody counts once."
    )
    static let supportButton = Phrase("Saya juga mengalami", "I have this too")
    static let supportTitleOfWish = Phrase("Anda mendukung usul ini?", "Do you support this proposal?")
    static let supportButtonOfWish = Phrase("Saya mendukung", "I support it")
    static let supportGivenToWish = Phrase("Anda sudah menyatakan dukungan.", "You have said that you support it.")
    static func supportsOfWish(_ number: String) -> Phrase {
        Phrase("\(number) orang mendukung", number == "1" ? "1 supports it" : "\(number) support it")
    }
    static let supportGiven = Phrase(
        "Anda sudah menyatakan juga mengalaminya.",
        "You have said that you have this too."
    )
    static let supportTakeBack = Phrase("Batalkan", "Take it back")
    static let supportThanks = Phrase(
        "Terima kasih. Instansi yang menangani melihat berapa banyak warga mengalami hal yang sama.",
        "Thank you. The agency that handles it sees how many people have the same trouble."
    )
    static let supportTakenBack = Phrase("Pernyataan Anda sudah dibatalkan.", "What you said was taken back.")
    static let orderSupported = Phrase("Paling banyak dialami", "Most people have it")
    static let refusedTakesNoVoices = Phrase(
        "Laporan ini tidak menerima dukungan atau komentar lagi.",
        "This report takes no support or comments any more."
    )
    static let refusedOwnReport = Phrase(
        "Ini laporan Anda sendiri; Anda sudah terhitung.",
        "This is your own report; you count already."
    )
    static func supports(_ number: String) -> Phrase {
        Phrase(
            "\(number) orang juga mengalami",
            number == "1" ? "1 other has this too" : "\(number) others have this too"
        )
    }
}
