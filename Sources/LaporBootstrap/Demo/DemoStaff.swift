// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSecurity
import LaporUseCases

/// Who serves in the demonstration nation besides the sign-ins for each role: an administrator for each government that
/// takes part, and somebody in most of its units, so that reports are held by units.
///
/// Their passwords are drawn like the others' and kept in the same file.
struct DemoStaff {
    private static let together = 8
    /// Units with somebody who answers; others (*Dinas Kominfo*) have nobody, so that their government holds for them.
    private static let units = [
        "sekretariat-daerah", "dinas-pupr", "dinas-perhubungan", "dinas-lingkungan-hidup", "dinas-kesehatan",
        "dinas-pendidikan", "dinas-dukcapil", "dinas-sosial", "satpol-pp",
    ]
    struct Place: Sendable {
        let role: Role
        let agency: Agency
        var email: String { "\(role.rawValue.replacing("_", with: "-")).\(agency.slug)@demo.lapor.example" }
    }
    struct Added: Sendable {
        let email: String
        let password: String
        let agency: Agency
    }
    let ports: Ports
    let world: DemoWorld

    /// Adds whom no known officer of the same role at the same agency makes needless.
    func add() async throws -> [Added] {
        let known = try await ManageOfficers(ports).list(limit: 10_000)
        let missing = places().filter { place in
            !known.contains { $0.agency == place.agency.id && $0.role == place.role }
        }
        var added: [Added] = []
        var waiting = missing.enumerated().makeIterator()
        try await withThrowingTaskGroup(of: Added.self) { group in
            func start() {
                guard let (index, place) = waiting.next() else { return }
                group.addTask { try await add(place, index) }
            }
            for _ in 0..<Self.together { start() }
            for try await one in group {
                added.append(one)
                start()
            }
        }
        return added.sorted { $0.email < $1.email }
    }

    private func add(_ place: Place, _ index: Int) async throws -> Added {
        var chance = DemoChance(seed: UInt64(index) &+ 7_919)
        let name = "\(chance.pick(world.texts["given"])) \(chance.pick(world.texts["family"]))"
        let password = AccessCode(random: .random(in: .min ... .max)).grouped.lowercased()
        try await AddOfficer(ports)(
            email: place.email,
            name: name,
            role: place.role.rawValue,
            agency: place.agency.slug,
            password: password
        )
        return Added(email: place.email, password: password, agency: place.agency)
    }

    private func places() -> [Place] {
        let regional = world.governments.flatMap { government -> [Place] in
            let household = world.directory.agencies.household(of: government.agency.id)
                .compactMap { world.directory.agencies[$0] }
            return [Place(role: .agencyAdmin, agency: government.agency)]
                + Self.units.compactMap { world.agency($0, of: government) }
                .map { Place(role: .liaisonOfficer, agency: $0) }
                + household.filter { $0.kind == .childProtection }.map { Place(role: .liaisonOfficer, agency: $0) }
                + household.filter { $0.kind == .inspectorate }.map { Place(role: .internalOversight, agency: $0) }
        }
        let bodies = Set(world.topics.flatMap { [$0.unit, $0.mistaken ?? $0.unit] }).sorted().compactMap {
            world.directory.agencies[slug: $0]
        }
        return regional
            + bodies.flatMap { [Place(role: .agencyAdmin, agency: $0), Place(role: .liaisonOfficer, agency: $0)] }
    }
}

/// The officers of the nation, found by where they serve.
struct DemoRoster: Sendable {
    private let byAgency: [Agency.ID: [Officer]]
    private let agencies: AgencyTree

    init(_ ports: Ports) async throws {
        agencies = try await ports.directory.current().agencies
        let officers = try await ManageOfficers(ports).list(limit: 10_000).filter { !$0.isDisabled }
        byAgency = Dictionary(grouping: officers, by: \.agency)
    }

    var national: Officer? { officer(.nationalAdmin, at: agencies.root) }

    func officer(_ role: Role, at agency: Agency.ID) -> Officer? { byAgency[agency]?.first { $0.role == role } }

    /// Whoever answers there; where nobody does, or none may, the administrator above.
    func answering(at agency: Agency.ID, but recused: Set<String> = []) -> Officer? {
        for role in [Role.liaisonOfficer, .internalOversight, .agencyAdmin, .nationalAdmin] {
            if let found = officer(role, at: agency), !recused.contains(found.party.code) { return found }
        }
        return administrator(of: agency)
    }

    /// The administrator of the government that an agency belongs to, the national one for those that have none.
    func administrator(of agency: Agency.ID) -> Officer? {
        officer(.agencyAdmin, at: agencies.government(of: agency)) ?? national
    }
}
