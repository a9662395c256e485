// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporMedia
import LaporSQL
import LaporSQLite
import LaporSecurity
import LaporStore
import LaporUseCases

/// Measures submissions and whole lives in process, each against what the engine can do with the same rows at the same
/// mean batch, in the same run.
struct WritePath {
    struct Figure {
        let what: String
        let perSecond: Double
        let batch: Double
        let ceiling: Double
    }
    let folder: String
    let seconds: Double

    func figures() async throws -> [Figure] {
        var figures: [Figure] = []
        let submissions = try await record { ports in _ = try await submit(ports) }
        for tasks in [1, 8, 64] {
            figures.append(
                try await figure("submissions, \(tasks) at once", tasks, submissions) { _ = try await submit($0) }
            )
        }
        let lives = try await record(live)
        figures.append(try await figure("whole lives, 64 at once", 64, lives, live))
        return figures
    }

    private func figure(
        _ what: String,
        _ tasks: Int,
        _ works: [RecordedWork],
        _ work: @escaping @Sendable (Ports) async throws -> Void
    ) async throws -> Figure {
        let database = try SQLiteDatabase(path: "\(folder)/\(UUID().uuidString).sqlite")
        let ports = try await prepared(database)
        let before = database.work
        let rate = try await measure(tasks) { try await work(ports) }
        let after = database.work
        let batch = Double(after.jobs - before.jobs) / Double(max(1, after.commits - before.commits))
        let path = "\(folder)/\(UUID().uuidString).sqlite"
        _ = try await prepared(try SQLiteDatabase(path: path))
        let ceiling = try SQLiteCeiling(path: path).replay(works, batch: max(1, Int(batch.rounded())))
        return Figure(what: what, perSecond: rate, batch: batch, ceiling: ceiling)
    }

    private func prepared(_ database: any Database) async throws -> Ports {
        try await Schema.migrator.migrate(database)
        let ports = Installation.passingPorts(database, in: folder)
        _ = try await SeedDirectory(ports)(SeedFiles.shipped(withVillages: false))
        // Only where somebody serves does a report stay (design.md 3, rule 3).
        _ = try await AddOfficer(ports)(
            email: "bench@example.id",
            name: "Bench",
            role: Role.agencyAdmin.rawValue,
            agency: "kota-surabaya",
            password: UUID().uuidString
        )
        return ports
    }

    private func record(_ work: (Ports) async throws -> Void) async throws -> [RecordedWork] {
        let recording = try Recording()
        let ports = try await prepared(recording)
        // The first ones fetch a block of ids; what is measured does not.
        try await work(ports)
        var works: [RecordedWork] = []
        // Enough that the ceiling is measured for as long as the rest, on an engine that is idle.
        for _ in 0..<max(10, min(3_000, Int(seconds * 1_000))) {
            _ = recording.take()
            try await work(ports)
            works.append(recording.take().filter { $0.count > 1 })
        }
        return works
    }

    private func measure(_ tasks: Int, _ body: @escaping @Sendable () async throws -> Void) async throws -> Double {
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        let count = try await withThrowingTaskGroup { group in
            for _ in 0..<tasks {
                group.addTask {
                    var done = 0
                    while ContinuousClock.now < end {
                        try await body()
                        done += 1
                    }
                    return done
                }
            }
            var count = 0
            for try await done in group { count += done }
            return count
        }
        return Double(count) / (began.duration(to: .now) / .seconds(1))
    }
}

private let words = String(repeating: "Jalan rusak di depan sekolah, sudah tiga bulan. ", count: 10)

@Sendable private func submit(_ ports: Ports) async throws -> Receipt {
    var draft = ReportDraft()
    draft.classification = "complaint"
    draft.title = "Jalan rusak di depan sekolah"
    draft.body = words
    let key = CommandKey(UUID().uuidString, scope: "bench")
    return try await SubmitReport(ports)(draft, key: key, by: .reporter)
}

@Sendable private func live(_ ports: Ports) async throws {
    let agencies = try await ports.directory.current().agencies
    func officer(_ role: Role, _ slug: String) -> Requester {
        let place = agencies[slug: slug]?.id ?? agencies.root
        return .officer(Officer(id: 1, email: "", name: "", role: role, agency: place, isDisabled: false))
    }
    let receipt = try await submit(ports)
    let act = ActOnReport(ports)
    var disposition = ActionRequest(.disposition)
    disposition.agency = "kota-surabaya"
    var answer = ActionRequest(.finalAnswer)
    answer.text = words
    let id = receipt.trackingID
    try await act(ActionRequest(.verify), on: id, by: officer(.nationalAdmin, "nasional"))
    try await act(disposition, on: id, by: officer(.nationalAdmin, "nasional"))
    try await act(answer, on: id, by: officer(.agencyAdmin, "kota-surabaya"))
    guard let code = AccessCode(typed: receipt.accessCode) else { return }
    try await act(ActionRequest(.confirm), on: id, by: .reporter(code))
}
