// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What was changed, by whom, and why: a list, and one change with the way to take it back.
enum ChangesPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let filter: ListChanges.Filter
        let page: ListChanges.Page
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.changeLogTitle), visit) {
            p(.class("lead")) { visit(.changesLead) }
            Ways.chips(kinds(model), label: visit(.changesKinds))
            table(model.page, visit)
            pager(model)
        }
    }

    private static func kinds(_ model: Model) -> [Way] {
        let visit = model.visit
        var all = model.filter
        all.kind = nil
        let shown = DirectoryChange.Kind.allCases.filter { visit.rights.reach($0.area) != .nothing }
        return [Way(link: Links.changes, words: visit(.changesAll), isHere: model.filter.kind == nil)]
            + shown.map { kind in
                var filter = ListChanges.Filter()
                filter.kind = kind
                let link = Links.changes(filter, after: nil)
                return Way(link: link, words: Words.changed(kind, visit.language), isHere: model.filter.kind == kind)
            }
    }

    private static func pager(_ model: Model) -> HTML {
        pieces {
            if model.page.next != nil || model.visit.visit.after != nil {
                nav(.class("pager"), .ariaLabel(model.visit(.nextPage))) {
                    if model.visit.visit.after != nil {
                        a(.class("button quiet"), .href(Links.changes(model.filter, after: nil))) {
                            model.visit(.firstPage)
                        }
                    }
                    if let next = model.page.next {
                        a(.class("button quiet"), .rel("next"), .href(Links.changes(model.filter, after: next))) {
                            model.visit(.nextPage)
                        }
                    }
                }
            }
        }
    }

    static func table(_ page: ListChanges.Page, _ visit: AdminVisit) -> HTML {
        guard !page.changes.isEmpty else { return EmptyState.box(.undo, visit(.changesNone)) }
        let heads = [Phrase.changesWhat, .changesWhen, .changesWho, .changesWhy].map { visit($0) }
        return DataTable(title: visit(.changeLogTitle), heads: heads).draw(
            page.changes.map { logged in
                [
                    what(logged, visit), When.moment(logged.at, .western, visit.language),
                    HTML(text: ChangeWords.who(logged.by, page.names, visit)), HTML(text: logged.reason ?? "–"),
                ]
            }
        )
    }

    private static func what(_ logged: LoggedChange, _ visit: AdminVisit) -> HTML {
        pieces {
            a(.href(Links.change(logged.id))) { ChangeWords.subject(logged.change, visit) }
            br()
            small {
                Words.changed(logged.change.kind, visit.language)
                " · "
                visit(standing(logged.change))
            }
        }
    }

    private static func standing(_ change: DirectoryChange) -> Phrase {
        if change.kind == .access { return .changesDone }
        return change.before == nil ? .changesNew : .changesChanged
    }
}

/// One change: what it was before and after, and the way back.
enum ChangePage {
    struct Model: Sendable {
        let visit: AdminVisit
        let logged: LoggedChange
        let names: [String: String]
        let before: [String: String]
        let after: [String: String]
        /// What taking it back would end.
        var ending: ForeseeEnding.Foreseen?
        var refusal: Refusal?
        var reason = ""
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let change = model.logged.change
        let title = "\(Words.changed(change.kind, visit.language)): \(ChangeWords.subject(change, visit))"
        return AdminFrame.page(title, visit, crumbs: [Way(link: Links.changes, words: visit(.changeLogTitle))]) {
            dl(.class("facts")) {
                dt { visit(.changesWhen) }
                dd { When.moment(model.logged.at, .western, visit.language) }
                dt { visit(.changesWho) }
                dd { ChangeWords.who(model.logged.by, model.names, visit) }
                dt { visit(.changesWhy) }
                dd { model.logged.reason ?? "–" }
            }
            differences(model)
            details {
                summary { visit(.changesRaw) }
                p(.class("code")) { change.before ?? "–" }
                p(.class("code")) { change.after }
            }
            p {
                a(.href(Links.changes(of: change.kind, change.subject))) { visit(.changesHistory) }
            }
            undo(model)
        }
    }

    private static func differences(_ model: Model) -> HTML {
        let visit = model.visit
        return ChangeWords.differences(model.before, model.after, of: model.logged.change.kind, visit)
    }

    /// Why it cannot be taken back.
    private static func why(_ logged: LoggedChange) -> Phrase {
        if logged.change.kind == .access { return .undoDone }
        return logged.isNewest ? .undoNew : .undoOlder
    }

    private static func lead(_ change: DirectoryChange) -> Phrase {
        guard change.before == nil else { return change.kind == .agency ? .undoAgencyLead : .undoLead }
        return change.kind == .officer ? .undoOfficerLead : .undoNewLead
    }

    private static func undo(_ model: Model) -> HTML {
        let visit = model.visit
        return section(.class("part")) {
            h2 { visit(.undoTitle) }
            if model.logged.isReversible {
                p { visit(lead(model.logged.change)) }
                if let ending = model.ending { EndingPart.draw(ending, visit) }
                visit.form(["reason": model.reason], model.refusal)
                    .draw(to: Links.undo(model.logged.id), [.reason], send: .undoButton, isDangerous: true)
            } else {
                p { visit(why(model.logged)) }
            }
        }
    }
}
