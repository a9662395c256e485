// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// What holds for every report, whatever people do to it, in nations and on calendars of chance: the same on every run.
@Suite struct ReportProperties {
    /// `LAPOR_WORLDS` walks as many for each seed.
    static let worldsForEach = ProcessInfo.processInfo.environment["LAPOR_WORLDS"].flatMap { Int($0) } ?? 12
    static let steps = 60

    @Test(arguments: UInt64(1)...40)
    func holdAfterEveryDeed(seed: UInt64) {
        var chance = SplitMix64(seed: seed)
        for number in 0..<Self.worldsForEach {
            var world = World(seed: chance.next())
            for _ in 0..<Self.steps {
                guard let deed = world.step() else { continue }
                for (id, before) in deed.touched.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    guard let problem = Invariants(world: world, deed: deed, id: id, before: before).problem else {
                        continue
                    }
                    let history = world.filed[id]?.history.map(\.event.name.rawValue) ?? []
                    Issue.record(
                        "seed \(seed), world \(number), report \(id): \(deed.action.rawValue) by \(deed.party): \(problem)\n\(history)"
                    )
                    return
                }
            }
        }
    }

    @Test func chanceReachesEverything() {
        var states: Set<Report.State> = []
        var actions: Set<Report.Action.Name> = []
        var events: Set<Report.Event.Name> = []
        var sequences = 0
        var deeds = 0
        var steps = 0
        var chance = SplitMix64(seed: 7)
        for _ in 0..<400 {
            var world = World(seed: chance.next())
            for _ in 0..<Self.steps {
                steps += 1
                guard let deed = world.step() else { continue }
                deeds += 1
                actions.insert(deed.action)
                states.formUnion(world.filed.values.map(\.report.state))
            }
            sequences += world.filed.count
            events.formUnion(world.filed.values.flatMap { $0.history.map(\.event.name) })
        }
        print(
            """
            chance: \(sequences) lives, \(steps) steps, \(deeds) deeds; \(actions.count) actions, \(events.count) events; \
            the properties walk \(40 * Self.worldsForEach) worlds of \(Self.steps) steps
            """
        )

        #expect(Set(Report.State.allCases).subtracting(states) == [.draft])
        #expect(Set(Report.Event.Name.allCases).subtracting(events) == [])
        #expect(Set(Report.Action.Name.allCases).subtracting(actions) == [.submit, .gain, .lose])
    }
}

/// One report after one deed.
private struct Invariants {
    let world: World
    let deed: World.Deed
    let id: Report.ID
    let before: Report
    private let filed: World.Filed
    private var report: Report { filed.report }
    private var rules: Rulebook { world.rules }
    private let clock: Clock

    init(world: World, deed: World.Deed, id: Report.ID, before: Report) {
        self.world = world
        self.deed = deed
        self.id = id
        self.before = before
        filed = known(world.filed[id])
        clock = Clock(of: filed.report, at: world.now, under: world.rules)
    }

    /// What happened to it in this deed.
    private var news: [Report.Event] { filed.history.dropFirst(Int(before.version)).map(\.event) }

    /// The first thing that does not hold.
    var problem: String? {
        if report.isAdopted { return codec ?? replay ?? place ?? secrecy }
        return codec ?? replay ?? order ?? place ?? secrecy ?? ending ?? oversight ?? merging ?? time
    }

    // MARK: the log

    private var codec: String? {
        for event in news {
            let bytes = CanonicalJSON.encode(event.fields)
            let fields = CanonicalJSON.decode(bytes) ?? [:]
            let read = try? Report.Event(name: event.name.rawValue, schemaVersion: event.schemaVersion, fields: fields)
            if fields != event.fields || read != event { return "\(event) does not come back from its bytes" }
        }
        return nil
    }

    private var replay: String? {
        if Report(id: id, trackingID: report.trackingID, filed.history) != report { return "replay differs" }
        if report.version != Int64(filed.history.count) { return "version \(report.version)" }
        let told = Clock(filed.history, at: world.now, under: rules)
        return told.deadlines == clock.deadlines && told.custodies == clock.custodies ? nil : "another clock"
    }

