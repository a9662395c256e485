// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct SiteNoticeTests {
    private let noon = Date(milliseconds: 1_773_896_400_000)

    private func notice(
        _ kind: SiteNotice.Kind = .disturbance,
        on place: SiteNotice.Place = .everywhere,
        from start: TimeInterval = -60,
        until end: TimeInterval? = 60,
        isPublished: Bool = true
    ) -> SiteNotice {
        SiteNotice(
            code: "\(kind.rawValue)-\(Int(start))",
            kind: kind,
            place: place,
            titles: [.indonesian: "Gangguan"],
            texts: [:],
            startsAt: noon.addingTimeInterval(start),
            endsAt: end.map { noon.addingTimeInterval($0) },
            isPublished: isPublished
        )
    }

    @Test func aNoticeStandsForItsTime() {
        #expect(notice().standing(at: noon) == .current)
        #expect(notice(from: 1).standing(at: noon) == .coming)
        #expect(notice(until: 0).standing(at: noon) == .past)
        #expect(notice(until: nil).standing(at: noon) == .current)
        #expect(notice(isPublished: false).standing(at: noon) == .draft)
    }

    @Test func aNoticeStandsWhereItBelongs() {
        #expect(notice().isShown(on: .desk, at: noon) && notice().isShown(on: .reportForm, at: noon))
        #expect(notice(on: .desk).isShown(on: .desk, at: noon))
        #expect(!notice(on: .desk).isShown(on: .everywhere, at: noon))
        #expect(!notice(on: .reportForm).isShown(on: .desk, at: noon))
        #expect(!notice(isPublished: false).isShown(on: .everywhere, at: noon))
    }

    @Test func disturbancesComeFirstThenTheNewest() {
        let all = [
            notice(.information), notice(.disturbance, from: -90), notice(.disturbance), notice(.plannedMaintenance),
        ]
        let news = ServiceNews(notices: all, maintenance: .off)
        #expect(
            news.shown(on: .everywhere, at: noon).map(\.code)
                == ["disturbance--60", "disturbance--90", "planned_maintenance--60", "information--60"]
        )
    }

    @Test(arguments: [(nil, 300), (-5, 300), (10, 30), (600, 600), (200_000, 86_400)])
    func whoeverIsHeldUpHearsWhenToComeAgain(seconds: TimeInterval?, expected: Int) {
        let maintenance = Maintenance(isOn: true, until: seconds.map { noon.addingTimeInterval($0) })
        #expect(maintenance.retryAfter(at: noon) == expected)
    }

    @Test func onlyThoseWhoRunTheInstallationWorkOn() {
        #expect(Role.allCases.filter(Maintenance.lets) == [.nationalAdmin, .operator])
    }

    @Test func aMinuteIsReadAsItIsWritten() {
        #expect(Date(localMinute: "2026-03-19T12:00") == noon)
        #expect(noon.localMinute == "2026-03-19T12:00")
        #expect(Date(localMinute: "2026-03-19T13:00:00+08:00") == noon)
        #expect(Date(localMinute: "2026-03-19") == nil && Date(localMinute: "2026-03-19T25:00") == nil)
    }

    @Test func whatWasNewIsEndedAndNeverDeleted() {
        let today = CivilDate(noon, in: .western)
        let kind = DirectoryChange.Kind.agency
        #expect(kind.ended(["valid_from": ""], on: today)?["valid_until"] == "2026-03-18")
        let coming = kind.ended(["valid_from": "2026-03-19", "valid_until": "2027-01-01"], on: today)
        #expect(coming?["valid_from"] == "" && coming?["valid_until"] == "2026-03-18")
        let begun = kind.ended(["valid_from": "2026-03-18"], on: today)
        #expect(begun?["valid_from"] == "2026-03-18" && begun?["valid_until"] == "2026-03-18")
        #expect(DirectoryChange.Kind.holiday.ended([:], on: today)?["certainty"] == "cancelled")
        #expect(DirectoryChange.Kind.notice.ended([:], on: today)?["is_published"] == "false")
        for kind in DirectoryChange.Kind.allCases {
            #expect((kind.ended([:], on: today) != nil) == kind.canBeEnded, "\(kind)")
        }
    }
}
