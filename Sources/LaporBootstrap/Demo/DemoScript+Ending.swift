// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What becomes of a report after its final answer.
extension DemoScript {
    mutating func finish(_ ending: DemoProfile.Ending? = nil) {
        if chance.happens(0.015) { correct() }
        switch ending ?? DemoProfile.ending(&chance) {
        case .silence: keepSilent()
        case .closing:
            wait(1...7)
            act(.close, by: .administrator, phrase("close"))
            if chance.happens(0.1) { rate(after: 0...6) }
        case .confirmation:
            rest(0...6)
            act(.confirm, by: .reporter)
            if chance.happens(0.75) { rate(after: 0...1) }
        case .reply:
            rest(0...5)
            act(.reply, by: .reporter, phrase("reply.final"))
            wait(1...4)
            if chance.happens(0.5) {
                act(.dismissReply, by: .holder, phrase("reply.dismiss"))
            } else {
                say(.final, framed(phrase("answer.reply")))
            }
        case .contest: contest()
        }
    }

    /// The clock closes it after ten working days; some rate it later, a few contest it even then.
    private mutating func keepSilent() {
        if chance.happens(0.06) {
            wait(12...18)
            rate(after: 0...3)
        } else if chance.happens(0.02) {
            wait(14...24)
            contest()
        }
    }

    mutating func contest() {
        rest(0...7)
        act(.contest, by: .reporter, phrase("contest"))
        let isLate = chance.happens(0.25)
        wait(isLate ? chance.number(7...14) : chance.number(1...4))
        if chance.happens(0.4) {
            say(.interim, framed(phrase("answer.reply")))
            wait(1...4)
        }
        say(.final, framed(phrase("answer.again")))
        switch chance.number(0...9) {
        case 0:
            rest(1...6)
            act(.contest, by: .reporter, phrase("contest"))
            wait(2...5)
            say(.final, framed(phrase("answer.again")))
            rest(1...5)
            act(.referToOmbudsman, by: .reporter, phrase("ombudsman"))
        case 1...3:
            rest(1...5)
            act(.confirm, by: .reporter)
            rate(after: 0...1)
        default: break
        }
    }

    mutating func rate(after days: ClosedRange<Int>) {
        rest(days)
        let score = DemoProfile.score(&chance)
        let comment = chance.happens(0.6) ? phrase("rating.\(score)") : nil
        act(.rate, by: .reporter, comment) { $0.score = score }
    }

    private mutating func correct() {
        wait(0...1)
        act(.correct, by: .approver, phrase("correct"), naming: .lastAnswer)
    }
}
