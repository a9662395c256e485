// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The holidays of a year, and the limits with the days from which they hold.
enum CalendarPage {
    struct Model: Sendable {
        let visit: AdminVisit

        var today: CivilDate { CivilDate(visit.visit.now, in: .western) }
        var year: Int {
            let wanted = visit.visit.query["tahun"].flatMap { Int($0) } ?? 0
            return (1_900...9_999).contains(wanted) ? wanted : today.components.year
        }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.calendarTitle), visit, in: .calendar) {
            p(.class("lead")) { visit(.calendarLead) }
            LimitsPart.draw(visit, model.today)
            section {
                h2 { "\(visit(.calendarHolidays)) \(model.year)" }
                Ways.chips(years(model), label: visit(.calendarYears))
                holidays(model)
                p(.class("ways-row")) {
                    a(.class("button"), .href(Links.holiday)) { visit(.holidayAdd) }
                    a(.class("button quiet"), .href("\(Links.tables)#hari-libur-berkas")) { visit(.holidayImport) }
                    a(.class("button quiet"), .href(Links.changes(of: .holiday))) { visit(.changesHistory) }
                }
            }
        }
    }

    private static func years(_ model: Model) -> [Way] {
        let now = model.today.components.year
        let known = Set(model.visit.directory.holidays.map(\.date.components.year)).union([now, now + 1, model.year])
        return known.sorted().suffix(8).map { year in
            Way(link: Links.calendar(year: String(year)), words: String(year), isHere: year == model.year)
        }
    }

    private static func holidays(_ model: Model) -> HTML {
        let visit = model.visit
        let days = visit.directory.holidays.filter { $0.date.components.year == model.year }
            .sorted { ($0.date, $0.region ?? "", $0.kind.rawValue) < ($1.date, $1.region ?? "", $1.kind.rawValue) }
        guard !days.isEmpty else { return EmptyState.box(.calendar, visit(.calendarNone)) }
        let heads = [AdminColumn.date.phrase, .holidayName, AdminColumn.kind.phrase, .holidayWhere, .agencyState]
        return DataTable(title: visit(.calendarHolidays), heads: heads.map { visit($0) }).draw(
            days.map { day in
                [
                    a(.href(Links.holiday(day))) { SpokenDate.day(day.date, visit.language.known) },
                    HTML(text: day.name), HTML(text: HolidayWords.kind(day.kind, visit.language)),
                    HTML(text: day.region.map { visit.directory.regionName($0) } ?? visit(.holidayNation)),
                    HolidayWords.standing(day, visit),
                ]
            }
        )
    }
}

/// The limits in force and those to come.
enum LimitsPart {
    static func draw(_ visit: AdminVisit, _ today: CivilDate) -> HTML {
        let history = visit.directory.policies
        let present = history.inForce(on: today)
        let days = Set(history.policies.map(\.effectiveFrom).filter { $0 > today }).sorted()
        let coming = days.map { (day: $0, policy: history.inForce(on: $0)) }
        return section {
            h2 { visit(.limitsTitle) }
            p(.class("hint")) { visit(.limitsLead) }
            DataTable(
                title: visit(.limitsTitle),
                heads: [visit(.limitsName), visit(.limitsNow)]
                    + coming.map { SpokenDate.day($0.day, visit.language.known) }
            ).draw(
                Policy.Limits.Name.allCases.map { name in
                    [HTML(text: HolidayWords.limit(name, visit.language)), count(present, name, visit)]
                        + coming.map { count($0.policy, name, visit) }
                }
            )
            p(.class("meta")) { "\(visit(.limitsBasis)): \(present.citation)" }
            for (day, policy) in coming {
                p(.class("meta")) { "\(SpokenDate.day(day, visit.language.known)): \(policy.citation)" }
            }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.newLimits)) { visit(.limitsSet) }
                a(.class("button quiet"), .href(Links.changes(of: .policy))) { visit(.changesHistory) }
            }
        }
    }

    private static func count(_ policy: Policy, _ name: Policy.Limits.Name, _ visit: AdminVisit) -> HTML {
        HTML(text: visit(.workingDays(policy.limits[name])))
    }
}

/// A day that is not worked, new or there already.
enum HolidayFormPage {
    struct Model: Sendable {
        let visit: AdminVisit
        var row: DirectoryRow?
        var values: [String: String]
        /// How many reports it concerns, once that was counted.
        var running: Int?
        /// That was shown for the date that stands there: pressing again saves.
        var isSeen = false
        var refusal: Refusal?

