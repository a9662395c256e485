// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct WorkingCalendarTests {
    static let regional = WorkingCalendar([
        .init(date: date("2026-01-01"), kind: .publicHoliday, name: "Tahun Baru"),
        .init(date: date("2026-01-07"), kind: .regional, name: "Hari jadi", region: "51"),
        .init(date: date("2026-01-08"), kind: .regional, name: "Pemilihan wali kota", region: "51.71"),
        .init(date: date("2027-01-01"), kind: .publicHoliday, name: "Tahun Baru", certainty: .provisional),
    ])

    static func date(_ iso: String) -> CivilDate { known(CivilDate(iso: iso)) }

    @Test(arguments: [
        ("2026-03-16", true), ("2026-03-17", true), ("2026-03-18", false), ("2026-03-19", false), ("2026-03-20", false),
        ("2026-03-21", false), ("2026-03-22", false), ("2026-03-23", false), ("2026-03-24", false),
        ("2026-03-25", true),
        ("2026-01-01", false), ("2026-01-02", true), ("2025-12-26", false), ("2026-12-24", false), ("2026-12-31", true),
        ("2026-01-10", false), ("2026-01-11", false), ("2026-08-17", false), ("2026-05-31", false),
    ])
    func knowsTheDaysOfTheDecree(day: String, isWorked: Bool) {
        #expect(Sample.calendar.isWorkingDay(Self.date(day)) == isWorked)
    }

    @Test(
        arguments: [
            (nil, true, true), ("51", false, true), ("51.71", false, false), ("51.71.01", false, false),
            ("51.7", false, true), ("5", true, true), ("510", true, true), ("32.73", true, true),
        ] as [(String?, Bool, Bool)]
    )
    func aRegionalDayAppliesToItsRegionAndAllBelow(region: String?, onSeventh: Bool, onEighth: Bool) {
        #expect(Self.regional.isWorkingDay(Self.date("2026-01-07"), region: region) == onSeventh)
        #expect(Self.regional.isWorkingDay(Self.date("2026-01-08"), region: region) == onEighth)
    }

    @Test func aRegionalDayMovesTheLimitsOfItsRegionAlone() throws {
        let rules = Rulebook(policy: Sample.policy, agencies: Sample.tree, calendar: Self.regional)
        let monday = wib("2026-01-05 09:00")
        for (office, zone, due) in [
            (Office.bandung, Zone.western, "2026-01-08T23:59:59+07:00"),
            (Office.bali, .central, "2026-01-09T23:59:59+08:00"),
            (Office.denpasar, .central, "2026-01-12T23:59:59+08:00"),
        ] {
            var life = try Life(rules: rules)
            try life.perform(.submit(Sample.submission(to: office, at: monday)), by: .reporter, at: monday)
            #expect(life.due(.verification, in: zone) == due)
        }
    }

    @Test func isPublishedThroughTheLastYearWithAFinalNationalDay() {
        #expect(Self.regional.publishedThrough == Self.date("2026-12-31"))
        #expect(Sample.calendar.publishedThrough == Self.date("2026-12-31"))
        #expect(!Self.regional.isProvisional(Self.date("2026-12-31")))
        #expect(Self.regional.isProvisional(Self.date("2027-01-01")))
        #expect(WorkingCalendar([]).isProvisional(Self.date("2026-01-01")))
    }

    @Test(arguments: [
        ("2026-03-17", "2026-03-25", 1), ("2026-03-25", "2026-03-17", -1), ("2026-03-17", "2026-03-24", 0),
        ("2026-03-17", "2026-03-17", 0), ("2026-01-09", "2026-01-12", 1), ("2025-12-24", "2026-01-02", 4),
    ])
    func countsWorkingDaysBetween(start: String, end: String, count: Int) {
        #expect(Sample.calendar.workingDays(after: Self.date(start), through: Self.date(end)) == count)
    }

    @Test func countingAndFindingAgree() {
        let start = Self.date("2025-11-01")
        for offset in 0..<500 {
            let day = CivilDate(day: start.day + offset)
            for limit in [1, 2, 3, 5, 10, 14, 30, 60] {
                let due = Sample.calendar.day(limit, workingDaysAfter: day)
                #expect(Sample.calendar.isWorkingDay(due))
                #expect(Sample.calendar.workingDays(after: day, through: due) == limit)
            }
        }
    }
}
