// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The letters about a report: what for, to whom, and whether they arrived at the mail server.
enum DeliveriesPart {
    static func table(_ log: ReadDeliveries.Log, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.lettersSent) }
            if log.lines.isEmpty {
                p { visit(.noLetters) }
            } else {
                DataTable(title: visit(.lettersSent), heads: heads(visit)).draw(
                    log.lines.map { row($0, log.zone, visit) }
                )
            }
            if log.next != nil { p(.class("meta")) { visit(.onlyNewestLetters) } }
        }
    }

    private static func heads(_ visit: Visit) -> [String] {
        [Phrase.letterRule, .letterRecipient, .stateLabel, .letterAttempts, .letterTime].map { visit($0) }
    }

    private static func row(_ line: DeliveryLine, _ zone: Zone, _ visit: Visit) -> [HTML] {
        let language = visit.language
        return [
            HTML(text: Words.letter(line.key.rule, language)), HTML(text: recipient(line.recipient, visit)),
            pieces {
                Badges.label(Words.deliveryState(line.state, language), tone(line.state))
                if let problem = line.problem, line.state != .sent {
                    " \(Words.deliveryProblem(problem, language))"
                }
            },
            HTML(text: String(line.attempts)), moment(line, zone, language),
        ]
    }

    private static func recipient(_ recipient: DeliveryLine.Recipient, _ visit: Visit) -> String {
        switch recipient {
        case .reporter: Words.role(.reporter, visit.language)
        case .officer(let name): name ?? visit(.formerOfficer)
        }
    }

    private static func moment(_ line: DeliveryLine, _ zone: Zone, _ language: Language) -> HTML {
        (line.settledAt ?? line.nextAt).map { When.moment($0, zone, language) } ?? HTML()
    }

    private static func tone(_ state: DeliveryLine.State) -> String {
        switch state {
        case .sent: "good"
        case .waiting: "busy"
        case .failed: "bad"
        case .dropped: "plain"
        }
    }
}
