// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Writes a life down step by step, with a clock that moves over working days for offices and over all days for people.
struct DemoScript {
    let world: DemoWorld
    var scene: DemoScene
    var chance: DemoChance
    var clock: Date
    private(set) var steps: [DemoStep] = []
    /// What the reporter sent, report by report.
    private(set) var drafts: [ReportDraft] = []
    /// The sentence of the text that gives away how to reach the reporter.
    var told: String?
    /// Reports that stand beside the first.
    var reports = 0

    var texts: DemoTexts { world.texts }
    var unit: Agency { scene.unit }
    var government: Agency { scene.government.agency }
    var draft: ReportDraft { drafts[0] }
    var isInformation: Bool { scene.topic.classification != .complaint }

    init(_ world: DemoWorld, _ scene: DemoScene, from clock: Date, _ chance: DemoChance) {
        self.world = world
        self.scene = scene
        self.clock = clock
        self.chance = chance
    }

    // MARK: time

    /// Lets working days pass, until some moment of the office's hours; none: later on the same day, where it is one.
    mutating func wait(_ days: Int) {
        let zone = unit.zone
        let today = CivilDate(clock, in: zone)
        let calendar = world.directory.calendar
        let second = clock.timeIntervalSince1970 + Double(zone.seconds) - Double(today.day * 86_400)
        if days == 0, calendar.isWorkingDay(today, region: unit.region), (28_800..<54_000).contains(second) {
            clock += Double(chance.number(8...70) * 60 + chance.number(0...59))
            return
        }
        let date = calendar.day(max(1, days), workingDaysAfter: today, region: unit.region)
        // From eight to four.
        clock = Self.moment(date, zone, second: chance.number(28_800...57_600))
    }
    mutating func wait(_ days: ClosedRange<Int>) { wait(chance.number(days)) }

    /// Lets days pass until the reporter finds the time.
    mutating func rest(_ days: ClosedRange<Int>) {
        let zone = unit.zone
        let date = CivilDate(day: CivilDate(clock, in: zone).day + chance.number(days))
        let later = Self.moment(date, zone, second: DemoProfile.hour(&chance) * 3_600 + chance.number(0...3_599))
        clock = later > clock ? later : clock + Double(chance.number(20...200) * 60)
    }

    mutating func rest(minutes: ClosedRange<Int>) { clock += Double(chance.number(minutes) * 60) }

    static func moment(_ date: CivilDate, _ zone: Zone, second: Int) -> Date {
        Date(timeIntervalSince1970: Double(date.day * 86_400 + second - zone.seconds))
    }

    // MARK: words

    mutating func phrase(_ part: String, by agency: String? = nil, naming other: String? = nil) -> String {
        scene.fill(chance.pick(texts[part]), at: clock, by: agency, naming: other, &chance)
    }

    /// What an office answers, with the courtesies around it.
    mutating func answer(_ part: String, late: Bool = false) -> String {
        let own = scene.topic[part]
        let core =
            own.isEmpty
            ? phrase(part == "interim" ? "answer.reply" : "answer.again")
            : scene.fill(chance.pick(own), at: clock, &chance)
        return framed((late ? phrase("answer.late") + " " : "") + core)
    }
    mutating func framed(_ core: String) -> String {
        let opening = phrase("answer.opening")
        return chance.happens(0.7) ? "\(opening)\n\n\(core)\n\n\(phrase("answer.closing"))" : "\(opening) \(core)"
    }

    // MARK: steps

    mutating func act(
        _ name: Report.Action.Name,
        by hand: DemoStep.Hand,
        on report: Int = 0,
        _ text: String? = nil,
        to agency: Agency? = nil,
        naming reference: DemoStep.Reference? = nil,
        _ change: (inout ActionRequest) -> Void = { _ in }
    ) {
        var request = ActionRequest(name)
        request.text = text
        request.agency = agency?.slug
        change(&request)
        steps.append(DemoStep(at: clock, report: report, hand: hand, deed: .act(request, reference)))
    }

    mutating func submit(_ draft: ReportDraft, on report: Int = 0) {
        drafts.append(draft)
        steps.append(DemoStep(at: clock, report: report, hand: .reporter, deed: .submit(draft)))
    }

    /// The life so far.
    func life(showing state: Report.State? = nil) -> DemoLife { DemoLife(shows: state, steps: steps) }
}
