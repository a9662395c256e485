// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct CivilDateTests {
    @Test func agreesWithFoundationOnEveryDayOfTwoCenturies() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = try #require(CivilDate(iso: "1900-01-01"))
        let last = try #require(CivilDate(iso: "2100-12-31"))
        var wrong: [CivilDate] = []

        for day in first.day...last.day {
            let date = CivilDate(day: day)
            let (year, month, dayOfMonth) = date.components
            let instant = Date(timeIntervalSince1970: Double(day) * 86_400)
            let theirs = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            let isRight =
                theirs.year == year && theirs.month == month && theirs.day == dayOfMonth
                && theirs.weekday.map { ($0 + 5) % 7 + 1 } == date.weekday
                && CivilDate(year: year, month: month, dayOfMonth: dayOfMonth) == date
                && CivilDate(iso: date.iso) == date
            if !isRight { wrong.append(date) }
        }

        #expect(last.day - first.day == 73_413)
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
        (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1),
    ])
    func refusesADayThatIsNotInTheCalendar(year: Int, month: Int, dayOfMonth: Int) {
        #expect(CivilDate(year: year, month: month, dayOfMonth: dayOfMonth) == nil)
    }

    @Test(arguments: [
        "", "2026", "2026-03", "2026-3-19", "26-03-19", "2026-03-19 ", " 2026-03-19", "2026/03/19", "2026-03-19T00:00",
        "2026-02-30", "-026-03-19", "2026-aa-19", "٢٠٢٦-٠٣-١٩", "2026-03-1９", "2026--3-19",
    ])
    func refusesATextThatIsNoDate(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-19", 20_531), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func countsFromNineteenSeventy(iso: String, day: Int) {
        #expect(CivilDate(iso: iso)?.day == day)
        #expect(CivilDate(day: day).iso == iso)
    }

    @Test(arguments: [
        (Zone.western, "2026-01-12T16:59:59Z", "2026-01-12"), (.western, "2026-01-12T17:00:00Z", "2026-01-13"),
        (.central, "2026-01-12T15:59:59Z", "2026-01-12"), (.central, "2026-01-12T16:00:00Z", "2026-01-13"),
        (.eastern, "2026-01-12T14:59:59Z", "2026-01-12"), (.eastern, "2026-01-12T15:00:00Z", "2026-01-13"),
        (.western, "1969-12-31T16:59:59.999Z", "1969-12-31"), (.western, "1960-06-01T00:00:00Z", "1960-06-01"),
    ])
    func fallsOnADayInItsZone(zone: Zone, instant: String, day: String) throws {
        let moment = try #require(Date(rfc3339: instant))

        #expect(CivilDate(moment, in: zone).iso == day)
    }

    @Test(arguments: Zone.allCases)
    func endsASecondBeforeTheNextBegins(zone: Zone) throws {
        let day = try #require(CivilDate(iso: "2026-03-19"))

        #expect(day.end(in: zone).rfc3339(in: zone).hasPrefix("2026-03-19T23:59:59+0"))
        #expect(CivilDate(day.end(in: zone) + 0.999, in: zone) == day)
        #expect(CivilDate(day.end(in: zone) + 1, in: zone) == day.next)
    }
}

