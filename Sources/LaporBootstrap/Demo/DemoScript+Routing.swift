// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// How a report is verified and finds the unit that answers.
extension DemoScript {
    /// Whoever looks at it first: the national administrator, or that of the government which the reporter addressed.
    var first: DemoStep.Hand { draft.agency == nil ? .national : .administrator }

    private mutating func verificationDays(_ pace: DemoProfile.Pace) -> Int {
        switch pace {
        case .quick: chance.number(0...1)
        case .usual: chance.number(1...3)
        case .late: chance.number(2...6)
        case .stuck: chance.number(1...4)
        }
    }

    /// Verified, and with the unit that answers; `mistaken`: with one that does not.
    mutating func route(_ pace: DemoProfile.Pace, to destination: Agency? = nil) {
        let goal = destination ?? unit
        wait(verificationDays(pace))
        guard draft.agency == nil else {
            verify(by: .administrator, and: goal)
            return
        }
        // Another body, or now and then a unit itself, gets it from the national administrator.
        let isInside = [goal, unit].allSatisfy { world.directory.agencies.isWithin($0.id, government.id) }
        guard isInside, chance.happens(0.8) else {
            verify(by: .national, and: goal)
            return
        }
        verify(by: .national)
        wait(0)
        act(.disposition, by: .national, chance.happens(0.4) ? phrase("note") : nil, to: government)
        guard goal.id != government.id else { return }
        wait(pace == .quick ? 0 : chance.number(0...1))
        act(.forward, by: .administrator, chance.happens(0.3) ? phrase("note") : nil, to: goal)
    }

    /// In order, with its topic, and without what nobody else should read.
    mutating func verify(by hand: DemoStep.Hand, and goal: Agency? = nil, on report: Int = 0) {
        let title = chance.happens(0.35) ? tidy(drafts[report].title) : nil
        let body = report == 0 ? told.flatMap { told in withoutContact(told) } : nil
        let note = goal != nil && chance.happens(0.3) ? phrase("note") : nil
        let (category, classification) = (scene.topic.category, scene.topic.classification)
        act(.verify, by: hand, on: report, to: goal) { request in
            request.classification = classification.rawValue
            request.category = category
            request.publicTitle = title
            request.publicBody = body
            request.note = note
        }
    }

    private func tidy(_ title: String?) -> String? {
        guard let title, let first = title.first else { return nil }
        let small = title == title.uppercased() ? title.lowercased() : title
        return (small.first ?? first).uppercased() + small.dropFirst()
    }

    mutating func withoutContact(_ told: String) -> String? {
        guard let body = draft.body, body.contains(told) else { return nil }
        return body.replacing(told, with: chance.pick(texts["contact.hidden"]))
    }

    // MARK: not in our jurisdiction

    /// Sent to a unit that is not competent, which knows who is.
    mutating func detour(_ pace: DemoProfile.Pace, through wrong: Agency) {
        route(pace, to: wrong)
        wait(1...3)
        act(.giveBack, by: .holder, phrase("return.suggest", by: wrong.name, naming: unit.name), to: unit)
        wait(0...1)
        act(.disposition, by: .holder, to: unit)
    }

    /// Sent to a unit that says no and knows nobody: settled from above, in time or late.
    mutating func dispute(_ pace: DemoProfile.Pace, through wrong: Agency, isSettledLate: Bool) {
        route(pace, to: wrong)
        wait(1...3)
        act(.giveBack, by: .holder, phrase("return.none", by: wrong.name))
        wait(isSettledLate ? chance.number(4...6) : chance.number(1...2))
        act(.arbitrate, by: .arbiter, phrase("arbitrate", naming: unit.name), to: unit)
    }

    /// Belongs to the province, not to the city that got it.
    mutating func climb(_ pace: DemoProfile.Pace, to upper: Agency) {
        wait(verificationDays(pace))
        verify(by: .national)
        wait(0)
        act(.disposition, by: .national, to: government)
        wait(1...2)
        act(.giveBack, by: .administrator, phrase("return.suggest", by: government.name, naming: upper.name), to: upper)
        wait(0...1)
        act(.disposition, by: .national, phrase("note"), to: upper)
        scene.unit = upper
    }

    /// Moved to the unit beside, or taken back before anybody had answered.
    mutating func redirect(_ pace: DemoProfile.Pace, through wrong: Agency) {
        route(pace, to: wrong)
        wait(1...2)
        act(.transfer, by: .administrator, phrase("transfer", naming: unit.name), to: unit)
    }
}
