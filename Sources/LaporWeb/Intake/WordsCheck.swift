// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Before a report is sent: that it seems to be an emergency, and whom to call; or that it seems to be of another kind.
enum WordsCheck {
    private static let numbers: [(number: String, whom: Phrase)] = [
        ("112", .emergencyAnybody), ("113", .emergencyFire), ("110", .emergencyPolice), ("119", .emergencyAmbulance),
    ]

    static func emergency(_ signs: ReadWords.Signs, _ visit: Visit) -> HTML {
        pieces {
            if let urgency = signs.urgency, urgency.value == .emergency {
                Notice.box(.wrong, icon: .phone) {
                    p {
                        strong { visit(.emergencySeen) }
                        " \(visit(.wordsReason(urgency.words)))"
                    }
                    p { visit(.emergencyCallNow) }
                    ul(.class("call-now")) {
                        for (number, whom) in numbers {
                            li {
                                a(.href("tel:\(number)")) { strong { number } }
                                " \(visit(whom))"
                            }
                        }
                    }
                    p { visit(.emergencyStill) }
                }
            }
        }
    }

    /// A question, within the form that can be changed.
    static func kind(_ signs: ReadWords.Signs, chosen: Report.Classification, _ visit: Visit) -> HTML {
        pieces {
            if let other = signs.classification {
                let names = [chosen, other.value].map { Words.classification($0, visit.language).lowercased() }
                Notice.box(.open, icon: .help) {
                    p {
                        strong { visit(.wordsAsk(names[0], names[1])) }
                        " \(visit(.wordsReason(other.words)))"
                    }
                    p { visit(.wordsAskWhy) }
                    button(
                        .type("submit"),
                        .class("button quiet small"),
                        .attribute("formaction", "\(Links.writeChange)#\(IntakePage.Part.story.rawValue)")
                    ) { visit(.wordsAskChange) }
                }
            }
        }
    }
}
