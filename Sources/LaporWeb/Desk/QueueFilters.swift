// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Words, order and filters of the queue in one plain form, so that the address says what is shown.
enum QueueFilters {
    /// Those that wait, then those that have ended.
    static let states =
        Report.State.allCases.filter { !$0.isEnded && $0 != .draft } + Report.State.allCases.filter(\.isEnded)

    static func draw(_ model: InboxPage.Model) -> HTML {
        let visit = model.visit
        let filter = model.filter
        return pieces {
            form(.method("get"), .action(Links.desk), .class("search queue-filter"), .role("search")) {
                if let group = filter.values[.group] {
                    input(.type("hidden"), .name(DeskFilter.Name.group.rawValue), .value(group))
                }
                words(filter, visit)
                details(.class("more"), isFaulty(filter) ? .open : nil) {
                    summary {
                        Icon.filter.mark
                        " \(visit(.queueMore))"
                    }
                    div(.class("filter-grid")) { fields(model) }
                    p { button(.type("submit"), .class("button small")) { visit(.queueApply) } }
                }
            }
            active(model)
        }
    }

    /// What is right is said by the chips below; what is wrong must be seen where it can be mended.
    private static func isFaulty(_ filter: DeskFilter) -> Bool {
        filter.problems.keys.contains { $0 != .search && $0 != .order && $0 != .group }
    }

    private static func words(_ filter: DeskFilter, _ visit: Visit) -> HTML {
        let problem = filter.problems[.search]
        return div(.class("queue-words")) {
            div(.class(problem == nil ? "field" : "field is-wrong")) {
                label(.for("q")) { visit(.searchDesk) }
                p(.class("hint"), .id("q-petunjuk")) { visit(.searchDeskHint) }
                if let problem { complaint(problem, .search, "q", visit) }
                input(
                    .type("search"),
                    .id("q"),
                    .name(Search.field),
                    .value(filter.values[.search] ?? ""),
                    .maxlength(Search.limit),
                    .ariaDescribedBy(problem == nil ? "q-petunjuk" : "q-petunjuk q-salah"),
                    problem == nil ? nil : .ariaInvalid
                )
            }
            menu(
                .order,
                QueueFilter.Order.allCases.map { (Links.segment($0), visit(Words.order($0))) },
                filter,
                visit,
                isSent: true
            )
            button(.type("submit"), .class("button")) {
                Icon.search.mark
                " \(visit(.searchButton))"
            }
        }
    }

    private static func fields(_ model: InboxPage.Model) -> HTML {
        let (filter, visit, language) = (model.filter, model.visit, model.visit.language)
        let today = CivilDate(visit.now, in: .western)
        let topics = IntakeChoices.topics(model.directory, on: today, language, around: filter.filter.category)
        return pieces {
            menu(.state, states.map { ($0.rawValue, Words.state($0, language)) }, filter, visit)
            menu(
                .classification,
                Report.Classification.allCases.map { ($0.rawValue, Words.classification($0, language)) },
                filter,
                visit
            )
            group(.category, filter, visit) {
                select(.id(id(.category)), .name(DeskFilter.Name.category.rawValue), FormView.topics) {
                    option(.value("")) { visit(.queueAny) }
                    for part in topics {
                        if let name = part.name {
                            optgroup(.label(name)) { options(part.choices, filter) }
                        } else {
                            options(part.choices, filter)
                        }
                    }
                }
            }
            menu(.channel, Report.Channel.allCases.map { ($0.rawValue, Words.channel($0, language)) }, filter, visit)
            combo(.agency, .agencies, hint: .queueUnitHint, filter, visit)
            combo(.region, .regions, hint: .queueRegionHint, filter, visit)
        }
    }

    private static func options(_ choices: [FormView.Choice], _ filter: DeskFilter) -> HTML {
        pieces {
            for choice in choices {
                option(
                    .value(choice.value),
                    choice.value == filter.values[.category] ? .selected : nil,
                    choice.path.map { .attribute("data-path", $0) }
                ) { choice.label }
            }
        }
    }

