// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Draws what an action asks for, filled with what stands now.
struct ActionFieldsView {
    let view: FormView
    let report: ReportView
    /// Nobody on the reporter's own pages.
    let officer: Officer?
    /// What was typed is shown again, whatever stands now.
    let isRefused: Bool
    /// What was chosen to stand in a field: a template, the report to merge into.
    var filled: [FieldName: String] = [:]
    /// Agencies that it is likely to be for.
    var likely: [AgencyProposal] = []
    /// What it seems to be by its words, where that is not what was chosen.
    var otherClass: ReadWords.Sign<Report.Classification>?
    /// Where it seems to be, when nobody said.
    var place: ReadPlace.Proposal?
    /// Lists of what is likely stand where somebody is about to choose, not in every form of a page.
    var hasLists = true
    /// Every topic with its parts is a long list: it stands where it was asked for.
    var hasAllTopics = true
    private var visit: Visit { view.visit }
    private var today: CivilDate { CivilDate(visit.now, in: report.zone) }

    func all(of action: Report.Action.Name) -> HTML {
        pieces {
            if let means = Words.consequence(action, of: report)?[visit.language] { p { means } }
            for field in ActionTable[action]?.fields ?? [] { draw(hinting(field, action), action) }
            if ActionTable.irreversible.contains(action) { view.box(.sure, .sureBox, hint: .sureHint) }
        }
    }

    private func draw(_ field: ActionField, _ action: Report.Action.Name) -> HTML {
        switch field.shape {
        case .words(let rows):
            words(field, action, rows: rows)
        case .line:
            view.line(field.name, hint: field.hint, isRequired: isRequired(field), value: standing(field, action))
        case .date: view.line(field.name, type: "date", hint: field.hint, isRequired: field.isRequired)
        case .agencies: view.area(field.name, rows: 3, hint: field.hint, isRequired: field.isRequired)
        case .agency: agency(field, action)
        case .place:
            pieces {
                PlaceField.draw(field, report, view, isRefused: isRefused)
                if let place { LikelyPlaces(proposal: place, report: report, view: view).draw() }
            }
        case .flag:
            pieces {
                if view.state.problem(field.name) != nil || view.state.fields[field.name] == "ya" {
                    view.box(field.name, .sureBox, hint: field.hint ?? .sureHint)
                }
            }
        case .files: view.files(filesHint)
        case .score: view.radios(field.name, scores, isRequired: true)
        case .choice(let choice): menu(field, choice, action)
        }
    }

    private func words(_ field: ActionField, _ action: Report.Action.Name, rows: Int) -> HTML {
        let standing = standing(field, action)
        return view.area(
            field.name,
            rows: max(rows, Self.rows(of: standing ?? view.state.fields[field.name])),
            hint: field.hint,
            isRequired: isRequired(field),
            value: standing
        )
    }

    /// So that what stands in a box is seen as a whole, as far as that is possible.
    private static func rows(of text: String) -> Int {
        guard !text.isEmpty else { return 0 }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return min(lines.reduce(1) { $0 + 1 + $1.count / charactersOfALine }, mostRows)
    }
    private static let charactersOfALine = 44
    private static let mostRows = 24

    private func isRequired(_ field: ActionField) -> Bool { field.isRequired || field.isFilled }

    private var filesHint: Phrase {
        if officer == nil { return .attachmentsPrivate }
        return report.visibility == .confidential ? .attachmentsConfidential : .attachmentsPublic
    }

    private func standing(_ field: ActionField, _ action: Report.Action.Name) -> String? {
        guard !isRefused else { return nil }
        if let text = filled[field.name] { return text }
        switch (field.name, action) {
        case (.answer, .approve): return report.waitingDraft?.words[.draft]
        case (.publicTitle, .verify): return report.title
        case (.publicBody, .verify): return report.body
        default: return nil
        }
    }

    private func menu(_ field: ActionField, _ choice: ActionField.Choice, _ action: Report.Action.Name) -> HTML {
        pieces {
            view.menu(
                field.name,
                groups: groups(choice, action),
                empty: field.isRequired && chosen(choice) != nil ? nil : .choose,
                hint: field.hint,
                isRequired: field.isRequired,
                value: isRefused ? nil : filled[field.name] ?? chosen(choice),
                isTopics: choice == .category
            )
            if case .classification = choice, let otherClass { WordsPart.press(otherClass, view) }
            if case .category = choice, !hasAllTopics {
                p {
                    // With everything that is typed: a link would lose it.
                    button(
                        .type("submit"),
                        .class("button quiet small"),
                        .attribute("formnovalidate", ""),
                        .name("topik"),
                        .value("semua")
                    ) { visit(.formWithAllTopics) }
                }
            }
        }
    }

