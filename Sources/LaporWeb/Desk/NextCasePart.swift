// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What was just done, and the next report of the queue that the officer came from.
enum NextCasePart {
    struct Model: Sendable {
        let origin: DeskOrigin
        let order: QueueFilter.Order
        /// Nothing where it was the last.
        let next: ReportLine?
    }

    static func crumbs(_ model: CasePage.Model) -> HTML {
        let (visit, origin) = (model.visit, model.way?.origin)
        return div(
            .class("spread case-ways"),
            visit.done.map { .attribute("data-draft-sent", ActionForms.mark($0)) }
        ) {
            Ways.crumbs([Way(link: origin?.filter.link() ?? Links.desk, words: name(origin, visit))], visit)
            if let way = model.way, let next = way.next, visit.done == nil { p { link(next, way, visit) } }
        }
    }

    /// After a step the next report is one press away.
    static func done(_ action: Report.Action.Name, _ model: CasePage.Model) -> HTML {
        let visit = model.visit
        return Notice.box(.good, isNews: true) {
            p { Words.done(action, visit.language) }
            if let way = model.way {
                p(.class("row")) {
                    if let next = way.next {
                        link(next, way, visit, isButton: true)
                        span(.class("meta")) { Words.title(next.title, visit.language) }
                    } else {
                        visit(.queueFinished)
                    }
                    a(.class("button quiet small"), .href(way.origin.filter.link())) { visit(.backToQueue) }
                }
            }
        }
    }

    private static func name(_ origin: DeskOrigin?, _ visit: Visit) -> String {
        guard let group = origin?.filter.filter.group, group != .all else { return visit(.deskTitle) }
        return "\(visit(.deskTitle)): \(visit(Words.group(group)))"
    }

    private static func link(_ next: ReportLine, _ way: Model, _ visit: Visit, isButton: Bool = false) -> HTML {
        let place = DeskOrigin(way.origin.filter, way.order.place(of: next))
        return a(
            .class(isButton ? "button small" : "next-case"),
            .rel("next"),
            .href(Links.deskReport(next.trackingID, from: place)),
            .attribute("data-next", ""),
            .title(Words.title(next.title, visit.language))
        ) {
            visit(.nextReport)
            Icon.next.mark
        }
    }
}
