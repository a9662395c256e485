// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// One action on several reports: first what would happen to each, then what became of each.
enum BulkPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let directory: Directory
        let action: Report.Action.Name
        var lines: [ActOnMany.Line]
        var state = FormState()
        /// It was done: the page tells what became of each.
        var isDone = false
        private var open: Int { lines.count { $0.obstacle == nil } }
        var isPossible: Bool { open > 0 }
        var doneCount: Int { open }
    }
    /// The public text is each report's own: it is not written for many.
    private static let single: Set<FieldName> = [
        .publicTitle, .publicBody, .protection, .respondentAgency, .respondentKind, .place, .sure,
    ]

    static func fields(of action: Report.Action.Name) -> [ActionField] {
        (ActionTable[action]?.fields ?? []).filter { !single.contains($0.name) }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let name = Words.action(model.action, visit.language)
        return PageFrame.page("\(visit(.manyTitle)): \(name)", visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, model.directory, visit)
            Ways.crumbs([Way(link: Links.desk, words: visit(.deskTitle))], visit)
            h1 { "\(visit(.manyTitle)): \(name)" }
            if model.isDone {
                Notice.line(.good, visit(.manyCount(model.doneCount, model.lines.count)), isNews: true)
            } else {
                p(.class("lead")) { visit(.manyLead) }
            }
            table(model)
            if !model.isDone {
                if model.isPossible { form(model) } else { Notice.line(.open, visit(.manyNobody)) }
            }
            p { a(.href(Links.desk)) { visit(.backToQueue) } }
        }
    }

    static func refused(_ words: Phrase, _ desk: DeskSession, _ directory: Directory, _ visit: Visit) -> HTML {
        PageFrame.page(visit(.manyTitle), visit, about: DeskBar.head) {
            DeskBar.bar(desk, directory, visit)
            h1 { visit(.manyTitle) }
            Notice.line(.wrong, visit(words), isNews: true)
            p { a(.class("button"), .href(Links.desk)) { visit(.backToQueue) } }
        }
    }

    private static func table(_ model: Model) -> HTML {
        let visit = model.visit
        let last: Phrase = model.isDone ? .manyBecame : .manyWill
        let heads = [Phrase.queueReport, last].map { visit($0) }
        return DataTable(title: visit(last), heads: heads).draw(model.lines.map { row($0, model) })
    }

    private static func row(_ line: ActOnMany.Line, _ model: Model) -> [HTML] {
        let visit = model.visit
        return [
            pieces {
                if let title = line.title {
                    a(.href(Links.deskReport(line.trackingID))) { Words.title(title, visit.language) }
                }
                small(.class("line")) { line.trackingID.grouped }
            },
            pieces {
                if let obstacle = line.obstacle {
                    Badges.label(visit(.manySkipped), "open")
                    " \(words(obstacle, visit))"
                } else {
                    Badges.label(visit(model.isDone ? .manyDone : .manyReady), "good")
                }
            },
        ]
    }

    private static func words(_ obstacle: ActOnMany.Obstacle, _ visit: Visit) -> String {
        switch obstacle {
        case .refused(let refusal): Words.refusal(refusal, visit.language)
        case .tellsWho: visit(.manyTells)
        case .unclassified: visit(.manyUnclassified)
        }
    }

    private static func form(_ model: Model) -> HTML {
        let visit = model.visit
        let view = FormView(visit: visit, state: model.state)
        let fields = fields(of: model.action)
        return section(.class("part form")) {
            h2 { Words.action(model.action, visit.language) }
            view.summary()
            LaporHTML.form(.method("post"), .action(Links.many), .novalidate) {
                view.hidden("token", model.desk.formToken)
                view.hidden("kunci", FormKey.fresh())
                view.hidden("tindakan", Links.segment(model.action))
                for line in model.lines {
                    view.hidden("laporan", line.trackingID.description)
                    view.hidden("versi", "\(line.trackingID):\(line.version)")
                }
                for field in fields { draw(field, view, model) }
                view.send(visit(.manyDo))
            }
        }
    }

    private static func draw(_ field: ActionField, _ view: FormView, _ model: Model) -> HTML {
        let language = model.visit.language
        switch field.shape {
        case .words(let rows): return view.area(field.name, rows: rows, hint: field.hint, isRequired: field.isRequired)
        case .agency:
            return pieces {
                view.line(
                    field.name,
                    hint: field.hint,
                    isRequired: field.isRequired,
                    autocomplete: "off",
                    value: view.state.fields.agency(field.name),
                    suggestions: .agencies
                )
                view.candidates(field.name, candidates(field, view, model))
            }
        case .choice(.category):
            let groups = IntakeChoices.categories(
                model.directory,
                on: CivilDate(model.visit.now, in: .western),
                language
            )
            return view.menu(
                field.name,
                groups: groups,
                empty: .choose,
                hint: field.hint,
                isRequired: field.isRequired,
                isTopics: true
            )
        case .choice(let choice):
            let choices = choice.codes.map { FormView.Choice(value: $0, label: Words.choice($0, of: choice, language)) }
            return view.menu(
                field.name,
                groups: [(nil, choices)],
                empty: .choose,
                hint: field.hint,
                isRequired: field.isRequired
            )
        case .line, .agencies, .place, .flag, .date, .score, .files:
            return view.line(field.name, hint: field.hint, isRequired: field.isRequired)
        }
    }

    private static func candidates(_ field: ActionField, _ view: FormView, _ model: Model) -> Candidates {
        guard let problem = view.state.problem(field.name), problem.code == .ambiguous else { return .none }
        let today = CivilDate(model.visit.now, in: .western)
        return Candidates(named: problem, typed: view.state.fields[field.name], in: model.directory.agencies, on: today)
    }
}