        init(visit: AdminVisit, row: DirectoryRow? = nil) {
            self.visit = visit
            self.row = row
            values = row?.fields ?? ["kind": "public_holiday", "certainty": "final"]
        }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [Way(link: Links.calendar, words: visit(.calendarTitle))]
        let date = model.values["date"] ?? ""
        let link = model.row.map { Links.holiday($0.fields) } ?? Links.holiday
        return AdminFrame.page(title(model), visit, in: .calendar, crumbs: crumbs) {
            p(.class("lead")) { visit(.holidayLead) }
            // Browsers write dates in their own order; in words there is only one.
            if model.isSeen, let day = CivilDate(iso: date) {
                p { strong { SpokenDate.day(day, visit.language.known) } }
            }
            if let running = model.running {
                Notice.line(running > 0 ? .open : .good, visit(.holidayRunning(running)), isNews: true)
            }
            visit.form(model.values, model.refusal).draw(
                to: link,
                HolidayFields.all(visit, isNew: model.row == nil) + [.reason],
                mark: model.row?.mark,
                hidden: model.isSeen ? [("dilihat", date)] : [],
                send: model.isSeen ? .holidaySave : .holidayPreview
            )
        }
    }

    private static func title(_ model: Model) -> String {
        guard let day = model.row?.fields["date"].flatMap({ CivilDate(iso: $0) }) else {
            return model.visit(.holidayAdd)
        }
        return SpokenDate.day(day, model.visit.language.known)
    }
}

/// Limits from a day to come.
enum LimitFormPage {
    struct Model: Sendable {
        let visit: AdminVisit
        var values: [String: String]
        var refusal: Refusal?

        init(visit: AdminVisit, values: [String: String]? = nil, refusal: Refusal? = nil) {
            self.visit = visit
            self.refusal = refusal
            let newest = visit.directory.policies.policies[visit.directory.policies.policies.count - 1]
            let present = Policy.Limits.Name.allCases.map { ($0.rawValue, String(newest.limits[$0])) }
            self.values = values ?? Dictionary(uniqueKeysWithValues: present)
        }
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [Way(link: Links.calendar, words: visit(.calendarTitle))]
        return AdminFrame.page(visit(.limitsSet), visit, in: .calendar, crumbs: crumbs) {
            p(.class("lead")) { visit(.limitsSetLead) }
            visit.form(model.values, model.refusal).draw(
                to: Links.newLimits,
                LimitFields.all + [.reason],
                send: .limitsSave
            )
        }
    }
}

/// What is asked about a day, and about limits.
enum HolidayFields {
    static let columns: [AdminColumn] = [.date, .kind, .region, .name, .certainty]

    static func all(_ visit: AdminVisit, isNew: Bool) -> [AdminField] {
        let kinds = WorkingCalendar.Holiday.Kind.allCases.map {
            FormView.Choice(value: $0.rawValue, label: HolidayWords.kind($0, visit.language))
        }
        let standings = WorkingCalendar.Holiday.Certainty.allCases.filter { !isNew || $0 != .cancelled }.map {
            FormView.Choice(value: $0.rawValue, label: HolidayWords.certainty($0, visit.language))
        }
        let key = [
            AdminField(column: .date, kind: .line("date"), isRequired: true),
            AdminField(column: .kind, kind: .menu(kinds, empty: nil), isRequired: true),
            AdminField(column: .region, hint: .holidayRegionHint),
        ]
        return (isNew ? key : []) + [
            AdminField(column: .name, isRequired: true),
            AdminField(
                column: .certainty,
                kind: .menu(standings, empty: nil),
                hint: .holidayCertaintyHint,
                isRequired: true
            ),
        ]
    }
}

enum LimitFields {
    static let limits = Policy.Limits.Name.allCases.compactMap { AdminColumn(rawValue: $0.rawValue) }
    static let columns: [AdminColumn] = [.effectiveFrom, .citation] + limits
    static let all: [AdminField] =
        [
            AdminField(column: .effectiveFrom, kind: .line("date"), hint: .limitsFromHint, isRequired: true),
            AdminField(column: .citation, hint: .limitsCitationHint, isRequired: true),
        ] + limits.map { AdminField(column: $0, kind: .line("number"), isRequired: true) }
}

/// Days and limits in words.
enum HolidayWords {
    static func kind(_ kind: WorkingCalendar.Holiday.Kind, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch kind {
            case .publicHoliday: Phrase("Libur nasional", "Public holiday")
            case .collectiveLeave: Phrase("Cuti bersama", "Collective leave")
            case .regional: Phrase("Libur daerah", "Regional holiday")
            }
        return phrase[language]
    }

    static func certainty(_ certainty: WorkingCalendar.Holiday.Certainty, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch certainty {
            case .final: Phrase("Ditetapkan", "Decreed")
            case .provisional: Phrase("Perkiraan", "Provisional")
            case .cancelled: Phrase("Dicabut", "Called off")
            }
        return phrase[language]
    }

    static func standing(_ day: WorkingCalendar.Holiday, _ visit: AdminVisit) -> HTML {
        let tone =
            switch day.certainty {
            case .final: "good"
            case .provisional: "busy"
            case .cancelled: "plain"
            }
        return Badges.label(certainty(day.certainty, visit.language), tone)
    }

    static func limit(_ name: Policy.Limits.Name, _ language: PageLanguage) -> String {
        AdminColumn(rawValue: name.rawValue)?.phrase[language] ?? name.rawValue
    }
}
