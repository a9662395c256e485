// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Statuses of the national system and states of ours: the one table, read in both ways (domain.md 2.4 and 2.8).
package struct SP4NStatus: Equatable, Sendable {
    package let state: Report.State
    /// Who ended it, where it is ended; an officer's own role is not in the files.
    package let endedBy: Role?
    /// Why, where the status alone says so.
    package let reason: String?

    private init(_ state: Report.State, by role: Role? = nil, reason: String? = nil) {
        self.state = state
        endedBy = role
        self.reason = reason
    }

    /// The first of a meaning is what is written; the others are only read.
    private static let table: [(label: String, meaning: SP4NStatus)] = [
        ("Belum Terverifikasi", .init(.submitted)),
        ("Menunggu Kelengkapan Informasi", .init(.deferred)),
        ("Tertunda", .init(.deferred)),
        ("Terverifikasi", .init(.verified)),
        ("Dikembalikan", .init(.returned)),
        ("Ditindaklanjuti oleh Instansi", .init(.inProgress)),
        ("Dalam Proses", .init(.inProgress)),
        ("Menunggu Tanggapan Pelapor", .init(.awaitingReporter)),
        ("Ditanggapi oleh Pelapor", .init(.reporterReplied)),
        ("Ditutup oleh Admin", .init(.closed, by: .agencyAdmin)),
        ("Ditutup oleh Sistem", .init(.closed, by: .system)),
        ("Ditutup oleh Pelapor", .init(.closed, by: .reporter)),
        ("Selesai", .init(.closed, by: .agencyAdmin)),
        ("Diarsipkan oleh Admin", .init(.archived, by: .agencyAdmin)),
        ("Diarsipkan oleh Sistem", .init(.archived, by: .system)),
        ("Diarsipkan oleh Pelapor", .init(.archived, by: .reporter, reason: "withdrawn_by_reporter")),
        ("Konten Terblokir", .init(.archived, by: .agencyAdmin, reason: "abusive")),
        ("Diarsipkan", .init(.archived, by: .agencyAdmin)),
        ("Ditolak", .init(.archived, by: .agencyAdmin)),
    ]
    private static let dispositioned = "Terdisposisi"

    /// What may stand in a file, for whoever must mend one.
    package static let choices = table.map(\.label) + [dispositioned + " ke …", "Selesai otomatis dalam … hari"]

    /// Reads a label in any case; nothing for one that is not known.
    package init?(_ label: String) {
        let words = label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let found = Self.table.first(where: { $0.label.lowercased() == words }) {
            self = found.meaning
        } else if words == Self.dispositioned.lowercased() || words.hasPrefix(Self.dispositioned.lowercased() + " ke ")
        {
            self.init(.dispositioned)
        } else if words.hasPrefix("selesai otomatis dalam ") {
            self.init(.awaitingReporter)
        } else {
            return nil
        }
    }

    /// The label of every state: the nearest that the national system knows.
    package static func label(_ state: Report.State, endedBy role: Role?, holder: String) -> String {
        switch state {
        case .dispositioned: "\(dispositioned) ke \(holder)"
        case .draft: written(.submitted, nil)
        // The office that holds it says that it is another's.
        case .inArbitration: written(.returned, nil)
        // The office is at work on it, or its master's office is.
        case .informationRequested, .merged: written(.inProgress, nil)
        case .contested: written(.reporterReplied, nil)
        case .referredOutside: written(.archived, .agencyAdmin)
        case .submitted, .deferred, .verified, .returned, .inProgress, .awaitingReporter, .reporterReplied:
            written(state, nil)
        case .closed, .archived: written(state, role == .system || role == .reporter ? role : .agencyAdmin)
        }
    }

    private static func written(_ state: Report.State, _ role: Role?) -> String {
        table.first { $0.meaning.state == state && $0.meaning.endedBy == role }?.label ?? ""
    }
}
