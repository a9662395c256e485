// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// Learns from where reports went: once there is enough that was not known before.
///
/// What is new is measured on the newest reports, which neither it nor what is in use has seen; it is taken into use only if
/// it is right there at least as often. Every version stays with its figures, and can be gone back to.
package struct LearnRouting: Sendable {
    package enum Outcome: Equatable, Sendable {
        case tooFew(known: Int, new: Int)
        /// Whether it was taken into use.
        case learned(LearnedVersion, isUsed: Bool)
    }
    /// Nothing is learnt from fewer, nor again before there are so many more.
    package struct Fewest: Sendable {
        package let known: Int
        package let new: Int
        package init(known: Int, new: Int) { (self.known, self.new) = (known, new) }
        package static let usual = Fewest(known: 200, new: 50)
    }
    /// The newest are learnt from; more of them would say little more, and take memory.
    private static let most = 10_000
    private static let page = 500
    /// What fewer texts speak of is told by what the program brought along.
    private static let fewestOfLabel = 5
    /// Of so many one is held back at most.
    private static let heldBack = 5
    let ports: Ports
    private let fewest: Fewest
    package init(_ ports: Ports, fewest: Fewest = .usual) {
        self.ports = ports
        self.fewest = fewest
    }

    package func callAsFunction(_ subject: TextSubject) async throws -> Outcome {
        let began = ports.now()
        let (current, last) = try await ports.database.read { tx in
            let store = TextModelStore(tx)
            let current = try store.current(subject).flatMap { try store.find($0) }
            return (current, try store.versions(subject, limit: 1).first)
        }
        let labels = TextLabels(subject, try await ports.directory.current())
        let decided = labels.frequent(try await decided(), atLeast: Self.fewestOfLabel)
        // Newest first. What was tried in vain is not tried again with nearly the same.
        let new = Self.since(last?.madeAt, decided)
        let held = min(Self.since(current?.madeAt, decided), max(decided.count / Self.heldBack, fewest.new))
        guard decided.count >= fewest.known, new >= fewest.new, held >= fewest.new else {
            return .tooFew(known: decided.count, new: new)
        }
        let newer = decided.prefix(held).map(\.labelled)
        let older = decided.dropFirst(held).map(\.labelled)
        guard Set(older.map(\.label)).count > 1 else { return .tooFew(known: decided.count, new: new) }
        let former = try await ports.models.router(for: subject)
        let shipped = try ports.models.beginning(of: subject)
        let lesson = await Self.apart { TextLesson(older: older, newer: newer, former: former, shipped: shipped) }
        return try await keep(lesson, of: decided.count, subject, at: began, after: current?.id)
    }

    private func keep(
        _ lesson: TextLesson,
        of texts: Int,
        _ subject: TextSubject,
        at began: Date,
        after former: LearnedVersion.ID?
    ) async throws -> Outcome {
        var (hits, before) = (LearnedVersion.Hits(), LearnedVersion.Hits())
        for place in lesson.places { hits.count(place) }
        for place in lesson.formerPlaces { before.count(place) }
        let version = LearnedVersion(
            id: LearnedVersion.ID(try await ports.nextID()),
            subject: subject,
            // What came in while it learnt was not learnt from.
            madeAt: began,
            texts: texts,
            labels: lesson.model.labels.count,
            share: Int((lesson.share * 100).rounded()),
            hits: hits,
            formerHits: before.first
        )
        let (choice, bytes) = (try await ports.nextID(), lesson.model.bytes)
        let isUsed = version.isBetter && version.share > 0
        let day = CivilDate(began, in: .western)
        let isKept = try await ports.database.write { [before] tx in
            let store = TextModelStore(tx)
            // Another node, or somebody who went back to an earlier version, was faster.
            guard try store.current(subject) == former else { return false }
            try store.add(version, bytes)
            try store.note(before, of: former, subject, on: day)
            if isUsed { try store.choose(version.id, for: subject, choice, at: began, isRollback: false) }
            return true
        }
        ports.models.forget()
        return .learned(version, isUsed: isKept && isUsed)
    }

    private static func since(_ start: Date?, _ texts: [TextLabels.Labelled]) -> Int {
        start.map { start in texts.prefix { $0.receivedAt >= start }.count } ?? texts.count
    }

    private func decided() async throws -> [DecidedText] {
        var texts: [DecidedText] = []
        while texts.count < Self.most {
            let last = texts.last.map { ($0.receivedAt, $0.report) }
            let page = try await ports.database.read { tx in
                try DecidedTextStore(tx).newest(before: last, limit: Self.page)
            }
            texts += page
            if page.count < Self.page { break }
        }
        return texts
    }

    /// Seconds of work, which may not hold up those who wait for a page.
    private static func apart<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .background).async { continuation.resume(returning: work()) }
        }
    }
}
