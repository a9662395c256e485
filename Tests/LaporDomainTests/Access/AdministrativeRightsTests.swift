// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct AdministrativeRightsTests {
    private let tree = AgencyTree([
        Agency(id: .init(1), slug: "nasional", name: "N", kind: .national, parent: nil),
        Agency(id: .init(2), slug: "provinsi", name: "P", kind: .province, parent: .init(1)),
        Agency(id: .init(3), slug: "kota", name: "K", kind: .city, parent: .init(2)),
        Agency(id: .init(4), slug: "dinas", name: "D", kind: .workUnit, parent: .init(3)),
        Agency(id: .init(5), slug: "inspektorat", name: "I", kind: .inspectorate, parent: .init(3)),
        Agency(id: .init(6), slug: "bidang", name: "B", kind: .workUnit, parent: .init(3)),
        Agency(id: .init(7), slug: "p3a", name: "P3A", kind: .childProtection, parent: .init(6)),
        Agency(id: .init(8), slug: "irban", name: "Irban", kind: .workUnit, parent: .init(5)),
    ])

    private func rights(_ role: Role, at agency: Int64) -> AdministrativeRights {
        AdministrativeRights(
            Officer(id: 1, email: "a@b.example", name: "A", role: role, agency: .init(agency), isDisabled: false),
            tree
        )
    }

    @Test func onlyThreeRolesRunAnything() {
        let running = Role.officers.filter { !rights($0, at: 3).areas.isEmpty }
        #expect(Set(running) == [.nationalAdmin, .agencyAdmin, .operator])
    }

    @Test func anAgencyAdministratorRunsWhatTheirAgencyCommands() {
        let city = rights(.agencyAdmin, at: 3)
        #expect([1, 2, 3, 4].map { city.mayRun(.agencies, of: .init($0)) } == [false, false, true, true])
        #expect([3, 4].map { city.mayPlace(.init($0)) } == [false, true])
        // A province does not command its cities.
        #expect(!rights(.agencyAdmin, at: 2).mayRun(.officers, of: .init(3)))
        #expect(!city.runsAll(.agencies) && city.reach(.tables) == .nothing)
    }

    @Test func whatWatchesAGovernmentIsArrangedAboveIt() {
        let city = rights(.agencyAdmin, at: 3)
        #expect([5, 6, 7].map { city.mayPlace(.init($0)) } == [false, true, false])
        // Nor what belongs to it; those who serve there arrange it, and not themselves.
        #expect(!city.mayPlace(.init(8)) && !city.mayPlace(below: .init(5)) && city.mayPlace(below: .init(6)))
        let inspectors = rights(.agencyAdmin, at: 5)
        #expect([5, 8, 4].map { inspectors.mayPlace(.init($0)) } == [false, true, false])
        #expect(inspectors.mayPlace(below: .init(5)) && inspectors.grantableKinds == city.grantableKinds)
        #expect([4, 6].map { city.mayUproot(.init($0)) } == [true, false])
        #expect(Set(city.grantableKinds) == [.workUnit, .secretariat])
        let national = rights(.nationalAdmin, at: 1)
        #expect([5, 6, 7].allSatisfy { national.mayPlace(.init($0)) && national.mayUproot(.init($0)) })
        #expect(national.grantableKinds == Agency.Kind.allCases)
        #expect(rights(.liaisonOfficer, at: 3).grantableKinds.isEmpty)
    }

    @Test func nobodyNamesWhoWatchesThem() {
        let grantable = rights(.agencyAdmin, at: 3).grantableRoles
        for role in [Role.nationalAdmin, .internalOversight, .ombudsman, .operator, .dataProtectionOfficer] {
            #expect(!grantable.contains(role))
        }
        #expect(rights(.operator, at: 1).grantableRoles.isEmpty)
        #expect(Set(rights(.nationalAdmin, at: 1).grantableRoles) == Set(Role.officers))
    }
}
