// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Answers that anybody may read, the latest first.
enum AnswerCards {
    static func list(_ answers: [PublicAnswer], _ directory: Directory, _ visit: Visit) -> HTML {
        guard !answers.isEmpty else { return EmptyState.box(.comment, visit(.noAnswersYet), visit(.noAnswersHere)) }
        return ul(.class("cards wide")) { for answer in answers { card(answer, directory, visit) } }
    }

    private static func card(_ answer: PublicAnswer, _ directory: Directory, _ visit: Visit) -> HTML {
        let agency = directory.agencies[answer.agency]
        return li(.class("card")) {
            h3 {
                a(.href(Links.report(answer.trackingID)), answer.title.isEmpty ? nil : .lang(answer.language.rawValue))
                {
                    Words.title(answer.title, visit.language)
                }
            }
            p(.class("meta")) {
                Badges.state(answer.state, visit.language)
                " "
                visit(.answeredBy)
                " "
                agency?.name ?? ""
                " · "
                When.day(answer.answeredAt, agency?.zone ?? .western, visit.language)
            }
            if let picture = answer.picture {
                // What it shows nobody knows; the report's page has it larger, with its name.
                img(
                    .class("card-picture"),
                    .src(Links.attachment(picture, of: answer.trackingID, isSmall: true)),
                    .alt(""),
                    .loadingLazy
                )
            }
            if !answer.beginning.isEmpty { p(.lang(answer.language.rawValue)) { answer.beginning } }
        }
    }
}
