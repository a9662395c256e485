// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A form for each thing that the officer may do to a report now.
struct ActionForms {
    let model: CasePage.Model
    private var visit: Visit { model.visit }
    private var report: ReportView { model.report }

    func all() -> HTML {
        section(.id("tindakan")) {
            h2 { visit(.whatNow) }
            if report.actions.isEmpty && model.refused == nil { p(.class("empty")) { visit(.nothingToDo) } }
            // What was sent can have become impossible meanwhile: its words are shown all the same.
            if let refused = model.refused, !report.actions.contains(refused.action) { block(refused.action) }
            for action in report.actions { block(action) }
        }
    }

    private func block(_ action: Report.Action.Name) -> HTML {
        let isRefused = model.refused?.action == action
        let state = isRefused ? model.refused?.state : nil
        let view = FormView(visit: visit, state: state ?? FormState(), prefix: Links.segment(action))
        return details(.class("act"), .id(Links.segment(action)), isRefused ? .open : nil) {
            summary { Words.action(action, visit.language) }
            view.summary()
            form(.method("post"), .action(Links.deskReport(report.trackingID, action)), .novalidate) {
                view.hidden("token", model.desk.formToken)
                view.hidden("versi", String(report.version))
                view.hidden("kunci", FormKey.fresh())
                fields(action, view, isRefused: isRefused)
                view.send(Words.action(action, visit.language))
            }
        }
    }

    private func fields(_ action: Report.Action.Name, _ view: FormView, isRefused: Bool) -> HTML {
        pieces {
            switch action {
            case .verify: verification(view, isRefused: isRefused)
            case .archive:
                view.menu(.reason, groups: [(nil, archiveReasons)], empty: .choose, isRequired: true)
                view.area(.explanation, rows: 4, hint: .explanationHint, isRequired: true)
            case .disposition, .forward:
                agency(.agency, view, action, isRequired: true)
                view.area(.note, rows: 3, hint: .noteHint)
            case .giveBack:
                view.area(.reason, rows: 4, hint: .returnHint, isRequired: true)
                agency(.suggestedAgency, view, action, isRequired: false)
            case .arbitrate:
                agency(.agency, view, action, isRequired: true)
                view.area(.reason, rows: 4, hint: .arbitrateHint, isRequired: true)
            case .interimAnswer: view.area(.answer, rows: 6, hint: .interimHint, isRequired: true)
            case .finalAnswer: view.area(.answer, rows: 8, hint: .finalHint, isRequired: true)
            case .close: view.area(.reason, rows: 4, hint: .closeHint, isRequired: true)
            case .reply: view.area(.reply, rows: 4, isRequired: true)
            case .contest: view.area(.reason, rows: 4, isRequired: true)
            case .submit, .lapseArbitration, .closeBySilence, .confirm, .rate: HTML()
            }
        }
    }

    private func verification(_ view: FormView, isRefused: Bool) -> HTML {
        let kinds = Report.Classification.allCases.filter { $0 != .unclassified }.map { kind in
            FormView.Choice(value: kind.rawValue, label: Words.classification(kind, visit.language))
        }
        let topics = IntakeChoices.categories(
            report.directory,
            on: CivilDate(visit.now, in: report.zone),
            visit.language
        )
        let topic = report.category.flatMap { report.directory[$0]?.code } ?? ""
        return pieces {
            view.menu(
                .classification,
                groups: [(nil, kinds)],
                isRequired: true,
                value: isRefused ? nil : report.classification.rawValue
            )
            view.menu(.category, groups: topics, empty: .choose, value: isRefused ? nil : topic)
            view.line(.publicTitle, hint: .publicHint, isRequired: true, value: isRefused ? nil : report.title)
            view.area(
                .publicBody,
                rows: 8,
                hint: .publicBodyHint,
                isRequired: true,
                value: isRefused ? nil : report.body
            )
        }
    }

    private func agency(
        _ field: FieldName,
        _ view: FormView,
        _ action: Report.Action.Name,
        isRequired: Bool
    ) -> HTML {
        let likely = AgencyChoices.likely(action, report, by: model.desk.officer)
        let meant = AgencyChoices.meant(view.state, field, report, by: model.desk.officer)
        let typed = view.state.fields.agency(field)
        let list = likely.isEmpty ? nil : "\(view.id(field))-daftar"
        return pieces {
            view.line(
                field,
                hint: .deskAgencyHint,
                isRequired: isRequired,
                autocomplete: "off",
                list: list,
                value: typed
            )
            if let list {
                datalist(.id(list)) {
                    for agency in likely { option(.value(agency.slug)) { agency.name } }
                }
            }
            view.candidates(field, meant)
        }
    }

    /// The list of the policy that was in force when the report came.
    private var archiveReasons: [FormView.Choice] {
        report.policy.archiveReasons.map {
            .init(value: $0, label: Words.archiveReason($0, visit.language))
        }
    }
}
