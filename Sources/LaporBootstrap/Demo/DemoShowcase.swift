// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Lives that end just now, one or more for each state, whose reporters' codes are kept so that a visitor can look.
struct DemoShowcase {
    private typealias Sight = (state: Report.State, daysAgo: Int, live: @Sendable (inout DemoScript) -> Void)
    private static let topics = [
        "roads_damage", "street_lighting", "waste_collection", "drainage", "illegal_parking", "fallen_trees",
        "traffic_signs", "school_facilities", "flooding",
    ]
    let world: DemoWorld
    let now: Date

    func lives(_ chance: inout DemoChance) -> [DemoLife] {
        Self.sights.enumerated().map { index, sight in
            let topic = world.topic(sight.state == .referredOutside ? "police_services" : Self.topic(index))
            // Every second one in the city whose sign-ins are printed.
            let government =
                index.isMultiple(of: 2)
                ? world.governments[0] : chance.pick(world.governments.filter { $0.agency.kind != .province })
            let scene = DemoScene(topic, in: government, world, &chance)
            var script = DemoScript(
                world,
                scene,
                from: start(sight.daysAgo, in: scene.unit),
                DemoChance(seed: chance.next())
            )
            sight.live(&script)
            return script.life(showing: sight.state)
        }
    }

    private static func topic(_ index: Int) -> String { topics[index % topics.count] }

    /// The morning some working days ago; none: an hour ago.
    private func start(_ daysAgo: Int, in unit: Agency) -> Date {
        guard daysAgo > 0 else { return now.addingTimeInterval(-3_600) }
        let calendar = world.directory.calendar
        var date = CivilDate(now, in: unit.zone)
        var left = daysAgo
        while left > 0 {
            date = CivilDate(day: date.day - 1)
            if calendar.isWorkingDay(date, region: unit.region) { left -= 1 }
        }
        return DemoScript.moment(date, unit.zone, second: 29_400)
    }

    private static let open = DemoScript.Wish(addressee: .nobody, secrecy: .normal, hasContact: true)
    private static let hidden = DemoScript.Wish(addressee: .nobody, secrecy: .anonymous, hasContact: true)

    private static let sights: [Sight] = [
        (.submitted, 0, { $0.submit(open) }),
        (.submitted, 5, { $0.submit(hidden) }),
        (
            .deferred, 3,
            { script in
                script.submit(open)
                script.wait(1)
                script.act(.defer, by: .national, script.phrase("question.defer"))
            }
        ),
        (
            .verified, 3,
            { script in
                script.submit(open)
                script.wait(1)
                script.verify(by: .national)
            }
        ),
        (
            .dispositioned, 5,
            { script in
                script.submit(hidden)
                script.route(.quick)
            }
        ),
        (
            .dispositioned, 12,
            { script in
                script.submit(open)
                script.route(.quick)
            }
        ),
        (
            .returned, 7,
            { script in
                script.submit(open)
                script.returned(naming: true)
            }
        ),
        (
            .inArbitration, 5,
            { script in
                script.submit(open)
                script.returned(naming: false)
            }
        ),
        (
            .inProgress, 8,
            { script in
                script.begun(open)
                script.extend(by: 9)
            }
        ),
        (
            .inProgress, 19,
            { script in
                script.begun(hidden)
                script.extend(by: 6)
            }
        ),
        (
            .inProgress, 10,
            { script in
                script.begun(open)
                script.coordinate(isClosed: false)
            }
        ),
        (
            .inProgress, 9,
            { script in
                script.begun(open)
                script.wait(2)
                script.act(.draft, by: .holder, script.answer("final")) { $0.kind = "final" }
            }
        ),
        (.awaitingReporter, 9, { $0.answered(open) }),
        (.awaitingReporter, 11, { $0.answered(hidden) }),
        (
            .reporterReplied, 10,
            { script in
                script.answered(open)
                script.rest(0...1)
                script.act(.reply, by: .reporter, script.phrase("reply.final"))
            }
        ),
        (
            .informationRequested, 7,
            { script in
                script.submit(open)
                script.route(.quick)
                script.ask(isAnswered: false)
            }
        ),
        (
            .contested, 11,
            { script in
                script.answered(open)
                script.rest(0...1)
                script.act(.contest, by: .reporter, script.phrase("contest"))
            }
        ),
        (
            .closed, 12,
            { script in
                script.answered(open)
                script.rest(0...1)
                script.act(.confirm, by: .reporter)
                script.rate(after: 0...0)
            }
        ),
        (
            .merged, 8,
            { script in
                script.submit(open)
                let other = script.submitDuplicate()
                script.route(.quick)
                script.verify(by: .national, on: other)
                script.wait(0)
                script.act(.merge, by: .administrator, on: other, naming: .report(0))
            }
        ),
        (
            .archived, 5,
            { script in
                script.submit(open)
                script.wait(1)
                script.archive("too_general")
            }
        ),
        (.referredOutside, 4, { $0.referred() }),
    ]
}

extension DemoScript {
    fileprivate mutating func returned(naming isNamed: Bool) {
        guard let wrong = scene.topic.mistaken.flatMap({ world.agency($0, of: scene.government) }) else {
            preconditionFailure("\(scene.topic.name) is never sent amiss")
        }
        route(.quick, to: wrong)
        wait(1)
        let reason = phrase(isNamed ? "return.suggest" : "return.none", by: wrong.name, naming: unit.name)
        act(.giveBack, by: .holder, reason, to: isNamed ? unit : nil)
    }

    /// With an interim answer.
    fileprivate mutating func begun(_ wish: Wish) {
        submit(wish)
        route(.quick)
        wait(1...2)
        say(.interim, answer("interim"))
    }

    fileprivate mutating func answered(_ wish: Wish) {
        begun(wish)
        wait(1...2)
        say(.final, answer("final"))
    }

    fileprivate mutating func extend(by days: Int) {
        let today = CivilDate(clock, in: unit.zone)
        let date = world.directory.calendar.day(days, workingDaysAfter: today, region: unit.region)
        act(.extend, by: .holder, phrase("extend")) { $0.until = date.iso }
    }
}
