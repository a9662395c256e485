// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let deskTitle = Phrase("Meja kerja", "Desk")
    static let deskWrite = Phrase("Catat laporan baru", "Write down a new report")
    static let deskExport = Phrase("Unduh laporan yang dapat Anda lihat:", "Download the reports that you may see:")
    static let urgentFirst = Phrase(
        "Darurat dan prioritas tinggi, tangani lebih dulu",
        "Emergencies and high priority: handle these first"
    )
    static let urgentMark = Phrase("Didahulukan", "Prioritised")
    static let queueCaption = Phrase("Antrean laporan", "Queue of reports")
    static func queueCaption(_ count: String, isOne: Bool) -> Phrase {
        Phrase("Antrean: \(count) laporan", isOne ? "Queue: 1 report" : "Queue: \(count) reports")
    }
    static let deskEmptyFiltered = Phrase(
        "Tidak ada laporan berstatus ini di meja ini.",
        "No report at this desk is in this state."
    )
    static let deskNotForRole = Phrase(
        "Peran Anda tidak membaca laporan, jadi tidak ada laporan yang tampil di sini.",
        "Your role does not read reports, so none are shown here."
    )
    static let publicVersion = Phrase(
        "Laporan ini bukan di instansi Anda. Yang tampil adalah versi umum; tulisan asli, pelapor, dan alamatnya "
            + "hanya dilihat instansi yang menangani.",
        "This report is not with your agency. What you see is the public version; the original text, the reporter and "
            + "the address are for the agencies that handle it."
    )
    static let queueReport = Phrase("Laporan", "Report")
    static let nothingDue = Phrase("Tidak ada tenggat", "Nothing due")
    static let reportText = Phrase("Isi laporan", "The report")
    static let publicText = Phrase("Yang dibaca umum", "What the public reads")
    static let placeAndPerson = Phrase("Tempat dan pelapor", "Place and reporter")
    static let coordinates = Phrase("Koordinat", "Coordinates")
    static let identitySealed = Phrase(
        "Pelapor memilih anonim: identitasnya disegel, juga bagi Anda.",
        "The reporter chose to be anonymous: the identity is sealed, for you as well."
    )
    static let identityNotShown = Phrase(
        "Siapa pelapornya tidak ditampilkan kepada Anda.",
        "Who reported it is not shown to you."
    )
    static let identityNotGiven = Phrase("Pelapor tidak menyebut identitas.", "The reporter gave no identity.")
    static let identityGone = Phrase(
        "Data diri pelapor sudah dihapus.",
        "The reporter's personal data have been erased."
    )
    static let placeNotGiven = Phrase("tidak disebutkan", "not given")
    static let elsewhereTitle = Phrase("Tidak di meja Anda", "Not at your desk")
    static let elsewhereLead = Phrase(
        "Tidak ada laporan dengan nomor ini yang dapat Anda buka: nomornya tidak ada, atau laporannya di instansi lain.",
        "There is no report with this number that you can open: it does not exist, or it is with another agency."
    )
    static let elsewhereAdvice = Phrase(
        "Periksa nomornya, atau cari di meja Anda.",
        "Check the number, or search your desk."
    )
    static let whatNow = Phrase("Yang dapat dilakukan sekarang", "What can be done now")
    static let nothingToDo = Phrase(
        "Tidak ada yang dapat Anda lakukan pada laporan ini sekarang.",
        "There is nothing for you to do on this report now."
    )
    static let publicHint = Phrase(
        "Yang dikenali sudah disamarkan; periksa sisanya sebelum terbit. Tulisan asli tetap tersimpan.",
        "What was recognised is masked; look for the rest before it is published. The original is kept."
    )
    static let publicBodyHint = Phrase(
        "Inilah yang dibaca umum. Tidak dapat dikosongkan: hapus hanya yang tidak boleh terbit.",
        "This is what the public reads. It cannot be left empty: take out only what must not be published."
    )
    static let explanationHint = Phrase(
        "Dibaca pelapor: mengapa diarsipkan, dan ke mana ia dapat pergi.",
        "The reporter reads this: why it is archived, and where they can turn."
    )
    static let noteHint = Phrase(
        "Hanya untuk instansi; pelapor dan umum tidak melihatnya.",
        "For agencies only; neither the reporter nor the public sees it."
    )
    static let deskAgencyHint = Phrase(
        "Ketik sebagian nama, atau pilih dari daftar.",
        "Type part of the name, or choose from the list."
    )
    static let returnHint = Phrase(
        "Dibaca pelapor. Tanpa usul instansi, laporan langsung masuk arbitrase.",
        "The reporter reads this. Without a suggested agency, the report goes to arbitration at once."
    )
    static let arbitrateHint = Phrase(
        "Putusan ini mengikat dan tidak dapat dikembalikan.",
        "This decision is binding and cannot be returned."
    )
    static let interimHint = Phrase(
        "Apa yang sedang dilakukan, dan kapan selesai. Dibaca pelapor dan umum.",
        "What is being done, and when it will be finished. Read by the reporter and the public."
    )
    static let finalHint = Phrase(
        "Apa yang sudah dilakukan dan hasilnya. Menghentikan tenggat; pelapor dapat menyanggah.",
        "What was done, and its result. This stops the clock; the reporter can contest it."
    )
    static let closeHint = Phrase("Dibaca pelapor.", "The reporter reads this.")
}
