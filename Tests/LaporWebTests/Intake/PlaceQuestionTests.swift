// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

/// Whoever chose no region is asked once, on the page where they check what they wrote; one press takes it over.
@Suite struct PlaceQuestionTests {
    private let words =
        "klasifikasi=complaint&judul=Lampu+mati&isi=Gelap+di+kel.+Kedungdoro,+Tegalsari,+Surabaya&kunci=k1"
    private let village = "35.78.05.1003"

    private func check(_ form: String, _ world: PageWorld) async throws -> String {
        String(buffer: try await world.post(form, to: "/lapor/periksa").body)
    }

    @Test func whatTheWordsNameIsAskedAboutAndTakenOverByOnePress() async throws {
        try await PageWorld.serving { world in
            let asked = try await check(words, world)
            #expect(asked.contains("Kelurahan Kedungdoro, Kecamatan Tegalsari, Kota Surabaya"))
            #expect(asked.contains("name=\"wilayah_usul\" value=\"\(village)\""))

            let taken = try await check("\(words)&wilayah_usul=\(village)&periksa=ya", world)
            #expect(!taken.contains("wilayah_usul") && taken.contains("Kedungdoro, Tegalsari, Kota Surabaya"))
            #expect(
                taken.contains("name=\"wilayah\" value=\"\(village)\"") && taken.contains("Gelap di kel. Kedungdoro")
            )
        }
    }

    @Test func whatWasChosenIsNeverAskedAboutAndNeverReplaced() async throws {
        try await PageWorld.serving { world in
            let page = try await check("\(words)&wilayah=Kota+Surabaya&wilayah_usul=\(village)", world)
            #expect(!page.contains("wilayah_usul") && page.contains("name=\"wilayah\" value=\"Kota Surabaya\""))
        }
    }

    @Test func whereNoPlaceIsNamedNobodyIsAsked() async throws {
        try await PageWorld.serving { world in
            let page = try await check("klasifikasi=complaint&judul=Lampu+mati&isi=Gelap+sekali&kunci=k1", world)
            #expect(page.contains("Lampu mati") && !page.contains("wilayah_usul"))
        }
    }

    /// Words that were kept as words stay beside the region that is taken over.
    @Test func whatWasTypedAsAPlaceStays() async throws {
        try await PageWorld.serving { world in
            let typed = "\(words)&wilayah=dekat+pos&wilayah_dicari=dekat+pos&wilayah_pilihan=-&alamat=Gang+2"
            #expect(try await check(typed, world).contains("wilayah_usul"))
            let page = try await check("\(typed)&wilayah_usul=\(village)", world)
            #expect(page.contains("dekat pos; Gang 2") && page.contains("name=\"wilayah\" value=\"\(village)\""))
        }
    }

    @Test(arguments: ["nonsense", "99.99", "%3Cb%3E"])
    func whatIsNoRegionIsNotTaken(code: String) async throws {
        try await PageWorld.serving { world in
            let page = try await check("\(words)&wilayah_usul=\(code)", world)
            #expect(page.contains("Lampu mati") && !page.contains("<b>"))
        }
    }
}
