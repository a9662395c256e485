// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The filters of the page of all reports: a plain form, so that the address says what was asked for.
enum BrowseForm {
    /// - Parameter path: of the page that shows what is asked for.
    static func form(
        _ wish: BrowseWish,
        _ directory: Directory,
        _ visit: Visit,
        path: String = Links.browse
    ) -> HTML {
        LaporHTML.form(.method("get"), .action(path), .class("search part"), .role("search")) {
            if !wish.query[.order].isEmpty {
                input(.type("hidden"), .name(BrowseQuery.Field.order.rawValue), .value(wish.query[.order]))
            }
            line(.words, .searchReports, wish, visit, hint: .searchHint, type: "search", limit: Search.limit)
            details(isFaulty(wish) ? .open : nil) {
                summary { visit(.moreFilters) }
                div(.class("filters")) {
                    choice(.state, .stateLabel, .allStates, states(visit), wish, visit)
                    choice(.kind, .kindLabel, .allKinds, kinds(visit), wish, visit)
                    choice(.topic, .topicLabel, .allTopics, topics(wish, directory, visit), wish, visit)
                    line(.agency, .agencyLabel, wish, visit, hint: .filterAgencyHint, named: true)
                    line(.region, .regionLabel, wish, visit, hint: .filterRegionHint, named: true)
                    line(.since, .sinceLabel, wish, visit, type: "date")
                    line(.until, .untilLabel, wish, visit, type: "date")
                }
            }
            button(.type("submit"), .class("button")) {
                Icon.search.mark
                visit(.searchButton)
            }
        }
    }

    /// What it is narrowed by is said by chips; what is wrong must be seen where it can be mended.
    private static func isFaulty(_ wish: BrowseWish) -> Bool { wish.problems.contains { $0.field != .words } }

    /// What may have been meant, where what was typed names several.
    static func candidates(_ wish: BrowseWish, _ visit: Visit, path: String = Links.browse) -> HTML {
        pieces {
            for field in [BrowseQuery.Field.agency, .region] {
                if let choices = wish.candidates[field], !choices.isEmpty {
                    h2 { visit(.whichOfThese) }
                    ul(.class("cards")) {
                        for choice in choices {
                            li(.class("card")) {
                                a(.href(wish.query.with(field, choice.value).link(path))) { choice.name }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What is filtered by; each can be taken away.
    static func chips(_ wish: BrowseWish, _ visit: Visit, path: String = Links.browse) -> HTML {
        pieces {
            if !wish.names.isEmpty {
                Ways.removable(
                    wish.names.map { Way(link: wish.query.without($0.field).link(path), words: $0.words) },
                    visit
                )
            }
        }
    }

    private static func line(
        _ field: BrowseQuery.Field,
        _ words: Phrase,
        _ wish: BrowseWish,
        _ visit: Visit,
        hint: Phrase? = nil,
        type: String = "text",
        limit: Int = 100,
        named: Bool = false
    ) -> HTML {
        let id = field.rawValue
        let problem = wish.problems.first { $0.field == field }?.words
        // A slug or a code in the address is shown as what it names.
        let name = named ? wish.names.first { $0.field == field }?.words : nil
        let told = [hint.map { _ in "\(id)-petunjuk" }, problem.map { _ in "\(id)-salah" }].compactMap(\.self)
        return div(.class(problem == nil ? "field" : "field is-wrong")) {
            label(.for(id)) { visit(words) }
            if let hint { p(.class("hint"), .id("\(id)-petunjuk")) { visit(hint) } }
            if let problem { p(.class("complaint"), .id("\(id)-salah")) { problem } }
            input(
                .type(type),
                .id(id),
                .name(id),
                .value(name ?? wish.query[field]),
                .maxlength(limit),
                told.isEmpty ? nil : .ariaDescribedBy(told.joined(separator: " ")),
                problem == nil ? nil : .ariaInvalid
            )
        }
    }

    private static func choice(
        _ field: BrowseQuery.Field,
        _ words: Phrase,
        _ all: Phrase,
        _ choices: [BrowseWish.Choice],
        _ wish: BrowseWish,
        _ visit: Visit
    ) -> HTML {
        let problem = wish.problems.first { $0.field == field }?.words
        let told = "\(field.rawValue)-salah"
        return div(.class(problem == nil ? "field" : "field is-wrong")) {
            label(.for(field.rawValue)) { visit(words) }
            if let problem { p(.class("complaint"), .id(told)) { problem } }
            select(
                .id(field.rawValue),
                .name(field.rawValue),
                problem.map { _ in .ariaDescribedBy(told) },
                problem == nil ? nil : .ariaInvalid
            ) {
                option(.value("")) { visit(all) }
                for choice in choices {
                    option(.value(choice.value), choice.value == wish.query[field] ? .selected : nil) { choice.name }
                }
            }
        }
    }

    private static func states(_ visit: Visit) -> [BrowseWish.Choice] {
        BrowsePage.states.map { .init(value: $0.rawValue, name: Words.state($0, visit.language)) }
    }
    private static func kinds(_ visit: Visit) -> [BrowseWish.Choice] {
        Report.Classification.ofReporters.map {
            .init(value: $0.rawValue, name: Words.classification($0, visit.language))
        }
    }

    /// The uppermost topics, and the one that is asked for; sensitive ones have no public reports.
    private static func topics(_ wish: BrowseWish, _ directory: Directory, _ visit: Visit) -> [BrowseWish.Choice] {
        directory.categories.filter { ($0.parent == nil && !$0.isSensitive) || $0.code == wish.query[.topic] }
            .map { .init(value: $0.code, name: $0.names[visit.language.known] ?? $0.code) }
            .sorted { $0.name < $1.name }
    }
}