    private func chosen(_ choice: ActionField.Choice) -> String? {
        switch choice {
        case .classification:
            report.classification == .unclassified ? nil : report.classification.rawValue
        case .category: report.category.flatMap { report.directory[$0]?.code }
        case .priority: report.priority?.rawValue
        default: nil
        }
    }

    private func groups(
        _ choice: ActionField.Choice,
        _ action: Report.Action.Name
    ) -> [(name: String?, choices: [FormView.Choice])] {
        let language = visit.language
        switch choice {
        case .category where !hasAllTopics:
            return IntakeChoices.topics(report.directory, on: today, language, around: topic)
        case .category:
            return IntakeChoices.categories(report.directory, on: today, language, detailsOf: report.category)
        // The list of the policy that was in force when the report came.
        case .archiveReason:
            return [(nil, report.policy.archiveReasons.map { labelled($0, choice) })]
        case .answer: return [(nil, numbers(action))]
        default: return [(nil, choice.codes.map { labelled($0, choice) })]
        }
    }

    /// What was chosen before the form came back, and what it is about where nothing was.
    private var topic: LaporDomain.Category.ID? {
        let chosen = isRefused ? view.state.fields[.category] : ""
        return report.directory.categories.first { $0.code == chosen }?.id ?? report.category
    }

    private func labelled(_ code: String, _ choice: ActionField.Choice) -> FormView.Choice {
        .init(value: code, label: Words.choice(code, of: choice, visit.language))
    }

    /// The events that a step can be about: answers, and where words can go the report itself.
    private func numbers(_ action: Report.Action.Name) -> [FormView.Choice] {
        report.timeline.filter { entry in
            switch action {
            case .correct: report.answers.contains(entry.seq)
            case .redact:
                entry.seq == 1 || report.answers.contains(entry.seq) || report.otherPublicWords[entry.seq] != nil
            default: !entry.words.isEmpty
            }
        }.map { entry in
            let name = Words.event(entry.event.name, visit.language)
            return .init(value: String(entry.seq), label: "\(entry.seq) · \(name)")
        }
    }

    private func agency(_ field: ActionField, _ action: Report.Action.Name) -> HTML {
        let usual = officer.map { AgencyChoices.likely(action, report, by: $0, on: today) } ?? holders
        let meant =
            officer.map { AgencyChoices.meant(view.state, field.name, report, by: $0, on: today) } ?? .none
        let list = usual.isEmpty || !hasLists ? nil : "\(view.id(field.name))-daftar"
        return pieces {
            view.line(
                field.name,
                hint: field.hint,
                isRequired: field.isRequired,
                autocomplete: "off",
                list: list,
                value: view.state.fields.agency(field.name) ?? suggested(field, action),
                suggestions: officer == nil ? nil : .agencies
            )
            if let list {
                datalist(.id(list)) {
                    for agency in usual { option(.value(agency.slug)) { agency.name } }
                }
            }
            view.candidates(field.name, meant)
            if field.name == .agency, action == .verify || action == .disposition {
                LikelyAgencies(proposals: likely, report: report, view: view).draw()
            }
        }
    }

    /// Whoever sent it back may have said whose it is.
    private func suggested(_ field: ActionField, _ action: Report.Action.Name) -> String? {
        guard !isRefused, field.name == .agency, action == .disposition || action == .arbitrate else { return nil }
        let tree = report.directory.agencies
        return report.suggestion.flatMap { tree[$0] }.map(tree.typed)
    }

    /// To a reporter: whoever has it, or had it.
    private var holders: [Agency] {
        var seen: Set<Agency.ID> = []
        return report.custodies.map(\.agency).filter { seen.insert($0).inserted }
            .compactMap { report.directory.agencies[$0] }
    }

    private var scores: [FormView.Choice] {
        let names: [Phrase] = [.score1, .score2, .score3, .score4, .score5]
        return names.enumerated().map {
            .init(value: String($0.offset + 1), label: "\($0.offset + 1) – \(visit($0.element))")
        }
    }
}
