// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL
import LaporStore
import LaporText
import Synchronization

/// The models that are asked, in this process: what the program brought along, and what was learnt here since.
///
/// Read when they are first asked for; whether another node has learnt more is asked at most once in `staleness`.
package final class TextModelShelf: Sendable {
    private struct Entry {
        var router: TextRouter
        var version: LearnedVersion.ID?
        var checkedAt: ContinuousClock.Instant
    }
    private let database: any Database
    private let shipped: @Sendable (TextSubject) throws -> [UInt8]?
    private let staleness: Duration
    private let entries = Mutex<[TextSubject: Entry]>([:])
    private let beginnings = Mutex<[TextSubject: TextModel]>([:])

    /// - Parameter shipped: the bytes of what comes with the program; nothing where there is none.
    package init(
        _ database: any Database,
        staleness: Duration = .seconds(5),
        shipped: @escaping @Sendable (TextSubject) throws -> [UInt8]? = { _ in nil }
    ) {
        self.database = database
        self.staleness = staleness
        self.shipped = shipped
    }

    func router(for subject: TextSubject) async throws -> TextRouter {
        let known = entries.withLock { $0[subject] }
        if let known, known.checkedAt.duration(to: .now) < staleness { return known.router }
        let current = try await database.read { try TextModelStore($0).current(subject) }
        if var known, known.version == current {
            known.checkedAt = .now
            entries.withLock { [known] in $0[subject] = known }
            return known.router
        }
        let router = try await read(current, subject)
        entries.withLock { $0[subject] = Entry(router: router, version: current, checkedAt: .now) }
        return router
    }

    /// After a change of our own: whoever asks next sees it.
    func forget() { entries.withLock { $0 = [:] } }

    /// What the program brought along, made once.
    func beginning(of subject: TextSubject) throws -> TextModel? {
        if let made = beginnings.withLock({ $0[subject] }) { return made }
        let model = try shipped(subject).map { try TextModel(bytes: $0) }
        if let model { beginnings.withLock { $0[subject] = model } }
        return model
    }

    private func read(_ version: LearnedVersion.ID?, _ subject: TextSubject) async throws -> TextRouter {
        let beginning = try beginning(of: subject)
        guard let version else { return TextRouter(shipped: beginning) }
        let (found, bytes) = try await database.read { tx in
            (try TextModelStore(tx).find(version), try TextModelStore(tx).content(of: version))
        }
        guard let found, !bytes.isEmpty else { return TextRouter(shipped: beginning) }
        // Another release may have kept it in another form: it is learnt again the next night, and nobody's page waits.
        guard let learned = Self.model(bytes) else { return TextRouter(shipped: beginning) }
        return TextRouter(shipped: beginning, learned: learned, share: Double(found.share) / 100)
    }

    private static func model(_ bytes: [UInt8]) -> TextModel? {
        do { return try TextModel(bytes: bytes) } catch { return nil }
    }
}
