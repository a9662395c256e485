// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All published reports, newest first, or those that are asked for.
enum BrowsePage {
    /// A stranger never sees what is not verified.
    static let states = Report.State.allCases.filter { ![.draft, .submitted, .deferred, .archived].contains($0) }

    struct Model: Sendable {
        let visit: Visit
        let wish: BrowseWish
        let lines: [ReportLine]
        let next: ListKey?
        let directory: Directory
        /// Not all that might fit was looked at.
        var isCutShort = false
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.browseTitle), visit, about: about) {
            h1 { visit(.browseTitle) }
            p(.class("lead")) { visit(.browseLead) }
            BrowseForm.form(model.wish, model.directory, visit)
            BrowseForm.chips(model.wish, visit)
            if model.wish.isClear {
                p(.class("row")) {
                    a(.class("button quiet small"), .href(model.wish.query.without(.order).link(Links.map))) {
                        Icon.map.mark
                        visit(.mapSee)
                    }
                }
                orders(model.wish, visit)
                results(model)
            } else {
                BrowseForm.candidates(model.wish, visit)
            }
        }
    }

    private static func results(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            if model.lines.isEmpty, !model.isCutShort {
                EmptyState.box(
                    .search,
                    visit(model.wish.query.hasFilters ? .noneFoundTitle : .noneHere),
                    visit(.noneFound),
                    way: model.wish.query.hasFilters ? (Links.browse, visit(.searchAll)) : nil
                )
            } else {
                ReportCards.list(model.lines, model.directory, visit, level: 2)
            }
            if model.isCutShort {
                let reach = SpokenNumber.text(ListPublishedReports.reach, visit.language)
                Notice.line(.neutral, visit(.lookedAtSoMany(reach)))
            }
            pager(model)
            p(.class("row")) {
                a(
                    .class("button quiet small"),
                    .href(Links.feed(model.wish.query.link(Links.browseFeed), visit.language))
                ) {
                    Icon.feed.mark
                    visit(.followFeed)
                }
            }
        }
    }

    private static func orders(_ wish: BrowseWish, _ visit: Visit) -> HTML {
        let (isWaiting, isBySupport) = (wish.filter.isWaitingLongest, wish.filter.isMostSupported)
        return Ways.tabs(
            [
                Way(
                    link: wish.query.without(.order).link(),
                    words: visit(.orderNewest),
                    isHere: !isWaiting && !isBySupport
                ),
                Way(
                    link: wish.query.with(.order, BrowseQuery.waitingLongest).link(),
                    words: visit(.orderWaiting),
                    isHere: isWaiting
                ),
                Way(
                    link: wish.query.with(.order, BrowseQuery.mostSupported).link(),
                    words: visit(.orderSupported),
                    isHere: isBySupport
                ),
            ],
            label: visit(.orderTitle)
        )
    }

    private static func pager(_ model: Model) -> HTML {
        let (visit, query) = (model.visit, model.wish.query)
        return pieces {
            if model.next != nil || visit.after != nil {
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    if visit.after != nil { a(.class("button quiet"), .href(query.link())) { visit(.firstPage) } }
                    if let next = model.next {
                        a(.class("button quiet"), .rel("next"), .href(query.link(after: next))) {
                            visit(model.isCutShort ? .lookFurther : .nextPage)
                        }
                    }
                }
            }
        }
    }
}
