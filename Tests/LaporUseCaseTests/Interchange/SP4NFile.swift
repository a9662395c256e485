// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// An administrator's export, composed for a test.
struct SP4NFile {
    var header = SP4NColumn.allCases
    var rows: [[SP4NColumn: String]] = []
    /// What stands above the header.
    var preamble = ""

    /// A closed complaint about a lamp, at a unit of Kota Surabaya.
    static func row(_ number: Int, _ change: (inout [SP4NColumn: String]) -> Void = { _ in }) -> [SP4NColumn: String] {
        var row: [SP4NColumn: String] = [
            .trackingID: "\(number)", .date: "25 Sep 2024", .time: "04:55:59",
            .classification: "Pengaduan Tidak Berkadar Pengawasan", .categoryID: "1398.0",
            .category: "Penerangan Jalan",
            .title: "Lampu Contoh Padam", .body: "Lampu contoh nomor \(number) padam, mohon diganti.",
            .publicBody: "Lampu contoh nomor \(number) padam, mohon diganti.", .channel: "Website",
            .parentAgency: "Pemerintah Kota Surabaya", .agencyID: "14637.0", .agency: "Dinas PUPR Kota Surabaya",
            .status: "Ditutup oleh Sistem", .province: "Jawa Timur", .city: "Kota Surabaya", .district: "TEGALSARI",
        ]
        change(&row)
        return row
    }

    init(_ rows: [[SP4NColumn: String]]) { self.rows = rows }

    var text: String {
        let lines = rows.map { row in header.map { row[$0] ?? "" } }
        return preamble + ([header.map(\.header)] + lines).map(SeparatedLine.of).joined()
    }

    func open() -> SeparatedValues.Source { Self.source(text) }

    /// In small pieces, so that everything is cut somewhere.
    static func source(_ text: String, pieces: Int = 7) -> SeparatedValues.Source {
        var rest = Array(text.utf8)[...]
        return {
            let piece = Array(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
            return piece
        }
    }
}

extension ImportSP4N {
    @discardableResult
    func callAsFunction(_ file: SP4NFile, _ options: Options = Options()) async throws -> Result {
        try await self(options) { file.open() }
    }
}
