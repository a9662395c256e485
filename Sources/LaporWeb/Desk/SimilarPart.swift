// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Reports that could be about the same, each with why it is shown, and merging one step away.
enum SimilarPart {
    static func draw(_ model: CasePage.Model) -> HTML {
        let visit = model.visit
        return section(.class("part")) {
            h2 { visit(.similarTitle) }
            if let flood = model.flood { Notice.line(.open, visit(Phrase.flood(flood))) }
            if model.similar.isEmpty { p(.class("meta")) { visit(.similarNone) } }
            ul(.class("similar")) { for similar in model.similar { item(similar, model) } }
        }
    }

    private static func item(_ similar: FindSimilar.Similar, _ model: CasePage.Model) -> HTML {
        let (visit, report, line) = (model.visit, model.report, similar.line)
        return li {
            a(.href(Links.deskReport(line.trackingID))) { Words.title(line.title, visit.language) }
            small(.class("line")) {
                "\(line.trackingID.grouped) · "
                When.short(line.receivedAt, report.zone, visit.language)
                " · \(report.directory.agencies.name(line.agency))"
            }
            span(.class("badges")) {
                Badges.state(line.state, visit.language)
                if similar.reasons.contains(.reporter) { Badges.label(visit(Phrase.similar(.reporter)), "plain") }
            }
            why(similar.reasons.filter { $0 != .reporter }, visit)
            if report.actions.contains(.merge), !line.state.isEnded {
                a(
                    .class("merge"),
                    .href(Links.deskReport(report.trackingID, opening: .merge, "&induk=\(line.trackingID)"))
                ) {
                    Icon.merge.mark
                    " \(visit(.similarMerge))"
                }
            }
        }
    }

    private static func why(_ reasons: [FindSimilar.Reason], _ visit: Visit) -> HTML {
        pieces {
            if !reasons.isEmpty {
                small(.class("line why-similar")) {
                    reasons.map { visit(Phrase.similar($0)) }.joined(separator: " · ")
                }
            }
        }
    }
}
