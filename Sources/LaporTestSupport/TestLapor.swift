// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporBootstrap
package import LaporDomain
import LaporMedia
package import LaporSQL
import LaporSecurity
import LaporStore
package import LaporUseCases
import Synchronization

/// A whole world in one line: a database with a small directory, a clock that stands still until it is moved, and a
/// messenger that keeps what it is given.
package final class TestLapor: Sendable {
    package let database: any Database
    package let ports: Ports
    package let messenger = KeptLetters()
    private let time: TestClock

    /// - Parameters:
    ///   - seeds: the directory; nothing for a small one.
    ///   - models: what the program brings along; nothing by itself.
    package static func make(
        _ engine: TestDatabase.Engine = .memory,
        at start: String = "2026-03-02T09:00:00+07:00",
        holding seeds: Seeds? = nil,
        scanner: (any MalwareScanner)? = nil,
        models: @escaping @Sendable (TextSubject) -> [UInt8]? = { _ in nil }
    ) async throws -> TestLapor {
        let attachments = AttachmentPorts(
            vault: try FolderVault(folder: TestDatabase.folder(), reserve: 0),
            images: VipsImages(),
            scanner: scanner
        )
        let database = try await TestDatabase.make(engine)
        let world = TestLapor(database, attachments, at: Date(rfc3339: start) ?? .distantPast, models)
        _ = try await SeedDirectory(world.ports)(seeds ?? SampleSeeds.make())
        return world
    }

    private init(
        _ database: any Database,
        _ attachments: AttachmentPorts,
        at start: Date,
        _ models: @escaping @Sendable (TextSubject) -> [UInt8]?
    ) {
        self.database = database
        let time = TestClock(start)
        self.time = time
        let ids = IdentifierBlocks(database, name: "entity", size: 50)
        ports = Ports(
            database: database,
            now: { time.now },
            chance: { .random(in: .min ... .max) },
            nextID: { try await ids.next() },
            vault: Vault(secret: Array(repeating: 7, count: 32)),
            passwords: PasswordHasher(),
            directory: DirectoryCache(database, staleness: .zero),
            regionCounts: RegionCountCache(staleness: .zero),
            attachments: attachments,
            models: TextModelShelf(database, staleness: .zero, shipped: models)
        )
    }

    package var now: Date { time.now }
    package func advance(days: Double) { time.advance(days * 86_400) }

    package func agency(_ slug: String) async throws -> Agency {
        guard let agency = try await ports.directory.current().agencies[slug: slug] else { throw Refusal.unknownAgency }
        return agency
    }

    /// An officer with the password `password of tests`.
    package func officer(_ role: Role, at slug: String) async throws -> Officer {
        let email = "\(role.rawValue).\(slug)@example.id"
        let known = try await ManageOfficers(ports).list(limit: 1_000).first { $0.email == email }
        if let known { return known }
        return try await AddOfficer(ports)(
            email: email,
            name: "Petugas \(slug)",
            role: role.rawValue,
            agency: slug,
            password: "password of tests"
        )
    }

    /// Somebody who can answer serves at each: only then does it hold what it is sent (design.md 3, rule 3).
    package func staff(_ slugs: String...) async throws {
        for slug in slugs { _ = try await officer(.liaisonOfficer, at: slug) }
    }

    /// Lets the worker hand on every promise, and read what has changed into the search and the figures.
    package func index() async throws {
        while try await FanOutPromises(ports)() > 0 {}
        while try await IndexReports(ports)() > 0 {}
        while try await FoldFigures(ports)() > 0 {}
    }

    package func submit(_ change: (inout ReportDraft) -> Void = { _ in }) async throws -> Receipt {
        var draft = ReportDraft()
        draft.classification = "complaint"
        draft.title = "Lampu jalan mati"
        draft.body = "Lampu jalan di depan pasar mati sejak tiga malam."
        change(&draft)
        return try await SubmitReport(ports)(draft, key: CommandKey(UUID().uuidString, scope: "test"), by: .reporter)
    }

    /// A small document, where nothing else is given.
    package func upload(
        _ bytes: [UInt8] = SamplePictures.pdf,
        named name: String? = "surat.pdf",
        key: CommandKey? = nil
    ) async throws -> UploadReceipt {
        try await ReceiveUpload(ports)(named: name, key: key) { file in
            for start in stride(from: 0, to: bytes.count, by: 70_000) {
                try await file.add(bytes[start..<min(start + 70_000, bytes.count)])
            }
        }
    }

    @discardableResult
    package func act(
        _ name: Report.Action.Name,
        on trackingID: TrackingID,
        by requester: Requester,
        _ change: (inout ActionRequest) -> Void = { _ in }
    ) async throws -> ActOnReport.Outcome {
        var request = ActionRequest(name)
        change(&request)
        return try await ActOnReport(ports)(request, on: trackingID, by: requester)
    }
}

private final class TestClock: Sendable {
    private let date: Mutex<Date>
    init(_ start: Date) { date = Mutex(start) }
    var now: Date { date.withLock { $0 } }
    func advance(_ seconds: TimeInterval) { date.withLock { $0 += seconds } }
}

/// Keeps letters by their keys; can be told to fail.
package final class KeptLetters: Messenger {
    private let state = Mutex((letters: [Letter](), failure: MessengerFailure?.none))

    package var letters: [Letter] { state.withLock { $0.letters } }
    package func fail(with failure: MessengerFailure?) { state.withLock { $0.failure = failure } }

    package func send(_ letter: Letter) async throws(MessengerFailure) {
        let failure = state.withLock { state in
            if state.failure == nil { state.letters.append(letter) }
            return state.failure
        }
        if let failure { throw failure }
    }
}

extension Requester {
    package static func holder(of receipt: Receipt) -> Requester {
        guard let code = AccessCode(typed: receipt.accessCode) else { preconditionFailure("a receipt has a code") }
        return .reporter(code)
    }
}
