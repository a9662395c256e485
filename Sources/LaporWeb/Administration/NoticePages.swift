// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All notices, and the switch of maintenance.
enum NoticeAdminPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let maintenance: Maintenance
        let row: DirectoryRow
        var refused: (turnsOn: Bool, values: [String: String], refusal: Refusal)?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let notices = visit.directory.news.notices
        return AdminFrame.page(visit(.noticesTitle), visit, in: .notices) {
            p(.class("lead")) { visit(.noticesLead) }
            if notices.isEmpty { EmptyState.box(.bell, visit(.noticesNone)) } else { table(notices, visit) }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.newNotice)) { visit(.noticeAdd) }
                a(.class("button quiet"), .href(Links.status)) { visit(.statusTitle) }
            }
            maintenance(model)
        }
    }

    private static func table(_ notices: [SiteNotice], _ visit: AdminVisit) -> HTML {
        let heads = [AdminColumn.titleIndonesian.phrase, .agencyState, AdminColumn.place.phrase, .changesWhen]
        return DataTable(title: visit(.noticesTitle), heads: heads.map { visit($0) }).draw(
            notices.map { notice in
                [
                    a(.href(Links.notice(notice.code))) { notice.titles[visit.language.known] ?? notice.code },
                    ServiceWords.standing(notice.standing(at: visit.visit.now), visit.visit),
                    HTML(text: ServiceWords.place(notice.place, visit.language)),
                    ServiceWords.span(notice, visit.visit),
                ]
            }
        )
    }

    private static func maintenance(_ model: Model) -> HTML {
        let visit = model.visit
        let isOn = model.maintenance.isOn
        // Whoever was about to turn it on is not shown the way to turn it off, before they are told that it changed.
        let turnsOn = model.refused.flatMap { $0.refusal == .changedMeanwhile ? nil : $0.turnsOn } ?? !isOn
        let values = model.refused?.values ?? model.row.fields
        return section(.class("part"), .id("pemeliharaan")) {
            h2 { visit(.maintenancePart) }
            p { visit(.maintenancePartLead) }
            Notice.line(isOn ? .open : .good, visit(isOn ? .maintenanceIsOn : .maintenanceIsOff))
            visit.form(values, model.refused?.refusal, prefix: "pemeliharaan").draw(
                to: Links.maintenance,
                (turnsOn ? NoticeFields.maintenance : []) + [.reason],
                mark: model.row.mark,
                hidden: [(AdminColumn.isOn.formName, String(turnsOn))],
                send: turnsOn ? .maintenanceTurnOn : .maintenanceTurnOff,
                isDangerous: turnsOn
            )
            p { a(.href(Links.changes(of: .maintenance, "lapor"))) { visit(.changesHistory) } }
        }
    }
}

/// One notice, new or there already.
enum NoticeFormPage {
    struct Model: Sendable {
        let visit: AdminVisit
        /// Nothing for a new one.
        var code: String?
        var mark = ""
        var values: [String: String]
        var refusal: Refusal?

        init(
            visit: AdminVisit,
            code: String? = nil,
            mark: String = "",
            values: [String: String]? = nil,
            refusal: Refusal? = nil
        ) {
            self.visit = visit
            self.code = code
            self.mark = mark
            self.values = values ?? ["starts_at": visit.visit.now.localMinute, "is_published": "true"]
            self.refusal = refusal
        }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [Way(link: Links.notices, words: visit(.noticesTitle))]
        let title = visit(model.code == nil ? .noticeAdd : .noticeChange)
        return AdminFrame.page(title, visit, in: .notices, crumbs: crumbs) {
            visit.form(model.values, model.refusal).draw(
                to: model.code.map(Links.notice) ?? Links.newNotice,
                NoticeFields.all(visit) + [.reason],
                mark: model.code == nil ? nil : model.mark,
                send: .adminSave
            )
            if let code = model.code {
                p { a(.href(Links.changes(of: .notice, code))) { visit(.changesHistory) } }
            }
        }
    }
}

/// What is asked about a notice, and about maintenance.
enum NoticeFields {
    static let columns: [AdminColumn] = [
        .kind, .place, .titleIndonesian, .titleEnglish, .textIndonesian, .textEnglish, .startsAt, .endsAt, .isPublished,
    ]

    static func all(_ visit: AdminVisit) -> [AdminField] {
        let kinds = SiteNotice.Kind.allCases.map {
            FormView.Choice(value: $0.rawValue, label: ServiceWords.kind($0, visit.language))
        }
        let places = SiteNotice.Place.allCases.map {
            FormView.Choice(value: $0.rawValue, label: ServiceWords.place($0, visit.language))
        }
        return [
            AdminField(column: .kind, kind: .menu(kinds, empty: nil), isRequired: true),
            AdminField(column: .place, kind: .menu(places, empty: nil), isRequired: true),
            AdminField(column: .titleIndonesian, isRequired: true), AdminField(column: .titleEnglish, isRequired: true),
            AdminField(column: .textIndonesian, kind: .area(rows: 3), hint: .noticeTextHint),
            AdminField(column: .textEnglish, kind: .area(rows: 3)),
            AdminField(column: .startsAt, kind: .line("datetime-local"), hint: .noticeTimeHint, isRequired: true),
            AdminField(column: .endsAt, kind: .line("datetime-local"), hint: .noticeEndHint),
            AdminField(
                column: .isPublished,
                kind: TopicFields.answers(visit),
                hint: .noticeShownHint,
                isRequired: true
            ),
        ]
    }

    static let maintenance: [AdminField] = [
        AdminField(column: .until, kind: .line("datetime-local"), hint: .maintenanceUntilHint),
        AdminField(column: .messageIndonesian, kind: .area(rows: 2)),
        AdminField(column: .messageEnglish, kind: .area(rows: 2)),
    ]
}