    /// Where an event may leave a report; the events of one deed are looked at together.
    private var order: String? {
        if report.state == .draft { return "a draft again" }
        let isDone = Workflow.states(allowing: deed.action).contains(before.state)
        if deed.touched.count == 1, !isDone { return "\(deed.action) is not in order in \(before.state)" }
        // What was merged unread is answered with its master.
        let wasMerged = filed.history.contains { $0.event.name == .merged }
        if report.verifiedAt == nil, !wasMerged, Self.onlyVerified.contains(report.state) {
            return "\(report.state) without verification"
        }
        if report.isEmergency, report.state == .deferred || report.state == .informationRequested {
            return "an emergency waits"
        }
        if !report.hasContact, before.hasContact == report.hasContact, news.contains(where: { $0.name == .deferred }) {
            return "deferred without contact"
        }
        return report.contests > rules.policy.maximumContests ? "too many contests" : nil
    }
    private static let onlyVerified: Set<Report.State> = [
        .verified, .dispositioned, .returned, .inProgress, .awaitingReporter, .reporterReplied, .informationRequested,
        .contested,
    ]

    // MARK: exactly one

    private var place: String? {
        let holder = report.responsible
        guard rules.agencies[holder] != nil else { return "nobody is responsible" }
        let open = clock.custodies.filter { $0.until == nil }.map(\.agency)
        let isOver = [.closed, .archived, .referredOutside].contains(report.state)
        if open != (isOver ? [] : [holder]) { return "in custody of \(open), not \(holder)" }
        if report.isAdopted { return nil }
        if report.state != .merged {
            if report.senders.contains(holder) { return "it would be returned to whom it is with" }
        }
        if Set(report.senders).count != report.senders.count { return "a sender twice" }
        let isMoved = holder != before.responsible && deed.touched.count == 1
        if isMoved, holder != Office.root, !world.serves(holder), !isLastExaminer {
            return "moved to where nobody serves"
        }
        if report.heldFor == holder { return "held for itself" }
        if before.isBinding && report.isBinding, deed.action == .giveBack { return "a binding decision was returned" }
        return nil
    }

    /// Where nobody serves at any examiner, the first of them waits for somebody.
    private var isLastExaminer: Bool {
        guard report.classification == .oversightComplaint, let respondent = report.respondent else { return false }
        return OversightRoute(rules, on: CivilDate(world.now, in: .western)).examiner(of: respondent)
            == report.responsible
    }

    // MARK: what may be seen

    private var secrecy: String? {
        let isHidden = report.protection != nil || report.classification == .oversightComplaint
        if isHidden && report.visibility == .public { return "what must be hidden is public" }
        let isShown = report.verifiedAt != nil && report.visibility == .public && report.state != .archived
        if report.isPublished != isShown || (isHidden && report.isPublished) { return "published" }
        for role in [Role.apiDeveloper, .operator, .agencyAdmin, .executiveViewer] {
            let party = Party.officer(1, role, at: Office.directorate)
            let relation = Authority(rules.agencies).relation(
                of: party,
                to: report,
                former: [],
                isOverdue: false,
                at: world.now,
                under: rules
            )
            let viewer = Readership.viewer(party, of: report, relation, under: rules.rights)
            if viewer == .stranger, !report.isPublished { return "a stranger sees what is not published" }
            if viewer?.isOfficer == true, !relation.isOwn && !relation.isInvolved && !relation.isHolder {
                return "\(role) sees what is not theirs"
            }
        }
        return nil
    }

    // MARK: how it ends

    private var ending: String? {
        guard news.contains(where: { $0.name == .closed || $0.name == .archived }) else {
            return report.state.isEnded && report.state != .merged && clock.next != nil
                ? "over, and something is owed" : nil
        }
        if clock.next != nil { return "over, and \(known(clock.next).kind) is owed" }
        if deed.action == .closeBySilence {
            let then = Clock(of: before, at: world.now, under: rules)
            if !before.isFinal { return "closed by silence without a final answer" }
            if let owed = then.next { return "closed by silence while \(owed.kind) is owed" }
            if before.classification == .oversightComplaint { return "an oversight complaint closed by silence" }
        }
        return nil
    }

