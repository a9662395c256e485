// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Phrase {
    static func letterWithoutNumber(_ languages: [LaporDomain.Language]) -> Phrase {
        let names: [(Phrase, LaporDomain.Language)] = [
            (Phrase("Indonesia", "Indonesian"), .indonesian), (Phrase("Inggris", "English"), .english),
        ]
        let concerned = names.filter { languages.contains($0.1) }.map(\.0)
        return Phrase(
            "Perihal (\(concerned.map { $0[.indonesian] }.joined(separator: ", "))) tidak memuat {tracking_id}: penerima tidak dapat membedakan surat tentang laporan yang berlainan. Tetap boleh disimpan.",
            "The subject (\(concerned.map { $0[.english] }.joined(separator: ", "))) does not hold {tracking_id}: whoever gets letters about several reports cannot tell them apart. It can be saved all the same."
        )
    }

    static let lettersTitle = Phrase("Kata-kata surat", "The words of letters")
    static let lettersLead = Phrase(
        "Surat kepada pelapor, pengikut, dan petugas. Yang diubah berlaku sejak surat berikutnya; versi lama tetap tersimpan.",
        "Letters to reporters, followers and officers. A change holds from the next letter on; former versions are kept."
    )
    static let letterName = Phrase("Surat", "Letter")
    static let letterTo = Phrase("Kepada", "To")
    static let letterSubject = Phrase("Perihal", "Subject")
    static let letterShipped = Phrase("Bawaan", "Built-in")
    static let letterOwn = Phrase("Diubah, versi", "Changed, version")
    static let letterWords = Phrase("Isi surat", "Its words")
    static let letterPlaceholders = Phrase(
        "Nama dalam kurung kurawal diisi saat surat dibuat. Paragraf yang semua isiannya kosong dilewatkan. Yang dikenal:",
        "Names in braces are filled in when the letter is written. A paragraph of which all are empty is left out. Known are:"
    )
    static let letterPreview = Phrase("Lihat contohnya", "See an example")
    static let letterPreviewTitle = Phrase("Contoh suratnya", "What the letter looks like")
    static let letterPreviewLead = Phrase(
        "Dengan laporan contoh; belum disimpan.",
        "With a report that never was; nothing is saved yet."
    )
    static let letterBack = Phrase("Kembali ke kata-kata bawaan", "Back to the built-in words")
    static let letterBackLead = Phrase(
        "Surat berikutnya memakai kata-kata bawaan lagi; kata-kata sekarang tetap tersimpan.",
        "The next letter uses the built-in words again; the present ones are kept."
    )
}
