// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporUseCases

/// One life while it is played: its steps in their order, through the same use cases that everybody uses.
struct DemoLane: Sendable {
    struct Key: Sendable {
        let trackingID: TrackingID
        let code: AccessCode
        let title: String
    }
    /// A step that the workflow refused: the life went otherwise than it was written, and ends there.
    struct Refused: Sendable, CustomStringConvertible {
        let step: String
        let code: String
        var description: String { "\(step): \(code)" }
    }
    let shows: Report.State?
    private var waiting: ArraySlice<DemoStep>
    private(set) var keys: [Int: Key] = [:]
    private(set) var refused: Refused?
    private(set) var played = 0
    private var lastAnswer: [Int: Int64] = [:]

    init(_ life: DemoLife) {
        shows = life.shows
        waiting = life.steps[...]
    }

    var next: Date? { refused == nil ? waiting.first?.at : nil }

    /// Plays what is to happen by a moment.
    ///
    /// - Parameter loudFrom: what happens later is told to whoever should know.
    mutating func play(until end: Date, _ ports: Ports, _ roster: DemoRoster, loudFrom: Date) async throws {
        while let step = waiting.first, step.at <= end {
            waiting.removeFirst()
            let then = ports.at(step.at, isQuiet: step.at < loudFrom)
            do {
                try await play(step, then, roster)
                played += 1
            } catch let refusal as Refusal {
                refused = Refused(step: step.name, code: refusal.code)
                waiting = []
            }
        }
    }

    private mutating func play(_ step: DemoStep, _ ports: Ports, _ roster: DemoRoster) async throws {
        switch step.deed {
        case .submit(let draft):
            let key = CommandKey("demo-\(ports.chance())", scope: "demo")
            let receipt = try await SubmitReport(ports)(draft, key: key, by: .reporter)
            guard let code = AccessCode(typed: receipt.accessCode) else { preconditionFailure("a receipt has a code") }
            keys[step.report] = Key(
                trackingID: receipt.trackingID,
                code: code,
                title: draft.title ?? String((draft.body ?? "").prefix(60))
            )
        case .act(var request, let reference):
            guard let key = keys[step.report] else { throw Refusal.notFound }
            switch reference {
            case .lastAnswer: request.seq = lastAnswer[step.report].map { Int($0) }
            case .report(let other): request.report = keys[other]?.trackingID.description
            case nil: break
            }
            let requester = try await requester(step, key, ports, roster)
            let outcome = try await ActOnReport(ports)(request, on: key.trackingID, by: requester)
            if [.finalAnswer, .interimAnswer, .approve].contains(request.name) {
                lastAnswer[step.report] = outcome.version
            }
            if let child = outcome.child.flatMap({ TrackingID(typed: $0) }) {
                keys[step.report + 1] = Key(trackingID: child, code: key.code, title: request.publicTitle ?? "")
            }
        }
    }

    /// Whose hand it is now.
    private func requester(
        _ step: DemoStep,
        _ key: Key,
        _ ports: Ports,
        _ roster: DemoRoster
    ) async throws -> Requester {
        if case .reporter = step.hand { return .reporter(key.code) }
        let filed = try await ports.database.read { try ReportStore($0).find(key.trackingID) }
        guard let report = filed?.report else { throw Refusal.notFound }
        let holder = report.responsible
        let officer: Officer? =
            switch step.hand {
            case .reporter: nil
            case .national: roster.national
            case .holder: roster.answering(at: holder, but: report.recused)
            case .administrator: roster.administrator(of: holder)
            case .arbiter: roster.administrator(of: report.arbiter ?? holder)
            case .approver: roster.officer(.approver, at: holder) ?? roster.administrator(of: holder)
            case .officer(let role, let agency): roster.officer(role, at: agency)
            case .answering(let agency): roster.answering(at: agency)
            }
        guard let officer else { throw Refusal.notSignedIn }
        return .officer(officer)
    }
}

extension DemoStep {
    fileprivate var name: String {
        switch deed {
        case .submit: "submit"
        case .act(let request, _): request.name.rawValue
        }
    }
}

extension Ports {
    /// The same world at another moment.
    func at(_ moment: Date, isQuiet: Bool = true) -> Ports {
        var ports = self
        ports.now = { moment }
        ports.isQuiet = isQuiet
        return ports
    }
}
