// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let newsLabel = Phrase("Pengumuman layanan", "Notices about the service")
    static let newsMore = Phrase("Keadaan layanan", "State of the service")
    static let maintenanceTitle = Phrase("Sedang dalam pemeliharaan", "Under maintenance")
    static let maintenanceLead = Phrase(
        "Formulir belum dapat dikirim. Membaca dan melacak laporan tetap bisa.",
        "Forms cannot be sent just now. You can still read and track reports."
    )
    static let maintenanceKept = Phrase(
        "Belum ada yang terkirim. Tulisan Anda ada di bawah ini: salin, atau kembali ke formulirnya dan kirim lagi nanti.",
        "Nothing was sent. Your words are below: copy them, or go back to the form and send it again later."
    )
    static let maintenanceBanner = Phrase(
        "Anda dapat membaca dan melacak; formulir belum dapat dikirim.",
        "You can read and track; forms cannot be sent yet."
    )
    static let maintenanceSoon = Phrase("Silakan coba lagi beberapa saat lagi.", "Please try again in a while.")
    static func maintenanceUntil(_ moment: String) -> Phrase {
        Phrase("Diperkirakan selesai \(moment).", "It should be over by \(moment).")
    }
    static let refusedUnderMaintenance = Phrase(
        "Layanan sedang dipelihara: belum ada yang dapat dikirim. Coba lagi nanti.",
        "The service is under maintenance: nothing can be sent just now. Try again later."
    )

    static let statusTitle = Phrase("Keadaan layanan", "State of the service")
    static let statusFine = Phrase("Semua berjalan seperti biasa.", "Everything works as usual.")
    static let statusPartly = Phrase(
        "Sebagian layanan terganggu atau terlambat. Laporan tetap dapat dikirim dan tidak ada yang hilang.",
        "Part of the service is disturbed or late. Reports can be sent, and nothing gets lost."
    )
    static let statusDown = Phrase(
        "Basis data tidak menjawab: laporan belum dapat dibaca atau dikirim. Coba lagi sebentar lagi.",
        "The database does not answer: reports cannot be read or sent. Try again in a moment."
    )
    static let statusParts = Phrase("Bagian layanan", "Parts of the service")
    static let statusPart = Phrase("Bagian", "Part")
    static let statusCondition = Phrase("Keadaan", "Condition")
    static let statusForms = Phrase("Mengirim laporan dan tanggapan", "Sending reports and replies")
    static let statusFormsOpen = Phrase("Dibuka", "Open")
    static let statusFormsClosed = Phrase("Ditutup sementara", "Closed for now")
    static let statusPartReports = Phrase("Membaca dan melacak laporan", "Reading and tracking reports")
    static let statusPartNotifications = Phrase(
        "Kabar kepada pelapor dan petugas disiapkan",
        "News to reporters and officers is prepared"
    )
    static let statusPartLetters = Phrase("Surat elektronik terkirim", "E-mail is sent")
    static let statusPartSearch = Phrase("Laporan baru dapat dicari", "New reports are found by the search")
    static let statusWorking = Phrase("Berjalan", "Working")
    static let statusDelayed = Phrase("Terlambat", "Late")
    static let statusTroubled = Phrase("Sebagian dicoba lagi", "Some are tried again")
    static let statusNotAnswering = Phrase("Tidak menjawab", "Not answering")
    static let statusUnknown = Phrase("Belum diketahui", "Not known")
    static let statusSince = Phrase("sejak", "since")
    static let statusNow = Phrase("Sedang berlangsung", "Just now")
    static let statusComing = Phrase("Yang akan datang", "To come")
    static let statusPast = Phrase("Gangguan dan pemeliharaan sebelumnya", "Earlier disturbances and maintenance")
    static let statusNoPast = Phrase("Belum ada yang tercatat.", "Nothing is on record.")
    static let statusRead = Phrase("Diperiksa", "Looked at")

    static let noticeInformation = Phrase("Informasi", "Information")
    static let noticeDisturbance = Phrase("Gangguan", "Disturbance")
    static let noticePlanned = Phrase("Pemeliharaan terencana", "Planned maintenance")
    static let noticeEverywhere = Phrase("Semua halaman", "All pages")
    static let noticeReportForm = Phrase("Formulir laporan", "The report form")
    static let noticeDesk = Phrase("Meja petugas", "The officers' desk")
    static let noticeDraft = Phrase("Tidak tampil", "Not shown")
    static let noticeComing = Phrase("Akan tampil", "To be shown")
    static let noticeCurrent = Phrase("Tampil sekarang", "Shown now")
    static let noticePast = Phrase("Sudah lewat", "Over")
    static let noticeNoEnd = Phrase("belum ditentukan", "open end")

    static let noticesTitle = Phrase("Pengumuman dan pemeliharaan", "Notices and maintenance")
    static let noticesLead = Phrase(
        "Tampil di atas halaman selama waktunya, dan tercatat di halaman keadaan layanan.",
        "Shown above the pages for its time, and on record on the page of the service's state."
    )
    static let noticesNone = Phrase("Belum ada pengumuman.", "There are no notices yet.")
    static let noticeAdd = Phrase("Tulis pengumuman", "Write a notice")
    static let noticeChange = Phrase("Ubah pengumuman", "Change the notice")
    static let noticeTextHint = Phrase(
        "Satu atau dua kalimat: apa yang terjadi, dan apa yang dapat dilakukan pembaca.",
        "One or two sentences: what happens, and what the reader can do."
    )
    static let noticeTimeHint = Phrase("Waktu Indonesia Barat (WIB).", "Western Indonesian time (WIB).")
    static let noticeEndHint = Phrase(
        "WIB. Kosongkan bila belum diketahui; sesudahnya tercatat sebagai sudah lewat.",
        "WIB. Leave it empty while nobody knows; afterwards it is on record as over."
    )
    static let noticeShownHint = Phrase(
        "“Tidak” menarik pengumuman dari semua halaman; catatannya tetap ada.",
        "“No” takes it off all pages; it stays in the log."
    )
    static let maintenancePart = Phrase("Mode pemeliharaan", "Maintenance mode")
    static let maintenancePartLead = Phrase(
        "Selama menyala, membaca tetap bisa, tetapi formulir dan penulisan lewat API ditolak sementara (503). Pengelola tetap dapat bekerja.",
        "While it is on, reading goes on, but forms and writing by the API are answered 503. Administrators work on."
    )
    static let maintenanceIsOn = Phrase("Menyala: formulir ditutup.", "On: forms are closed.")
    static let maintenanceIsOff = Phrase("Mati: semua berjalan biasa.", "Off: everything works as usual.")
    static let maintenanceTurnOn = Phrase("Nyalakan pemeliharaan", "Switch maintenance on")
    static let maintenanceTurnOff = Phrase("Matikan pemeliharaan", "Switch maintenance off")
    static let maintenanceUntilHint = Phrase(
        "WIB, bila sudah diketahui. Tidak mati dengan sendirinya.",
        "WIB, where it is known. It does not go off by itself."
    )
    static let careMaintenance = Phrase("Mode pemeliharaan menyala", "Maintenance mode is on")
    static let careMaintenanceOver = Phrase(
        "Pemeliharaan masih menyala sesudah waktu yang diumumkan",
        "Maintenance is still on after its announced end"
    )
}
