// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporUseCases

/// A nation that has lived with the system for a year: reports of every kind in every state, with everything that
/// happened to them, made by the use cases themselves while the clock is moved from a year ago to now.
///
/// The same seed, number and moment give the same lives; codes, keys and passwords are drawn anew. Nobody is written to
/// about what is more than two days old.
package struct DemoNation: Sendable {
    package struct Shown: Sendable {
        package let state: Report.State
        package let trackingID: TrackingID
        package let code: AccessCode
        package let title: String
    }
    package struct Summary: Sendable {
        package internal(set) var reports = 0
        package internal(set) var steps = 0
        /// What the workflow refused: none, unless a life was written wrongly.
        package internal(set) var refused: [String] = []
        package internal(set) var shown: [Shown] = []
        var signIns: [DemoStaff.Added] = []
    }
    private static let year = 365
    private static let loud: TimeInterval = 2 * 86_400
    /// Whose only officer leaves four months before the end: their work goes up.
    private static let leaver = "liaison-officer.satpol-pp-kabupaten-badung@demo.lapor.example"
    private static let leavesBefore = 120
    let ports: Ports
    let count: Int
    let seed: UInt64
    let now: Date

    package init(_ ports: Ports, reports count: Int, seed: UInt64 = 62_2018) {
        self.ports = ports
        self.count = count
        self.seed = seed
        now = ports.now()
    }

    /// - Parameter progress: told once a month, with its first day and how many steps were played.
    package func fill(progress: @Sendable (CivilDate, Int) -> Void = { _, _ in }) async throws -> Summary {
        let past = ports.at(now.addingTimeInterval(-Double(Self.year + 1) * 86_400))
        let texts = try DemoTexts.shipped()
        let signIns = try await DemoStaff(
            ports: past,
            world: try DemoWorld(texts, try await ports.directory.current())
        ).add()
        let world = try DemoWorld(texts, try await ports.directory.current())
        var summary = Summary()
        summary.signIns = signIns
        let lanes = try await play(lives(world), progress)
        for lane in lanes {
            summary.reports += lane.keys.count
            summary.steps += lane.played
            if let refused = lane.refused { summary.refused.append(refused.description) }
            // A duplicate shows itself, not its master.
            if let state = lane.shows, let key = lane.keys[state == .merged ? 1 : 0] {
                summary.shown.append(Shown(state: state, trackingID: key.trackingID, code: key.code, title: key.title))
            }
        }
        return summary
    }

    /// The lives to play, in the order of their beginning.
    private func lives(_ world: DemoWorld) -> [DemoLife] {
        var chance = DemoChance(seed: seed)
        var lives = DemoShowcase(world: world, now: now).lives(&chance)
        var reports = lives.reduce(0) { $0 + $1.reports }
        if reports > count { lives = Array(lives.prefix(count)) }
        let today = CivilDate(now, in: .western).day
        let topics = world.topics.map { ($0, $0.weight) }
        let governments = world.governments.map { ($0, $0.place.weight) }
        while reports < count {
            let scene = DemoScene(chance.pick(topics), in: chance.pick(governments), world, &chance)
            let date = DemoProfile.day(of: today - Self.year...today, &chance)
            let second = DemoProfile.hour(&chance) * 3_600 + chance.number(0...3_599)
            let begin = DemoScript.moment(date, scene.unit.zone, second: second)
            guard begin < now else { continue }
            var script = DemoScript(world, scene, from: begin, DemoChance(seed: chance.next()))
            script.live()
            lives.append(script.life())
            reports += lives[lives.count - 1].reports(by: now)
        }
        return lives
    }

    /// What its reporters write, and when: before anything is played.
    package func drafts() async throws -> [(at: Date, draft: ReportDraft)] {
        let world = try DemoWorld(try DemoTexts.shipped(), try await ports.directory.current())
        return lives(world).flatMap(\.steps).compactMap { step in
            guard case .submit(let draft) = step.deed, step.at <= now else { return nil }
            return (step.at, draft)
        }
    }

    // MARK: playing

    private func play(_ lives: [DemoLife], _ progress: @Sendable (CivilDate, Int) -> Void) async throws -> [DemoLane] {
        var lanes = lives.map(DemoLane.init)
        var roster = try await DemoRoster(ports)
        let today = CivilDate(now, in: .western)
        let first = lanes.compactMap(\.next).min().map { CivilDate($0, in: .western) } ?? today
        for date in first.day...max(first.day, today.day) {
            let day = CivilDate(day: date)
            let end = min(now, day.end(in: .western))
            try await play(&lanes, until: end, roster)
            // A little after midnight, as the worker would.
            let night = min(now, end.addingTimeInterval(60))
            try await keepTime(at: night, isWeekEnd: day.weekday == 7)
            if today.day - date == Self.leavesBefore {
                try await ManageOfficers(ports.at(night)).disable(Self.leaver)
                roster = try await DemoRoster(ports)
            }
            if day.components.dayOfMonth == 1 { progress(day, lanes.reduce(0) { $0 + $1.played }) }
        }
        try await sign(at: now)
        while try await ForgetExpired(ports)() > 0 {}
        return lanes
    }

    /// All lives at once, each in its own order.
    private func play(_ lanes: inout [DemoLane], until end: Date, _ roster: DemoRoster) async throws {
        let loudFrom = now.addingTimeInterval(-Self.loud)
        try await withThrowingTaskGroup(of: (Int, DemoLane).self) { group in
            for (index, lane) in lanes.enumerated() where lane.next.map({ $0 <= end }) == true {
                group.addTask { [ports] in
                    var lane = lane
                    try await lane.play(until: end, ports, roster, loudFrom: loudFrom)
                    return (index, lane)
                }
            }
            for try await (index, lane) in group { lanes[index] = lane }
        }
    }

    private func keepTime(at night: Date, isWeekEnd: Bool) async throws {
        let then = ports.at(night, isQuiet: night < now.addingTimeInterval(-Self.loud))
        while try await RunTimers(then)() > 0 {}
        guard isWeekEnd else { return }
        while try await FollowAgencies(then)() > 0 {}
        try await sign(at: night)
    }

    private func sign(at moment: Date) async throws {
        let then = ports.at(moment)
        while try await FanOutPromises(then)(limit: 2_000) > 0 {}
        while try await MakeCheckpoint(then)() > 0 {}
    }
}

extension DemoLife {
    /// How many reports it makes.
    var reports: Int { reports(by: .distantFuture) }

    func reports(by end: Date) -> Int {
        steps.count { step in
            guard step.at <= end else { return false }
            switch step.deed {
            case .submit: return true
            case .act(let request, _): return request.name == .split
            }
        }
    }
}
