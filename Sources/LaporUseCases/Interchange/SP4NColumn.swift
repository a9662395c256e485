// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The columns of the administrator's export of the national system, in its own order (domain.md 4.7).
///
/// The names are that system's. `rawValue` is what a label is kept under; it never changes.
package enum SP4NColumn: String, CaseIterable, Sendable {
    case trackingID = "tracking_id"
    case date, time
    case name
    case classification
    case categoryID = "category_id"
    case category
    case title, body
    case publicBody = "public_body"
    case kind, channel
    case parentAgency = "parent_agency"
    case agencyID = "agency_id"
    case agency, status, reason, province, city, district, village
    case decree
    case decreeAddress = "decree_address"
    case yearlyReport = "yearly_report"
    case vicePresident = "vice_president"
    case rating

    package var header: String {
        switch self {
        case .trackingID: "Tracking ID"
        case .date: "Tanggal Laporan Masuk"
        case .time: "Waktu Laporan Masuk"
        case .name: "Nama Pelapor"
        case .classification: "Klasifikasi Laporan"
        case .categoryID: "ID Kategori"
        case .category: "Kategori"
        case .title: "Judul Laporan"
        case .body: "Isi Laporan Awal"
        case .publicBody: "Isi Laporan Akhir"
        case .kind: "Tipe Laporan (Anonim/Rahasia)"
        case .channel: "Sumber Laporan"
        case .parentAgency: "Instansi Induk"
        case .agencyID: "ID Instansi Terdisposisi"
        case .agency: "Instansi Terdisposisi"
        case .status: "Status Laporan"
        case .reason: "Alasan Tunda/Arsip"
        case .province: "Provinsi"
        case .city: "Kota/Kabupaten"
        case .district: "Kecamatan"
        case .village: "Kelurahan"
        case .decree: "Nomor SK"
        case .decreeAddress: "Url SK"
        case .yearlyReport: "Url Dokumen Laporan Tahunan"
        case .vicePresident: "Laporan yang Masuk melalui Kanal Aduan Setwapres"
        case .rating: "Rating"
        }
    }

    /// Without these nothing can be said about a row.
    static let necessary: [SP4NColumn] = [.trackingID, .date, .body, .status]

    /// From the largest place to the smallest.
    static let places: [SP4NColumn] = [.province, .city, .district, .village]

    /// Kept as they stood, so that they leave again as they came: words of that system, nobody's own.
    static let labels: [SP4NColumn] =
        [
            .classification, .categoryID, .category, .kind, .channel, .parentAgency, .agencyID, .agency, .status,
        ] + places + [.decree, .decreeAddress, .yearlyReport, .vicePresident, .rating]

    /// Reads a header as it may be written: in any case, with or without what stands in parentheses.
    static func named(_ text: String) -> SP4NColumn? { byHeader[plain(text)] }

    private static let byHeader = Dictionary(
        uniqueKeysWithValues: allCases.map { (plain($0.header), $0) }
    )
    private static func plain(_ header: String) -> String {
        let bare = header.lowercased().prefix { $0 != "(" }
        return bare.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}

extension String {
    /// Without blanks around it; nothing when nothing is left.
    var filled: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}
