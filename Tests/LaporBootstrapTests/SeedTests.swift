// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct SeedTests {
    @Test func theShippedDirectoryIsWhole() throws {
        let seeds = try SeedFiles.shipped()
        #expect(Set(seeds.agencies.map(\.slug)).count == seeds.agencies.count)
        #expect(seeds.agencies.allSatisfy { Agency.isSlug($0.slug) })
        var known: Set<String> = []
        for agency in seeds.agencies {
            if let parent = agency.parent { #expect(known.contains(parent), "\(agency.slug) before \(parent)") }
            known.insert(agency.slug)
        }
        let governments = seeds.agencies.filter { [.province, .regency, .city].contains($0.kind) }
        // 38 provinces; 514 regencies and cities, of which Jakarta's six are no governments.
        #expect(governments.count == 38 + 514 - 6)
        #expect(seeds.regions.count { $0.kind == "district" } == 7_285)
        #expect(Set(seeds.holidays.map(\.date.components.year)) == Set(2018...2027))
    }

    @Test(arguments: TestDatabase.engines)
    func seedingTwiceAddsNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let again = try await SeedDirectory(lapor.ports)(SampleSeeds.make())
        #expect(again.newAgencies == 0)
        #expect(try await lapor.ports.directory.current().policies.policies.count == 1)
    }

    @Test func everyPolicyNamesOnlyWhatExists() async throws {
        let lapor = try await TestLapor.make()
        let policy = try await lapor.ports.directory.current().rules(on: lapor.now).policy
        #expect(policy.permissions[.reporter]?.contains(.contest) == true)
        #expect(policy.readers.isSuperset(of: policy.confidentialReaders))
        #expect(policy.confidentialReaders.isSuperset(of: policy.identityReaders))
    }
}
