// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Phrase {
    static let templatesLead = Phrase(
        "Jawaban yang sering dipakai instansi Anda dan instansi di atasnya. Pilih saat menulis jawaban, lalu sesuaikan.",
        "Answers that your agency, and those above it, use often. Choose one while you write, then make it fit."
    )
    static let noTemplates = Phrase("Belum ada templat jawaban.", "There are no answer templates yet.")
    static let noTemplatesAdvice = Phrase(
        "Tulis yang pertama di bawah ini; unit di bawah Anda ikut memakainya.",
        "Write the first one below; the units below you find it as well."
    )
    static let writeTemplate = Phrase("Tulis templat baru", "Write a new template")
    static let editTemplate = Phrase("Ubah", "Change")
    static let saveTemplate = Phrase("Simpan templat", "Save the template")
    static let templateSaved = Phrase("Templat disimpan.", "The template is saved.")
    static let templateEnded = Phrase("Templat dihapus.", "The template is removed.")
    static let templateTitle = Phrase("Nama templat", "Name of the template")
    static let templateText = Phrase("Isi jawaban", "Text of the answer")
    static let templateHint = Phrase(
        "Yang diisi sendiri: {salam} sapaan tanpa nama (jawaban dibaca umum), {nomor} nomor laporan, {judul} judulnya, {instansi} nama instansi Anda.",
        "Filled in by itself: {salam} a greeting without a name (everybody reads the answer), {nomor} the tracking number, {judul} its title, {instansi} the name of your agency."
    )

    static let templateLog = Phrase("Riwayat perubahan templat", "What was changed in the templates")
    static func templateDeed(_ deed: AnswerTemplate.Change.Deed, isInstead: Bool) -> Phrase {
        switch deed {
        case .written where isInstead: Phrase("Susunan baru:", "Written anew:")
        case .written: Phrase("Ditulis:", "Written:")
        case .ended: Phrase("Dihapus:", "Removed:")
        case .revived: Phrase("Dikembalikan:", "Brought back:")
        }
    }

    static let shortcutsLead = Phrase(
        "Berlaku di meja kerja, tidak saat Anda mengetik. Semua tetap dapat dilakukan tanpa pintasan.",
        "They work on the desk, not while you type. Everything can be done without them."
    )
    static let shortcutsCaption = Phrase("Tombol dan artinya", "Keys and what they do")
    static let shortcutsKey = Phrase("Tombol", "Key")
    static let shortcutsWhat = Phrase("Untuk", "What for")
    static let shortcutsThen = Phrase("lalu", "then")
    static let shortcutsOr = Phrase("atau", "or")
    static let shortcutsOn = Phrase("Nyalakan pintasan", "Turn the shortcuts on")
    static let shortcutsOff = Phrase("Matikan pintasan", "Turn the shortcuts off")
}