@Suite struct InstantTests {
    @Test(
        arguments: [
            ("2026-03-18T09:30:00+07:00", 1_773_801_000_000), ("2026-03-18T02:30:00Z", 1_773_801_000_000),
            ("2026-03-18T02:30:00z", 1_773_801_000_000), ("2026-03-18 09:30:00+07:00", 1_773_801_000_000),
            ("2026-03-18T11:30:00+09:00", 1_773_801_000_000), ("2026-03-17T21:00:00-05:30", 1_773_801_000_000),
            ("2026-03-18T02:30:00.5Z", 1_773_801_000_500), ("2026-03-18T02:30:00.123456Z", 1_773_801_000_123),
            ("2026-03-18T02:30:00.001-00:00", 1_773_801_000_001), ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59.999Z", -1), ("2024-02-29T00:00:00Z", 1_709_164_800_000),
            ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ] as [(String, Int64)]
    )
    func readsRFC3339(text: String, milliseconds: Int64) {
        #expect(Date(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-03-18", "2026-03-18T09:30:00", "2026-03-18T09:30+07:00", "2026-03-18T24:00:00Z",
        "2026-03-18T09:60:00Z",
        "2026-03-18T09:30:61Z", "2026-02-30T09:30:00Z", "2026-03-18T09:30:00+7:00", "2026-03-18T09:30:00+0700",
        "2026-03-18T09:30:00+24:00", "2026-03-18T09:30:00+07:60", "2026-03-18T09:30:00.Z", "2026-03-18T09:30:00Zz",
        "2026-03-18T09:30:00Z ", "2026-03-18X09:30:00Z", "2026-03-18T9:30:000Z", "2026-03-18T09-30-00Z",
        "2026-03-18T09:30:00+07:00Z", "2026-03-18T-9:30:00Z", "2026-03-18T09:30:0٠Z", "2026-03-18T09:30:00.123",
        "Wed, 18 Mar 2026 09:30:00 GMT", "2026-03-18T09:30:00 07:00", "2026-03-18T09:30:00,5Z",
        "2026-03-18T09:30:00.0000000000000000000000000Z",
    ])
    func refusesAnythingElse(text: String) {
        #expect(Date(rfc3339: text) == nil)
    }

    @Test(arguments: [
        (Zone.western, "2026-03-18T09:30:00+07:00"), (.central, "2026-03-18T10:30:00+08:00"),
        (.eastern, "2026-03-18T11:30:00+09:00"),
    ])
    func isWrittenWithTheOffsetOfItsZone(zone: Zone, text: String) throws {
        let moment = try #require(Date(rfc3339: "2026-03-18T02:30:00Z"))

        #expect(moment.rfc3339(in: zone) == text)
        #expect(Date(rfc3339: text) == moment)
    }

    @Test func millisecondsComeBack() {
        var chance = SplitMix64(seed: 5)
        for _ in 0..<10_000 {
            let milliseconds = Int64.random(in: -4_102_444_800_000...4_102_444_800_000, using: &chance)
            #expect(Date(milliseconds: milliseconds).milliseconds == milliseconds)
        }
    }
}

@Suite struct SpokenDateTests {
    @Test(arguments: [
        ("2026-03-19", "Kamis, 19 Maret 2026", "Thursday, 19 March 2026"),
        ("2025-12-01", "Senin, 1 Desember 2025", "Monday, 1 December 2025"),
        ("2026-08-16", "Minggu, 16 Agustus 2026", "Sunday, 16 August 2026"),
        ("2026-05-29", "Jumat, 29 Mei 2026", "Friday, 29 May 2026"),
    ])
    func isSaidAsPeopleSayIt(iso: String, indonesian: String, english: String) throws {
        let day = try #require(CivilDate(iso: iso))

        #expect(SpokenDate.day(day, .indonesian) == indonesian)
        #expect(SpokenDate.day(day, .english) == english)
    }

    @Test(arguments: [
        (Zone.western, Language.indonesian, "19 Maret 2026, 23.05 WIB"),
        (.central, .indonesian, "20 Maret 2026, 00.05 WITA"),
        (.eastern, .english, "20 March 2026, 01:05 WIT"),
    ])
    func aMomentNamesItsZone(zone: Zone, language: Language, text: String) throws {
        let moment = try #require(Date(rfc3339: "2026-03-19T16:05:59.9Z"))

        #expect(SpokenDate.moment(moment, zone, language) == text)
        #expect(SpokenDate.day(moment, zone, .english).hasSuffix(zone == .western ? "19 March 2026" : "20 March 2026"))
    }

    @Test(arguments: Language.allCases)
    func knowsAllDaysAndMonths(language: Language) throws {
        let first = try #require(CivilDate(iso: "2026-01-01"))
        let spoken = (0..<365).map { SpokenDate.day(CivilDate(day: first.day + $0), language) }

        #expect(Set(spoken.map { $0.prefix { $0 != "," } }).count == 7)
        #expect(Set(spoken.map { $0.split(separator: " ")[2] }).count == 12)
    }
}
