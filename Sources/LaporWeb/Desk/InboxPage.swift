// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// An officer's desk: what waits, what breaks next first.
enum InboxPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        var filter: DeskFilter
        /// The groups of this role, with how many stand in each; nothing where it is not counted.
        var groups: [(group: QueueGroup, count: Int?)] = []
        var views: [SavedView] = []
        /// What stands above the queue, on its first page.
        var urgent: [ReportLine] = []
        /// What came more than usual in the last day.
        var bursts: [FindBursts.Found] = []
        /// Where somebody asks for an identity and this officer is to decide.
        var identities: [ReportLine] = []
        var lines: [ReportLine]
        /// Until when reporters have their turn.
        var turns: [Report.ID: Deadline] = [:]
        var order = QueueFilter.Order.due
        var next: ListKey?
        let directory: Directory
        /// Whether the officer's role reads reports at all.
        let isReader: Bool
        /// Whether they may write down what somebody else reports.
        let mayWrite: Bool
        /// What this role can do to several at once.
        var bulk: [Report.Action.Name] = []
        /// Of the files that reports can be taken along in.
        let formats: [String]
        /// Whether the officer is named to read disclosures; nobody else is shown that there are any.
        var isRecipient = false
    }
    /// So many are counted; more is more than enough to do.
    static let counted = 100

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.deskTitle), visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, model.directory, visit)
            heading(model)
            if model.isReader {
                tabs(model)
                h2(.class("queue-name")) { visit(Words.group(model.filter.filter.group)) }
                p(.class("meta")) { visit(Words.about(model.filter.filter.group, in: model.order)) }
                SavedViewsPart.row(model)
                QueueFilters.draw(model)
            }
            waiting(model)
            list(model)
            foot(model)
        }
    }

    private static func heading(_ model: Model) -> HTML {
        let visit = model.visit
        return div(.class("spread")) {
            h1 { visit(.deskTitle) }
            p(.class("row")) {
                if model.isRecipient {
                    a(.class("button quiet small"), .href(Links.disclosureDesk)) { visit(.sealedTitle) }
                }
                if model.mayWrite {
                    a(.class("button small"), .href(writing(model))) {
                        Icon.plus.mark
                        visit(.deskWrite)
                    }
                }
            }
        }
    }

    /// Who receives people writes what they came to say.
    private static func writing(_ model: Model) -> String {
        model.desk.officer.role == .socialMediaHandler ? Links.write : Links.writeInPerson
    }

    private static func tabs(_ model: Model) -> HTML {
        Ways.tabs(
            model.groups.map { group, count in
                Way(
                    link: model.filter.link(to: group),
                    words: model.visit(Words.group(group)),
                    isHere: group == model.filter.filter.group,
                    count: count.map { $0 >= counted ? "\(counted - 1)+" : String($0) }
                )
            },
            label: model.visit(.queueTabs)
        )
    }

    /// What stands above the queue, whatever it is sorted by.
    private static func waiting(_ model: Model) -> HTML {
        pieces {
            BurstsPart.draw(model)
            if !model.identities.isEmpty {
                QueueTable(model: model, isBulk: false, isPlaced: false).draw(
                    model.visit(.identityQueue),
                    model.identities
                )
            }
            if !model.urgent.isEmpty {
                QueueTable(model: model, isBulk: false).draw(model.visit(.urgentFirst), model.urgent)
            }
        }
    }

    @HTMLBuilder private static func list(_ model: Model) -> HTML {
        if !model.filter.problems.isEmpty {
            // What is wrong is said at the fields; why nothing stands below, here.
            EmptyState.box(
                .filter,
                model.visit(.queueWrongFilter),
                model.visit(.queueWrongAdvice),
                way: (Links.desk, model.visit(.queueClear))
            )
        } else if model.lines.isEmpty {
            emptiness(model)
        } else {
            BulkForm.around(model) {
                QueueTable(model: model, isBulk: !model.bulk.isEmpty).draw(caption(model), model.lines)
            }
        }
    }

    /// With how many there are, where that was counted.
    private static func caption(_ model: Model) -> String {
        let found = model.groups.first { $0.group == model.filter.filter.group }?.count
        guard let found else { return model.visit(.queueCaption) }
        return model.visit(.queueCaption(found >= counted ? "\(counted - 1)+" : String(found), isOne: found == 1))
    }

    private static func emptiness(_ model: Model) -> HTML {
        let visit = model.visit
        guard model.isReader else { return EmptyState.box(.information, visit(.deskNotForRole)) }
        let filter = model.filter
        if filter.filter.search != nil || filter.isNarrowed {
            let words: Phrase = filter.filter.search != nil ? .deskNoneFound : .deskEmptyFiltered
            return EmptyState.box(.search, visit(words), visit(.queueNoneHere), way: (Links.desk, visit(.queueClear)))
        }
        return EmptyState.box(.check, visit(Words.nothing(in: filter.filter.group)))
    }

    private static func foot(_ model: Model) -> HTML {
        let visit = model.visit
        return pieces {
            if model.next != nil || visit.after != nil {
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    if visit.after != nil {
                        a(.class("button quiet"), .href(model.filter.link())) { visit(.firstPage) }
                    }
                    if let next = model.next {
                        a(.class("button quiet"), .rel("next"), .href(model.filter.link(after: next))) {
                            visit(.nextPage)
                        }
                    }
                }
            }
            if model.isReader {
                p(.class("meta take-along")) {
                    visit(.deskExport)
                    for format in model.formats {
                        " "
                        a(.href(Links.export(format))) { format.uppercased() }
                    }
                }
            }
        }
    }
}
