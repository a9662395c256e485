// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// A nation of chance with a few reports in it, and what people and the clock do to them: what a use case would do, with
/// what follows for merged reports.
struct World {
    struct Filed {
        var report: Report
        var history: [Occurrence] = []
    }
    /// What one step did.
    struct Deed {
        let action: Report.Action.Name
        let party: Party
        let events: [Report.Event]
        /// Every report that it changed, as it was before.
        let touched: [Report.ID: Report]
    }

    private(set) var filed: [Report.ID: Filed] = [:]
    private(set) var now = Life.monday
    private(set) var rules: Rulebook
    var chance: SplitMix64
    let agencies: [Agency]
    private var unstaffed: Set<Agency.ID> = []
    private var nextID: Int64 = 1

    var ids: [Report.ID] { filed.keys.sorted { $0.rawValue < $1.rawValue } }

    init(seed: UInt64) {
        chance = SplitMix64(seed: seed)
        agencies = Self.nation(&chance)
        rules = Rulebook(
            policy: Sample.policy,
            agencies: AgencyTree(agencies),
            calendar: Self.calendar(&chance)
        )
        for _ in 0..<Int.random(in: 1...4, using: &chance) { submit() }
    }

    // MARK: chance

    mutating func one<Of>(_ many: some Collection<Of>) -> Of { known(many.randomElement(using: &chance)) }
    mutating func maybe(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &chance) == 0 }
    mutating func words(_ part: Passage.Part) -> Passage { Sample.passage(part, "\(chance.next())") }

    /// Provinces and their cities with units; some lack an inspectorate, some units have ended or take no direct reports.
    private static func nation(_ chance: inout SplitMix64) -> [Agency] {
        var all = Sample.agencies.filter { [1, 2, 3, 4, 5, 6].contains($0.id.rawValue) }
        var next: Int64 = 10
        func add(
            _ kind: Agency.Kind,
            _ parent: Agency.ID,
            _ zone: Zone,
            region: String,
            isOver: Bool = false
        ) -> Agency.ID {
            let id = Agency.ID(next)
            next += 1
            let end = isOver ? CivilDate(Life.monday, in: zone).day + Int.random(in: 0..<200, using: &chance) : nil
            let successor = Bool.random(using: &chance) ? Agency.ID(Int64.random(in: 10...next, using: &chance)) : nil
            all.append(
                Agency(
                    id: id,
                    slug: "a\(id)",
                    name: "\(kind) \(id)",
                    kind: kind,
                    parent: parent,
                    zone: zone,
                    region: region,
                    endsOn: end.map { CivilDate(day: $0) },
                    successor: isOver ? successor : nil,
                    acceptsDirect: Int.random(in: 0..<5, using: &chance) > 0,
                    requiresApproval: Int.random(in: 0..<4, using: &chance) == 0
                )
            )
            return id
        }
        for province in 0..<2 {
            let zone = known(Zone.allCases.randomElement(using: &chance))
            let top = add(.province, Office.root, zone, region: "3\(province)")
            if Bool.random(using: &chance) { _ = add(.inspectorate, top, zone, region: "3\(province)") }
            if Bool.random(using: &chance) { _ = add(.childProtection, top, zone, region: "3\(province)") }
            for city in 0..<2 {
                let region = "3\(province).0\(city)"
                let town = add(city == 0 ? .city : .regency, top, zone, region: region)
                if Int.random(in: 0..<3, using: &chance) > 0 { _ = add(.inspectorate, town, zone, region: region) }
                if Bool.random(using: &chance) { _ = add(.childProtection, town, zone, region: region) }
                for _ in 0..<Int.random(in: 1...3, using: &chance) {
                    let unit = add(
                        .workUnit,
                        town,
                        zone,
                        region: region,
                        isOver: Int.random(in: 0..<4, using: &chance) == 0
                    )
                    if Bool.random(using: &chance) { _ = add(.workUnit, unit, zone, region: region) }
                }
            }
        }
        return all
    }

    private static func calendar(_ chance: inout SplitMix64) -> WorkingCalendar {
        let first = CivilDate(Life.monday, in: .western).day
        return WorkingCalendar(
            (0..<40).map { _ in
                let isRegional = Bool.random(using: &chance)
                return WorkingCalendar.Holiday(
                    date: CivilDate(day: first + Int.random(in: 0..<500, using: &chance)),
                    kind: isRegional ? .regional : .publicHoliday,
                    name: "libur",
                    region: isRegional ? ["30", "31", "31.01"].randomElement(using: &chance) : nil,
                    certainty: Bool.random(using: &chance) ? .final : .provisional
                )
            }
        )
    }

    /// Officers come and go.
    private mutating func restaff() {
        unstaffed = Set(agencies.map(\.id).filter { _ in Int.random(in: 0..<6, using: &chance) == 0 })
        let empty = unstaffed
        rules = Rulebook(policy: rules.policy, agencies: rules.agencies, calendar: rules.calendar) {
            !empty.contains($0)
        }
    }

    func serves(_ agency: Agency.ID) -> Bool { !unstaffed.contains(agency) }

    // MARK: steps

    private mutating func submit() {
        let id = Report.ID(nextID)
        nextID += 1
        let report = Report(id: id, trackingID: TrackingID(random: 1_000_000_000 + id.rawValue))
        let submission = Sample.submission(
            one(Report.Classification.allCases),
            to: maybe(3) ? nil : one(agencies).id,
            visibility: maybe(4) ? .confidential : .public,
            isAnonymous: maybe(4),
            hasContact: !maybe(4),
            at: now
        )
        filed[id] = Filed(report: report)
        guard let events = try? report.decide(.submit(submission), by: .reporter, at: now, under: rules) else { return }
        record(events, on: id)
    }

    /// What brings a report on; everything else is tried less often.
    private static let onward: Set<Report.Action.Name> = [
        .verify, .disposition, .forward, .transfer, .giveBack, .arbitrate, .recall, .merge, .unmerge, .draft, .approve,
        .returnDraft, .interimAnswer, .finalAnswer, .conclude, .requestInformation, .extend, .supplement, .reply,
        .dismissReply, .confirm, .contest, .close, .rate, .restore, .openCoordination, .contribute,
        .closeCoordination, .correct,
    ]

    /// Lets time pass and tries something; nothing when it was refused.
    mutating func step() -> Deed? {
        now += Double(Int.random(in: 60...86_400 * (maybe(12) ? 40 : 3), using: &chance))
        if maybe(8) { restaff() }
        if filed.count < 6, maybe(12) { submit() }
        let report = known(filed[one(ids)]).report
        if maybe(4), let duty = SystemDuty.next(for: report, Clock(of: report, at: now, under: rules)), duty.at < now {
            return perform(Self.plain(duty.action), by: .system, on: report)
        }
        let inOrder = Workflow.actions(in: report.state)
        let onward = inOrder.filter(Self.onward.contains)
        let likely = maybe(3) || onward.isEmpty ? inOrder : onward
        let name = maybe(20) || likely.isEmpty ? one(Report.Action.Name.allCases) : one(likely)
        return perform(action(name, on: report), by: party(for: name, on: report), on: report)
    }

    mutating func perform(_ action: Report.Action, by party: Party, on report: Report) -> Deed? {
        guard !action.name.isConsequence,
            let events = try? report.decide(action, by: party, at: now, under: rules)
        else { return nil }
        let before = filed
        record(events, on: report.id)
        if case .merge(let master) = action { record([.gained(report.id)], on: master.id) }
        return Deed(
            action: action.name,
            party: party,
            events: events,
            touched: before.mapValues(\.report).filter { $0.value != filed[$0.key]?.report }
        )
    }

    /// Appends, and does what follows for others (design.md 3, rule 4).
    private mutating func record(_ events: [Report.Event], on id: Report.ID) {
        guard var own = filed[id] else { return }
        let before = own.report
        for event in events {
            let occurrence = Occurrence(event, at: now)
            own.report.apply(occurrence)
            own.history.append(occurrence)
        }
        filed[id] = own
        if let master = Merging.master(leftBy: before, after: own.report) { record([.lost(id)], on: master) }
        for consequence in Merging.consequences(of: events, before: before, after: own.report) {
            switch consequence {
            case .echo(let event): for duplicate in before.duplicates { record([event], on: duplicate) }
            case .follow(let agency):
                for duplicate in before.duplicates { record([.followed(to: agency)], on: duplicate) }
            case .promote: promote(before.duplicates, in: before)
            }
        }
    }

    private mutating func promote(_ duplicates: [Report.ID], in master: Report) {
        guard let first = duplicates.first else { return }
        record([.unmerged(to: master.responsible, promoted: true)], on: first)
        for id in duplicates.dropFirst() {
            record([.lost(id)], on: master.id)
            record([.merged(into: first, held: master.responsible)], on: id)
            record([.gained(id)], on: first)
        }
    }

    /// An action of the clock, which brings no words.
    static func plain(_ name: Report.Action.Name) -> Report.Action {
        switch name {
        case .closeBySilence: .closeBySilence
        case .lapseArbitration: .lapseArbitration
        case .lapseDeferral: .lapseDeferral
        case .lapseInformationRequest: .lapseInformationRequest
        default: .escalateOverdue
        }
    }
}
