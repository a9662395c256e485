// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The words of the public map (*peta*).
extension Phrase {
    static let mapTitle = Phrase("Peta laporan", "Map of reports")
    static let mapLead = Phrase(
        "Berapa laporan terbuka ada di setiap wilayah. Peta ini menghitung per wilayah dan tidak pernah menunjukkan titik rumah siapa pun.",
        "How many public reports there are in each place. The map counts by region and never shows the point of anybody's home."
    )
    static let mapSee = Phrase("Lihat di peta", "See on a map")
    static let mapSeeList = Phrase("Lihat sebagai daftar", "See as a list")
    static let mapNation = Phrase("Indonesia", "Indonesia")
    static let mapPlace = Phrase("Wilayah", "Place")
    static let mapReports = Phrase("Laporan", "Reports")
    static let mapOpen = Phrase("Masih berjalan", "Still open")
    static let mapList = Phrase("Daftar", "List")
    static let mapRead = Phrase("Baca laporannya", "Read them")
    static let mapNone = Phrase("Belum ada", "None yet")
    static let mapLegend = Phrase("Warna: banyaknya laporan", "Colour: number of reports")
    static let mapZoomIn = Phrase("Perbesar", "Zoom in")
    static let mapZoomOut = Phrase("Perkecil", "Zoom out")
    static let mapLabel = Phrase(
        "Peta wilayah; angka yang sama ada di tabel di bawahnya",
        "Map of regions; the same numbers are in the table below it"
    )
    static let mapEmptyTitle = Phrase("Belum ada laporan di sini", "No reports here yet")
    static let mapEmpty = Phrase(
        "Di wilayah ini tidak ada laporan terbuka yang cocok dengan pilihan Anda.",
        "No public report in this place fits what you asked for."
    )
    static func mapTable(_ place: String) -> Phrase {
        Phrase("Laporan terbuka per wilayah: \(place)", "Public reports by region: \(place)")
    }
    static func mapTotal(_ reports: String, _ open: String, _ place: String) -> Phrase {
        Phrase(
            "\(reports) laporan terbuka di \(place), \(open) masih berjalan.",
            "\(reports) public reports in \(place), \(open) still open."
        )
    }
    static func mapUnplaced(_ reports: String) -> Phrase {
        Phrase(
            "\(reports) laporan tidak menyebut wilayah sedekat ini.",
            "\(reports) reports do not name a place as exactly as this."
        )
    }
    static func mapOthers(_ places: String) -> Phrase {
        Phrase(
            "\(places) wilayah lain belum punya laporan terbuka.",
            "\(places) other places have no public reports yet."
        )
    }
    static func mapCutShort(_ reports: String) -> Phrase {
        Phrase(
            "Yang dihitung \(reports) laporan terbaru. Masih ada yang lebih lama.",
            "The newest \(reports) reports were counted. There are older ones."
        )
    }
    static func mapSearchCutShort(_ reports: String) -> Phrase {
        Phrase(
            "Yang dihitung \(reports) laporan yang memuat kata itu. Mungkin masih ada yang lain.",
            "\(reports) reports with these words were counted. There may be more."
        )
    }
    static func mapInPlace(_ place: String) -> Phrase { Phrase("di \(place)", "in \(place)") }
}
