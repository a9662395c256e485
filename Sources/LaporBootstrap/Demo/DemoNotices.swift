// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// What was said about the service, invented: a disturbance that is over, and planned work to come.
struct DemoNotices {
    private static let columns = [
        "code", "kind", "place", "title_id", "title_en", "text_id", "text_en", "starts_at", "ends_at",
    ]
    let ports: Ports

    func make() async throws {
        let now = ports.now()
        func minute(_ days: Double) -> String { now.addingTimeInterval(days * 86_400).localMinute }
        let rows = [
            [
                "contoh-surel-terlambat", "disturbance", "everywhere", "Surel pemberitahuan terlambat",
                "E-mail was late",
                "Surel tertahan di penyedia contoh. Semuanya terkirim sesudahnya; tidak ada yang hilang.",
                "E-mail was held up at an example provider. All of it was sent afterwards; nothing was lost.",
                minute(-12), minute(-11.8),
            ],
            [
                "contoh-pindah-server", "planned_maintenance", "everywhere", "Pemindahan server", "Move of the servers",
                "Selama pemindahan, laporan dapat dibaca dan dilacak, tetapi belum dapat dikirim.",
                "During the move reports can be read and tracked, but not sent.", minute(9), minute(9.1),
            ],
        ]
        let file = DirectoryFile(header: Self.columns, rows: rows)
        let result = try await ImportDirectory(ports)(.notice, file, by: "operator:demo", because: "Contoh")
        guard result.problems.isEmpty else { throw Refusal.invalid(result.problems.map(\.problem)) }
    }
}
