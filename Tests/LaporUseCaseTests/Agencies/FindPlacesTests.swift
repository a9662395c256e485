// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Places are found however people write them, and a wrong letter is asked about instead of being refused.
@Suite struct FindPlacesTests {
    @Test(arguments: [
        ("Surabya", ["35.78"]), ("jatim", ["35"]), ("sby", ["35.78"]),
        ("Kel. Kedungdoro, Kec. Tegalsari", ["35.78.05.1003"]),
        ("Kedungdro", ["35.78.05.1003"]), ("entah", []), ("", []),
    ])
    func placesAreFoundAsTheyAreTyped(words: String, codes: [String]) async throws {
        let directory = try await TestLapor.make().ports.directory.current()
        #expect(directory.places(named: words, limit: 5).map(\.code.description) == codes)
    }

    @Test func onlyWhatLiesInThePlaceThatWasAskedForIsFound() async throws {
        let directory = try await TestLapor.make().ports.directory.current()
        let (city, village) = (RegionCode("35.78"), RegionCode("35.78.05.1003"))
        #expect(
            directory.places(named: "Kedungdro", within: city, limit: 5).map(\.code) == [village].compactMap(\.self)
        )
        #expect(directory.places(named: "jatim", within: city, limit: 5).isEmpty)
    }

    @Test func aWrongLetterIsAskedAbout() async throws {
        let lapor = try await TestLapor.make()
        let unclear = Refusal.invalid([FieldProblem("location.region_code", .ambiguous, choices: ["35.78"])])
        await #expect(throws: unclear) { try await lapor.submit { $0.place = "Surabya" } }

        let id = try await lapor.submit { $0.place = "Kel. Kedungdoro, Kec. Tegalsari" }.trackingID
        let officer = try await lapor.officer(.nationalAdmin, at: "nasional")
        #expect(try await ReadReport(lapor.ports)(id, for: .officer(officer)).region == "35.78.05.1003")
    }
}
