// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Whole lives: the ordinary ones, and the detours that some take.
extension DemoScript {
    mutating func live() {
        switch scene.topic.fate {
        case .plain: ordinary()
        case .oversight: examined()
        case .child: sheltered()
        case .emergency: emergency()
        case .outside: referred()
        case .spam: discarded()
        case .vague: incomplete()
        }
    }

    private mutating func ordinary() {
        let pace = DemoProfile.pace(&chance)
        let isRegional = !isNationalUnit
        let wrong = scene.topic.mistaken.flatMap { world.agency($0, of: scene.government) }.flatMap {
            $0.id == unit.id ? nil : $0
        }
        let turn = chance.number(0...999)
        switch (turn, wrong) {
        case (0..<60, let wrong?):
            submit(Wish(addressee: .nobody))
            detour(pace, through: wrong)
        case (60..<90, let wrong?):
            submit(Wish(addressee: .nobody))
            dispute(pace, through: wrong, isSettledLate: chance.happens(0.3))
        case (90..<115, let wrong?) where isRegional && wrong.region != nil:
            submit(Wish(addressee: .nobody))
            redirect(pace, through: wrong)
        case (115..<140, _) where isRegional:
            guard
                let upper = world.province(above: scene.government).flatMap({ world.agency(scene.topic.unit, of: $0) })
            else { return plain(pace) }
            submit(Wish(addressee: .nobody))
            climb(pace, to: upper)
        case (140..<165, _): return abandoned()
        case (165..<200, _): return set(aside: pace)
        case (200..<225, _) where isRegional: return merged(pace)
        case (225..<235, _): return divided(pace)
        case (235..<250, _): return reconsidered(pace)
        case (250..<275, _) where pace == .stuck || pace == .late: return forgotten()
        default: return plain(pace)
        }
        work(pace)
        finish()
    }

    private mutating func plain(_ pace: DemoProfile.Pace) {
        submit()
        route(pace)
        if unit.slug.hasPrefix("dinas-kominfo") { correspond() }
        if told != nil, chance.happens(0.25) { redact() }
        work(pace)
        finish()
    }

    /// Letters to a unit in which nobody serves, and back.
    private mutating func correspond() {
        wait(0...1)
        act(.recordLetter, by: .administrator, phrase("letter.sent", naming: unit.name)) { $0.kind = "sent" }
        wait(2...4)
        act(.recordLetter, by: .administrator, phrase("letter.received", naming: unit.name)) { $0.kind = "received" }
    }

    /// What a verifier overlooked is taken out of the public text later.
    private mutating func redact() {
        guard let told, let body = withoutContact(told) else { return }
        wait(0...1)
        act(.redact, by: .administrator, body) { request in
            request.kind = "public_body"
            request.seq = 1
        }
    }

    private mutating func abandoned() {
        submit()
        let pace = DemoProfile.pace(&chance)
        if chance.happens(0.6) { route(pace) }
        rest(0...3)
        act(.withdraw, by: .reporter, chance.happens(0.8) ? phrase("withdraw") : nil)
    }

    /// Archived with a reason; now and then brought back.
    private mutating func set(aside pace: DemoProfile.Pace) {
        submit()
        wait(0...3)
        let reason = chance.pick([
            ("too_general", 40), ("duplicate", 30), ("not_government_performance", 14), ("abusive", 5),
            ("private_dispute", 7), ("under_judicial_process", 4),
        ])
        archive(reason)
        guard chance.happens(0.12) else { return }
        wait(1...4)
        act(.restore, by: first, phrase("restore"))
        route(pace)
        work(pace)
        finish()
    }

    mutating func archive(_ reason: String) {
        act(.archive, by: first, phrase("archive.\(reason)")) { $0.reason = reason }
    }

    /// Several people, one problem: they hear the same answer.
    private mutating func merged(_ pace: DemoProfile.Pace) {
        submit(Wish(secrecy: .normal))
        let begun = clock
        var others: [Int] = []
        for _ in 0..<chance.number(1...3) {
            rest(0...1)
            others.append(submitDuplicate())
        }
        route(pace)
        for other in others {
            wait(0)
            verify(by: first, on: other)
            wait(0)
            act(.merge, by: .administrator, on: other, naming: .report(0))
        }
        precondition(clock > begun, "time goes on")
        work(pace)
        finish(.silence)
    }

    /// Two matters in one report.
    private mutating func divided(_ pace: DemoProfile.Pace) {
        submit()
        route(pace)
        wait(0...1)
        let matter = chance.number(0...texts["split.title"].count - 1)
        reports += 1
        let child = reports
        let (title, body) = (texts["split.title"][matter], texts["split.body"][matter])
        act(.split, by: .administrator) { request in
            request.publicTitle = title
            request.publicBody = body
        }
        wait(0)
        act(.disposition, by: .administrator, on: child, to: unit)
        wait(2...5)
        say(.final, framed(phrase("answer.reply")), on: child)
        work(pace)
        finish()
    }

    /// What came as a question is a complaint; or its officer is a relative of the reporter.
    private mutating func reconsidered(_ pace: DemoProfile.Pace) {
        submit()
        route(pace)
        wait(0)
        if isInformation {
            act(.reclassify, by: .administrator, phrase("reclassify")) { $0.classification = "complaint" }
            work(pace)
        } else if unit.id == government.id {
            work(pace)
        } else {
            act(.recuse, by: .holder, phrase("recuse"))
            wait(1...4)
            act(.finalAnswer, by: .administrator, answer("final"))
        }
        finish()
    }
}
