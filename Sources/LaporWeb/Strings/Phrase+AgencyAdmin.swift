// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let agenciesTitle = Phrase("Instansi dan unit", "Agencies and units")
    static let agenciesLead = Phrase(
        "Buka sebuah instansi untuk mengubah data, kontak, dan lambangnya. Yang berakhir tetap tercatat.",
        "Open an agency to change its data, contacts and emblem. What has ended stays on record."
    )
    static let agenciesSearch = Phrase("Cari instansi atau unit", "Find an agency or unit")
    static func agenciesFound(_ words: String) -> Phrase { Phrase("Hasil untuk “\(words)”", "Found for “\(words)”") }
    static let agenciesNoUnits = Phrase("Belum ada unit di bawahnya.", "There is no unit below it yet.")
    static let agenciesNone = Phrase(
        "Tidak ditemukan di antara yang Anda kelola. Coba kata lain.",
        "Not found among those you run. Try other words."
    )
    static let agencyAdd = Phrase("Tambah unit", "Add a unit")
    static func agencyAddLead(_ parent: String) -> Phrase {
        Phrase("Unit baru di bawah \(parent).", "A new unit below \(parent).")
    }
    static func agencyOpen(_ name: String) -> Phrase { Phrase("Ubah \(name)", "Change \(name)") }
    static let agencyName = Phrase("Nama", "Name")
    static let agencyKind = Phrase("Jenis", "Kind")
    static let agencyState = Phrase("Keadaan", "State")
    static let agencyUnitsBelow = Phrase("Unit di bawahnya", "Units below")
    static let agencyStarts = Phrase("Mulai", "Starts")
    static let agencyEndedOn = Phrase("Berakhir", "Ended")
    static let agencyEnds = Phrase("Akan berakhir", "Ends on")
    static let agencyStaffed = Phrase("Ada petugas", "Has officers")
    static let agencyUnstaffed = Phrase("Tanpa petugas", "No officer")
    static let agencyPublicPage = Phrase("Halaman publiknya", "Its public page")
    static let agencyData = Phrase("Data instansi", "The agency")
    static let agencyDataLead = Phrase(
        "Memindahkan instansi memindahkan semua unit di bawahnya beserta laporan yang masih terbuka.",
        "When an agency moves, all units below it move along, with the reports that are open there."
    )
    static let agencyDataAbove = Phrase(
        "Nama, induk, dan masa berlaku instansi ini diatur oleh yang di atasnya.",
        "The name, parent and dates of this agency are set by whoever is above it."
    )
    static let agencyProfile = Phrase("Kontak dan penanggung jawab", "Contacts and people in charge")
    static let agencyProfileLead = Phrase(
        "Tampil di halaman publik instansi. Kosongkan yang belum ada.",
        "Shown on the agency's public page. Leave empty what is not there yet."
    )
    static let agencyLogo = Phrase("Lambang", "Emblem")
    static let agencyLogoHint = Phrase(
        "PNG, JPEG, atau WebP; paling bagus persegi. Tanpa berkas, lambang yang ada dilepas.",
        "PNG, JPEG or WebP; square looks best. Without a file, the present emblem is taken away."
    )
    static let agencyLogoSend = Phrase("Pasang lambang", "Set the emblem")
    static let agencySlugHint = Phrase(
        "Dipakai dalam tautan dan tidak dapat diubah lagi. Kosongkan agar dibuat dari nama.",
        "Used in links, and never changed again. Leave it empty to make it from the name."
    )
    static let agencyWhoHint = Phrase("Nama lengkap atau alamat singkatnya.", "Its full name or short address.")
    static let agencyEndHint = Phrase(
        "Sesudah hari ini laporannya diteruskan ke penerus, atau ke induknya.",
        "After this day its reports go to the successor, or to its parent."
    )
    static let agencyRegionHint = Phrase("Misalnya 35.78 untuk Kota Surabaya.", "For example 35.78 for Kota Surabaya.")
    static let agencyAccentHint = Phrase(
        "Satu warna, misalnya #0b5d3b. Harus cukup gelap untuk tulisan putih.",
        "One colour, for example #0b5d3b. It must be dark enough for white letters."
    )
    static let agencyHead = Phrase("Pimpinan", "Head")
    static let agencyInCharge = Phrase("Penanggung jawab pengaduan", "In charge of reports")
    static let agencyEmail = Phrase("Surel", "E-mail")
    static let agencyPhone = Phrase("Telepon", "Telephone")
    static let agencyAddress = Phrase("Alamat", "Address")
    static let agencyWebsite = Phrase("Situs web", "Website")
    static let yes = Phrase("Ya", "Yes")
    static let no = Phrase("Tidak", "No")

    static let tablesTitle = Phrase("Impor dan ekspor tabel", "Import and export of tables")
    static let tablesLead = Phrase(
        "Unduh tabel sebagai CSV, ubah, lalu unggah. Anda melihat dulu apa yang akan berubah.",
        "Download a table as CSV, change it, and upload it. You see first what would change."
    )
    static let tablesDownload = Phrase("Unduh CSV", "Download CSV")
    static let tablesHint = Phrase(
        "CSV UTF-8 dengan baris nama kolom. Kolom yang tidak ada dibiarkan; tidak ada yang dihapus.",
        "CSV in UTF-8 with a line of column names. What has no column stays; nothing is deleted."
    )
    static let tablesPreview = Phrase("Lihat yang akan berubah", "See what would change")
    static let importPreviewTitle = Phrase("Yang akan berubah", "What would change")
    static func previewProblems(_ count: Int) -> Phrase {
        Phrase(
            "\(count) hal perlu diperbaiki. Belum ada yang diubah.",
            count == 1
                ? "One thing needs mending. Nothing was changed." : "\(count) things need mending. Nothing was changed."
        )
    }
    static let previewWrong = Phrase("Yang perlu diperbaiki", "What needs mending")
    static let importWrongTitle = Phrase("Berkas ini belum dapat dipakai", "This file cannot be used yet")
    static let previewLine = Phrase("Baris", "Line")
    static func previewLineNumber(_ number: Int) -> Phrase { Phrase("Baris \(number)", "Line \(number)") }
    static func previewUnknownColumn(_ name: String) -> Phrase {
        Phrase(
            "Kolom “\(name)” tidak dikenal. Unduh tabelnya dulu: kolom-kolomnya ada di baris pertama.",
            "“\(name)” is not a known column. Download the table first: its columns are in the first line."
        )
    }
    static let previewWhat = Phrase("Masalah", "Problem")
    static let previewAgain = Phrase("Unggah lagi", "Upload again")
    static let previewAdded = Phrase("baru", "new")
    static let previewChanged = Phrase("berubah", "changed")
    static let previewSame = Phrase("tetap", "as they were")
    static func previewFirst(_ shown: Int, _ all: Int) -> Phrase {
        Phrase("\(shown) perubahan pertama dari \(all):", "The first \(shown) of \(all) changes:")
    }
    static let previewList = Phrase("Perubahan", "Changes")
    static let previewRun = Phrase("Jalankan perubahan", "Make the changes")
}
