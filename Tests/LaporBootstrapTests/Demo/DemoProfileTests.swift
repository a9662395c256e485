// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What is written before anything is played: three thousand reports in the proportions of real ones.
@Suite struct DemoProfileTests {
    private static let drafts = Task {
        let lapor = try await TestLapor.make(.memory, at: "2026-11-23T10:00:00+07:00", holding: SeedFiles.shipped())
        return try await DemoNation(lapor.ports, reports: 3_000).drafts()
    }

    @Test func reportsComeWhenPeopleReport() async throws {
        let drafts = try await Self.drafts.value

        let days = drafts.map { CivilDate($0.at, in: .western) }
        let weekend = share(of: days) { $0.weekday >= 6 }
        #expect((0.15...0.23).contains(weekend))
        let night = share(of: drafts) { Int($0.at.timeIntervalSince1970 + 25_200) / 3_600 % 24 < 6 }
        #expect((0.05...0.13).contains(night))
        // Over the whole year, a little more toward its end.
        let months = Dictionary(grouping: days) { $0.components.month }.mapValues(\.count)
        #expect(months.count == 12 && months.values.allSatisfy { (150...400).contains($0) })
    }

    @Test func channelsAndSecrecyAreAsTheyAre() async throws {
        let drafts = try await Self.drafts.value.map(\.draft)

        #expect((0.58...0.68).contains(share(of: drafts) { $0.channel == .web }))
        #expect((0.08...0.16).contains(share(of: drafts) { $0.channel == .walkIn }))
        #expect((0.68...0.80).contains(share(of: drafts) { $0.isAnonymous }))
        #expect((0.31...0.43).contains(share(of: drafts) { $0.visibility == "confidential" }))
        #expect((0.80...0.95).contains(share(of: drafts) { $0.classification == "complaint" }))
    }

    @Test func textsAreAsLongAsPeopleWriteAndSeldomTheSame() async throws {
        let bodies = try await Self.drafts.value.compactMap(\.draft.body)

        let lengths = bodies.map(\.count).sorted()
        #expect((170...330).contains(lengths[lengths.count / 2]))
        #expect(lengths[lengths.count / 20] < 130 && lengths[lengths.count * 19 / 20] > 550)
        #expect(Set(bodies).count > bodies.count * 9 / 10)
        let titles = try await Self.drafts.value.compactMap(\.draft.title)
        #expect(Set(titles).count > 1_200)
        #expect(bodies.allSatisfy { !$0.contains("{") && !$0.contains("}") })
    }

    /// What the title says, the text tells: of three matters of one topic not another.
    @Test func aTextTellsOfItsTitle() async throws {
        let drafts = try await Self.drafts.value.map(\.draft)
        let told = drafts.filter { $0.title?.hasPrefix("Zebra cross") == true }.compactMap(\.body)

        #expect(!told.isEmpty && told.allSatisfy { $0.lowercased().contains("zebra") }, "\(told)")
    }

    /// Nobody real: addresses of a domain for examples, numbers that no operator holds, and never the words of a file.
    @Test func nobodyRealIsIn() async throws {
        let drafts = try await Self.drafts.value.map(\.draft)

        #expect(drafts.allSatisfy { $0.reporterEmail?.hasSuffix("@example.id") ?? true })
        #expect(drafts.allSatisfy { $0.reporterPhone?.hasPrefix("0840") ?? true })
        for body in drafts.compactMap(\.body) {
            #expect(!body.contains("@") && !body.contains("http"))
            let numbers = body.matches(of: /[0-9]{7,}/).map { body[$0.range] }
            #expect(numbers.allSatisfy { $0.hasPrefix("0840") }, "\(body)")
        }
    }

    private func share<T>(of list: [T], _ isMeant: (T) -> Bool) -> Double {
        Double(list.count(where: isMeant)) / Double(max(1, list.count))
    }
}