    private var oversight: String? {
        guard report.classification == .oversightComplaint, before.classification == .oversightComplaint else {
            return nil
        }
        switch report.state {
        case .closed where before.state != .closed:
            if !news.contains(where: { $0.name == .concluded }) { return "closed without an outcome" }
        case .archived where before.state != .archived, .referredOutside where before.state != .referredOutside:
            return "an oversight complaint ended in \(report.state)"
        case .awaitingReporter: return "an oversight complaint awaits silence"
        default: break
        }
        let officer = Party.officer(1, .internalOversight, at: report.responsible)
        let isExamined = report.verifiedAt != nil && report.state != .merged && !report.state.isEnded
        guard isExamined, Authority(rules.agencies).isAgainst(officer, report) else { return nil }
        return "with \(report.responsible), the command of \(known(report.respondent))"
    }

    // MARK: merged reports

    private var merging: String? {
        if (report.state == .merged) != (report.master != nil) {
            return "merged into \(String(describing: report.master)) in \(report.state)"
        }
        if report.state == .merged {
            guard let master = report.master.flatMap({ world.filed[$0]?.report }) else {
                return "a master nobody knows"
            }
            if !master.duplicates.contains(id) { return "its master does not know it" }
            if master.responsible != report.responsible { return "elsewhere than its master" }
            if master.visibility != report.visibility { return "merged across visibilities" }
            if master.state.isEnded { return "behind a master that is over" }
        }
        for duplicate in report.duplicates where world.filed[duplicate]?.report.master != id {
            return "a duplicate that does not know it"
        }
        return nil
    }

    // MARK: clocks

    private var time: String? {
        let clock = clock
        let custodians = Set(clock.custodies.map(\.agency))
        for deadline in clock.deadlines {
            if deadline.dueAt < report.receivedAt { return "\(deadline.kind) is due before it was received" }
            guard deadline.standing == .breached else { continue }
            guard let agency = deadline.breachedBy else { return "\(deadline.kind) was breached by nobody" }
            let isJudge = deadline.kind == .arbitration && report.returnedBy.isEmpty == false
            if !custodians.contains(agency) && !isJudge {
                return "\(deadline.kind) was breached by \(agency), which never had it"
            }
        }
        if clock[.verification] == nil || clock[.resolution] == nil { return "a clock is missing" }
        let waitsForSilence = report.state == .awaitingReporter && report.classification != .oversightComplaint
        if (clock[.silence] != nil) != waitsForSilence { return "a silence clock in \(report.state)" }
        if clock[.verification]?.isOwed == true, ![.submitted, .inArbitration].contains(report.state) {
            return "a verification is owed in \(report.state)"
        }
        if (clock[.completion] != nil) != (report.state == .deferred) { return "a completion clock in \(report.state)" }
        if (clock[.information] != nil) != (report.state == .informationRequested) { return "an information clock" }
        if !report.state.isEnded, ![.awaitingReporter, .deferred, .informationRequested].contains(report.state),
            clock.next == nil
        {
            return "nobody owes anything in \(report.state)"
        }
        if clock[.resolution]?.standing == .paused,
            ![.deferred, .informationRequested].contains(report.state)
        {
            return "paused in \(report.state)"
        }
        return stays(clock) ?? duty(clock)
    }

    /// What was breached and answered late stays so.
    private func stays(_ clock: Clock) -> String? {
        let then = Clock(of: before, at: world.now, under: rules)
        for kind in [Deadline.Kind.verification, .firstResponse, .resolution] {
            guard let old = then[kind], old.standing == .breached, old.basis != .projected, let new = clock[kind] else {
                continue
            }
            // A new look, or a contest of a late answer, has a limit of its own; the breach is told again when that is met.
            if new.standing != .breached && new.metAt != nil { return "the breach of \(kind) is forgotten" }
        }
        return nil
    }

    /// Whatever the clock says is due, the clock may do.
    private func duty(_ clock: Clock) -> String? {
        guard let duty = SystemDuty.next(for: report, clock) else { return nil }
        let moment = max(duty.at, world.now) + 1
        let late = Clock(of: report, at: moment, under: rules)
        guard let due = SystemDuty.next(for: report, late), due.at < moment else { return nil }
        do {
            _ = try report.decide(World.plain(due.action), by: .system, at: moment, under: rules)
            return nil
        } catch {
            return "\(due.action) is due and refused: \(error)"
        }
    }
}
