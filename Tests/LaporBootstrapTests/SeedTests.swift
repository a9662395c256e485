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
        #expect(seeds.regions.count { $0.kind == .district } == 7_285)
        #expect(seeds.regions.count { $0.code.level == 4 } == 83_762)
        #expect(seeds.agencies.count > 40_000)
        #expect(Set(seeds.holidays.map(\.date.components.year)) == Set(2018...2027))
    }

    @Test func everyGovernmentHasItsUsualUnits() throws {
        let agencies = try SeedFiles.shipped(withVillages: false).agencies
        let units = Dictionary(grouping: agencies) { $0.parent ?? "" }
        for government in agencies where [.province, .regency, .city].contains(government.kind) {
            let kinds = Set((units[government.slug] ?? []).map(\.kind))
            #expect(kinds.isSuperset(of: [.inspectorate, .secretariat, .childProtection]), "\(government.slug)")
            #expect(units["sekretariat-daerah-\(government.slug)"]?.isEmpty == false, "\(government.slug)")
        }
        for ministry in agencies where ministry.kind == .ministry {
            #expect((units[ministry.slug] ?? []).contains { $0.kind == .inspectorate }, "\(ministry.slug)")
        }
        // Installations know their agencies by these: they are never made differently.
        let slugs = Set(agencies.map(\.slug))
        for known in [
            "nasional", "provinsi-jawa-timur", "kota-surabaya", "kabupaten-aceh-selatan", "kementerian-pppa",
            "dinas-pupr-kota-surabaya", "inspektorat-provinsi-bali", "dinas-dukcapil-kabupaten-sleman",
            "kota-administrasi-jakarta-pusat", "kecamatan-tegalsari-kota-surabaya", "rsud-kota-surabaya",
            "kecamatan-gambir-kota-administrasi-jakarta-pusat", "distrik-abepura-kota-jayapura", "sapa-129",
            "bagian-hukum-kota-surabaya", "biro-hukum-provinsi-bali", "inspektorat-jenderal-kementerian-dalam-negeri",
        ] { #expect(slugs.contains(known), "\(known)") }
        #expect(
            agencies.first { $0.slug == "kecamatan-gambir-kota-administrasi-jakarta-pusat" }?.parent
                == "kota-administrasi-jakarta-pusat"
        )
    }

    @Test func topicsAreWhole() throws {
        let categories = try SeedFiles.shipped(withVillages: false).categories
        let byCode = Dictionary(uniqueKeysWithValues: categories.map { ($0.code, $0) })
        for category in categories {
            let above = category.parent.map { byCode[$0] }
            if let above {
                let parent = try #require(above, "\(category.code)")
                // Below what is sensitive everything is; a part of a campaign lasts no longer than the campaign.
                #expect(category.isSensitive || !parent.isSensitive, "\(category.code)")
                if let end = parent.endsOn { #expect(category.endsOn.map { $0 <= end } == true, "\(category.code)") }
            }
            #expect(category.names.values.allSatisfy { !$0.isEmpty }, "\(category.code)")
        }
        #expect(categories.count > 850)
        #expect(byCode["bullying"]?.isSensitive == true)
        #expect(byCode["domestic_violence"]?.isSensitive == true)
        #expect(byCode["street_lighting"]?.sp4nID == 1398)
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
        // Whoever sees what is hidden sees what is not, and nobody sees by role who is anonymous.
        for (role, access) in policy.access {
            #expect(access.normal >= access.confidential, "\(role)")
            #expect(access.anonymous >= access.both, "\(role)")
            #expect(max(access.anonymous, access.both) <= .content, "\(role)")
        }
        #expect(policy.access[.agencyAdmin]?.normal == .identity)
    }
}
