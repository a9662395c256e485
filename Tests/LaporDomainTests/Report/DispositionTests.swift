// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct DispositionTests {
    static let tuesday = Life.monday + 86_400

    static func verified(at agency: Agency.ID? = nil) throws -> Life {
        var life = try Life.submitted(to: agency)
        try life.perform(.verify(), by: .nation, at: Life.monday)
        return life
    }

    @Test func makesTheReceiverResponsible() throws {
        var life = try Self.verified()

        let events = try life.perform(.disposition(Office.denpasar), by: .nation, at: Self.tuesday)

        #expect(events == [.dispositioned(from: Office.root, to: Office.denpasar, note: nil)])
        #expect(life.report.state == .dispositioned)
        #expect(life.report.responsible == Office.denpasar)
        #expect(life.report.senders == [Office.root])
    }

    @Test func theNationMaySendItAnywhere() throws {
        let life = try Self.verified(at: Office.bandung)

        for agency in Sample.agencies.map(\.id) {
            #expect(life.refusal(of: .disposition(agency), by: .nation) == nil)
        }
    }

    @Test(
        arguments: [
            (Office.bandung, nil), (Office.bandungRoads, nil), (Office.bandungRoadsNorth, nil),
            (Office.bekasi, Refusal.destinationOutsideReach), (Office.westJava, .destinationOutsideReach),
            (Office.root, .destinationOutsideReach), (Office.ministry, .destinationOutsideReach),
            (Agency.ID(999), .unknownAgency),
        ] as [(Agency.ID, Refusal?)]
    )
    func anAgencySendsItOnlyWithinItsOwnGovernment(destination: Agency.ID, refusal: Refusal?) throws {
        let life = try Self.verified(at: Office.bandung)

        #expect(life.refusal(of: .disposition(destination), by: .admin(Office.bandung)) == refusal)
    }

    @Test func aProvinceDoesNotCommandItsRegency() throws {
        let atTheRegency = try Self.verified(at: Office.bekasi)
        #expect(
            atTheRegency.refusal(of: .disposition(Office.bekasiRoads), by: .admin(Office.westJava))
                == .notYours(.disposition)
        )

        let atTheProvince = try Self.verified(at: Office.westJava)
        #expect(
            atTheProvince.refusal(of: .disposition(Office.bekasi), by: .admin(Office.westJava))
                == .destinationOutsideReach
        )
        #expect(
            atTheProvince.refusal(of: .disposition(Office.westJavaInspectorate), by: .admin(Office.westJava)) == nil
        )
    }

    @Test func refusesToSendItBackToWhoReturnedIt() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)

        #expect(life.refusal(of: .disposition(Office.bandung), by: .nation) == .destinationReturnedIt)
        #expect(life.refusal(of: .disposition(Office.bekasi), by: .nation) == nil)
    }

    @Test func aCityMayKeepItForItself() throws {
        var life = try Self.verified(at: Office.bandung)

        try life.perform(.disposition(Office.bandung), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.report.responsible == Office.bandung)
        #expect(life.report.senders == [Office.root])
    }
}

@Suite struct ForwardTests {
    static let tuesday = Life.monday + 86_400

    @Test func goesDownAndKeepsTheWayBack() throws {
        var life = try Life.dispositioned(to: Office.bandung)

        let events = try life.perform(.forward(Office.bandungRoads), by: .liaison(Office.bandung), at: Self.tuesday)

        #expect(events == [.forwarded(from: Office.bandung, to: Office.bandungRoads, note: nil)])
        #expect(life.report.state == .dispositioned, "what was owed before is owed by the next holder")
        #expect(life.report.senders == [Office.root, Office.bandung])
    }

    @Test(arguments: [
        (Office.bandung, Refusal.destinationHoldsIt), (Office.bekasi, .destinationOutsideReach),
        (Office.westJava, .destinationOutsideReach), (Office.root, .destinationOutsideReach),
        (Agency.ID(999), .unknownAgency),
    ])
    func goesNowhereElse(destination: Agency.ID, refusal: Refusal) throws {
        let life = try Life.dispositioned(to: Office.bandung)

        #expect(life.refusal(of: .forward(destination), by: .liaison(Office.bandung)) == refusal)
    }

    @Test func aProvinceCannotForwardToItsRegency() throws {
        let life = try Life.dispositioned(to: Office.westJava)

        #expect(life.refusal(of: .forward(Office.bandung), by: .admin(Office.westJava)) == .destinationOutsideReach)
    }

    @Test func doesNotGoToAUnitThatReturnedIt() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: Self.tuesday)
        try life.perform(.giveBack(Office.bandungHealth), by: .liaison(Office.bandungRoads), at: Self.tuesday)
        try life.perform(.disposition(Office.bandung), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.refusal(of: .forward(Office.bandungRoads), by: .admin(Office.bandung)) == .destinationReturnedIt)
    }

    @Test func theCityAnswersForItsUnitButTheUnitNotForTheCity() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Office.bandungRoads)) == .notYours(.finalAnswer))

        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: Self.tuesday)

        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Office.bandung)) == nil)
        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Office.bandungRoads)) == nil)
        #expect(life.refusal(of: .finalAnswer(), by: .liaison(Office.bandungHealth)) == .notYours(.finalAnswer))
    }
}
