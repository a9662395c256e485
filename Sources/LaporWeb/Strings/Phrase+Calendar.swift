// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let calendarTitle = Phrase("Kalender dan batas waktu", "Calendar and time limits")
    static let calendarLead = Phrase(
        "Semua batas waktu dihitung dalam hari kerja: Senin sampai Jumat, kecuali hari libur. Yang sudah lewat tidak diubah.",
        "All limits count working days: Monday to Friday, without holidays. What has passed is not changed."
    )
    static let calendarHolidays = Phrase("Hari libur", "Holidays")
    static let calendarYears = Phrase("Tahun", "Years")
    static let calendarNone = Phrase(
        "Belum ada hari libur untuk tahun ini.",
        "There are no holidays for this year yet."
    )
    static let holidayName = Phrase("Nama", "Name")
    static let holidayWhere = Phrase("Berlaku di", "Holds in")
    static let holidayNation = Phrase("Seluruh Indonesia", "All of Indonesia")
    static let holidayAdd = Phrase("Tambah hari libur", "Add a holiday")
    static let holidayImport = Phrase("Impor dari CSV", "Import from CSV")
    static let holidayLead = Phrase(
        "Hari libur yang baru memperpanjang batas waktu yang sedang berjalan; tidak pernah memperpendeknya.",
        "A new holiday extends the limits that are running; it never shortens them."
    )
    static func holidayRunning(_ count: Int) -> Phrase {
        if count == 0 {
            return Phrase(
                "Tidak ada laporan yang batas waktunya sampai ke hari itu. Tekan simpan untuk melanjutkan.",
                "No report has a limit that reaches that day. Press save to go on."
            )
        }
        let shown = count > 10_000 ? (">10.000", "more than 10,000") : (String(count), String(count))
        return Phrase(
            "\(shown.0) laporan batas waktunya dapat mencapai hari itu dan dihitung ulang, termasuk yang sudah ditutup dan masih dapat disanggah. Tekan simpan untuk melanjutkan.",
            "\(shown.1) reports have limits that may reach that day, and are counted again: also closed ones that can still be contested. Press save to go on."
        )
    }
    static let holidayRegionHint = Phrase(
        "Hanya untuk libur daerah: kode wilayah, misalnya 35.78.",
        "For a regional holiday only: the code of the place, for example 35.78."
    )
    static let holidayCertaintyHint = Phrase(
        "Belum pasti? Pilih Perkiraan: itu dapat dicabut kapan saja sebelum harinya lewat. Yang ditetapkan dapat dicabut pada hari ia dicatat; sesudahnya hanya selama tidak memperpendek batas waktu laporan mana pun.",
        "Not certain yet? Choose Provisional: that can be called off until its day is over. What is decreed can be called off on the day it was entered; after that only while it shortens no report’s limit."
    )
    static let holidayPreview = Phrase("Lihat pengaruhnya", "See what it changes")
    static let holidaySave = Phrase("Simpan hari libur", "Save the holiday")

    static let limitsTitle = Phrase("Batas waktu", "Time limits")
    static let limitsLead = Phrase(
        "Laporan memakai batas waktu yang berlaku pada hari diterima, seterusnya.",
        "A report keeps the limits that were in force on the day it was received."
    )
    static let limitsName = Phrase("Untuk", "For")
    static let limitsNow = Phrase("Berlaku sekarang", "In force now")
    static let limitsBasis = Phrase("Dasar", "Basis")
    static let limitsSet = Phrase("Tetapkan batas waktu baru", "Set new limits")
    static let limitsSetLead = Phrase(
        "Semua angka dalam hari kerja. Berlaku untuk laporan yang diterima sejak tanggalnya. Laporan yang sudah masuk tidak berubah: "
            + "tidak satu pun.",
        "All numbers are working days. For reports received from that day on; of the reports that are there, not one changes."
    )
    static let limitsFromHint = Phrase(
        "Paling cepat besok; sampai hari itu masih dapat dibatalkan.",
        "Tomorrow at the earliest; until that day it can be undone."
    )
    static let limitsCitationHint = Phrase(
        "Peraturan dan pasalnya, seperti dikutip petugas.",
        "The regulation and its article, as an officer quotes it."
    )
    static let limitsSave = Phrase("Tetapkan", "Set the limits")
}