    private static func id(_ name: DeskFilter.Name) -> String { "saring-\(name.rawValue)" }

    private static func menu(
        _ name: DeskFilter.Name,
        _ choices: [(String, String)],
        _ filter: DeskFilter,
        _ visit: Visit,
        isSent: Bool = false
    ) -> HTML {
        group(name, filter, visit) {
            select(.id(id(name)), .name(name.rawValue), told(name, filter), wrong(name, filter)) {
                if !isSent { option(.value("")) { visit(.queueAny) } }
                for (value, words) in choices {
                    option(.value(value), value == filter.values[name] ? .selected : nil) { words }
                }
            }
        }
    }

    private static func combo(
        _ name: DeskFilter.Name,
        _ suggestions: Suggestions,
        hint: Phrase,
        _ filter: DeskFilter,
        _ visit: Visit
    ) -> HTML {
        group(name, filter, visit, saysProblem: false) {
            p(.class("hint"), .id("\(id(name))-petunjuk")) { visit(hint) }
            if let problem = filter.problems[name] { complaint(problem, name, id(name), visit) }
            input(
                .type("text"),
                .id(id(name)),
                .name(name.rawValue),
                .value(filter.values[name] ?? ""),
                .autocomplete("off"),
                told(name, filter, hasHint: true),
                wrong(name, filter),
                suggestions.source,
                suggestions.label,
                suggestions.sent,
                suggestions.under
            )
        }
    }

    private static func group(
        _ name: DeskFilter.Name,
        _ filter: DeskFilter,
        _ visit: Visit,
        saysProblem: Bool = true,
        @HTMLBuilder _ content: Content
    ) rethrows -> HTML {
        let inside = try content()
        return div(.class(filter.problems[name] == nil ? "field" : "field is-wrong")) {
            label(.for(id(name))) { visit(Words.filter(name)) }
            if saysProblem, let problem = filter.problems[name] { complaint(problem, name, id(name), visit) }
            inside
        }
    }

    private static func complaint(
        _ problem: FieldProblem,
        _ name: DeskFilter.Name,
        _ id: String,
        _ visit: Visit
    ) -> HTML {
        p(.class("complaint"), .id("\(id)-salah")) {
            Words.problem(problem, called: Words.filter(name), visit.language)
        }
    }

    private static func told(_ name: DeskFilter.Name, _ filter: DeskFilter, hasHint: Bool = false) -> Attribute? {
        let ids = [
            hasHint ? "\(id(name))-petunjuk" : nil, filter.problems[name] == nil ? nil : "\(id(name))-salah",
        ].compactMap(\.self)
        return ids.isEmpty ? nil : .ariaDescribedBy(ids.joined(separator: " "))
    }

    private static func wrong(_ name: DeskFilter.Name, _ filter: DeskFilter) -> Attribute? {
        filter.problems[name] == nil ? nil : .ariaInvalid
    }

    /// What narrows the queue, each with the way to take it back.
    private static func active(_ model: InboxPage.Model) -> HTML {
        let filter = model.filter
        let names = DeskFilter.Name.allCases.filter {
            $0 != .group && $0 != .order && filter.values[$0] != nil && filter.problems[$0] == nil
        }
        return pieces {
            if !names.isEmpty {
                Ways.removable(
                    names.map { Way(link: filter.link(without: $0), words: words($0, model)) },
                    model.visit
                )
            }
        }
    }

    private static func words(_ name: DeskFilter.Name, _ model: InboxPage.Model) -> String {
        let (filter, language) = (model.filter.filter, model.visit.language)
        let value: String? =
            switch name {
            case .state: filter.state.map { Words.state($0, language) }
            case .classification: filter.classification.map { Words.classification($0, language) }
            case .category: filter.category.map { model.directory.categoryName($0, language.known) }
            case .channel: filter.channel.map { Words.channel($0, language) }
            case .agency: filter.agency.map { model.directory.agencies.name($0) }
            case .region: filter.region.map { model.directory.regionName($0.description) }
            case .search, .group, .order: model.filter.values[name]
            }
        return "\(model.visit(Words.filter(name))): \(value ?? "")"
    }
}
