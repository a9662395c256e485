// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporTestSupport
import LaporUseCases
import LaporWeb
import Testing

/// A language that an operator added: made up here, since nobody has reviewed a real one.
@Suite struct RegionalLanguageTests {
    private static let pages = [
        "/", "/lapor", "/lacak", "/jelajah", "/statistik", "/bantuan", "/akun/masuk", "/instansi", "/masuk", "/ungkap",
        "/laporan/00000000000",
    ]

    /// - Parameter words: what it says for a phrase, as far as it does.
    private static func language(_ words: (WordList.Entry) -> String?) -> WordFile {
        let lines = WordList.shipped.entries.map { [$0.key, $0.indonesian, $0.english, words($0) ?? ""] }
        return WordFile("zz", Array((([WordList.columns + ["zz"]] + lines).map(SeparatedLine.of).joined()).utf8))
    }

    /// Says everything, each in brackets.
    private static let whole = language { "⟦\($0.indonesian)⟧" }
    /// Says its own name and the first line of the home page's button, nothing else.
    private static let scarce = language { ["Layout.languageName": "Zuzu", "Layout.menuTrack": "Zeze"][$0.key] }

    private func answer(
        _ uri: String,
        in file: WordFile,
        cookie: String? = nil
    ) async throws -> (body: String, headers: HTTPFields) {
        try #require(file.faults.isEmpty, "\(file.faults)")
        let lapor = try await TestLapor.make()
        let languages = OfferedLanguages([RegionalWords(file)])
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false, languages: languages)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        let headers: HTTPFields = cookie.map { [.cookie: $0] } ?? [:]
        return try await application.test(.router) { client in
            let response = try await client.execute(uri: uri, method: .get, headers: headers)
            return (String(buffer: response.body), response.headers)
        }
    }

    @Test(arguments: pages) func everyWordOfAPageIsInTheList(_ page: String) async throws {
        let body = try await answer("\(page)?lang=zz", in: Self.whole).body

        #expect(body.contains(#"<html lang="zz">"#))
        let indonesian = body.matches(of: /<span lang="id">(.*?)<\/span>/).map { String($0.1) }
        #expect(indonesian == [], "phrases that dev/list-words has not listed")
    }

    @Test(arguments: pages) func whatItLacksIsIndonesianAndSaysSo(_ page: String) async throws {
        let body = try await answer("\(page)?lang=zz", in: Self.scarce).body
        let plain = try await answer("\(page)?lang=id", in: Self.scarce).body

        #expect(body.contains("Zeze"))
        #expect(body.contains(#"<span lang="id">Bantuan</span>"#))
        #expect(try #require(body.firstMatch(of: /<title>(.*?)<\/title>/)).1.contains("span") == false)
        #expect(!body.unicodeScalars.contains { (0xFDD0...0xFDEF).contains($0.value) })
        #expect(plain.contains("Bantuan") && !plain.contains("Zeze") && !plain.contains(#"<span lang="id">"#))
    }

    @Test func theLanguageIsKeptAndListedByItsOwnName() async throws {
        let chosen = try await answer("/?lang=zz", in: Self.scarce)
        let kept = try await answer("/lacak", in: Self.scarce, cookie: "bahasa=zz")

        #expect(chosen.headers[.setCookie]?.hasPrefix("bahasa=zz;") == true)
        #expect(kept.body.contains(#"<a href="/lacak?lang=zz" lang="zz" hreflang="zz" aria-current="true">Zuzu</a>"#))
        #expect(
            kept.body.contains(#"hreflang="id">Indonesia</a>"#) && kept.body.contains(#"hreflang="en">English</a>"#)
        )
    }

    @Test func scriptsSayItToo() async throws {
        let page = try await answer("/lapor?lang=zz", in: Self.whole).body
        let link = try #require(page.firstMatch(of: /src="(\/aset\/kata-zz.js[^"]*)"/)).1

        let script = try await answer(String(link), in: Self.whole)

        #expect(script.body.hasPrefix("Object.assign(Lapor.words, {") && script.body.contains("⟦Kembali⟧"))
        #expect(script.headers[.contentType] == "text/javascript; charset=utf-8")
    }

    @Test func aLanguageThatIsNotOfferedIsIndonesian() async throws {
        let body = try await answer("/?lang=xx", in: Self.scarce, cookie: "bahasa=yy").body

        #expect(body.contains(#"<html lang="id">"#))
    }

    @Test func feedsSpeakTheLanguagesOfTheSystem() async throws {
        let body = try await answer("/jelajah.atom?lang=zz", in: Self.whole).body

        #expect(body.contains(#"xml:lang="id""#) && !body.contains("⟦"))
    }
}

/// What a file of words may say.
@Suite struct WordFileTests {
    private func file(_ code: String = "zz", _ lines: String...) -> WordFile {
        WordFile(
            code,
            Array(
                (["key,indonesian,english,zz", "Layout.languageName,Indonesia,English,Zuzu"] + lines).joined(
                    separator: "\n"
                ).utf8
            )
        )
    }

    @Test(arguments: ["id", "en", "Su", "sunda", "s", "../zz"]) func isCalledByItsCode(_ code: String) {
        #expect(file(code).faults.contains(.code(code)))
    }

    @Test func hasTheColumnsOfTheList() {
        let wrong = WordFile("zz", Array("kunci,indonesian,english,zz\n".utf8))

        #expect(wrong.faults == [.columns(wanted: ["key", "indonesian", "english", "zz"])])
        #expect(file("zz", "a,b").faults == [.cells(line: 3, wanted: 4)])
        #expect(WordFile("zz", [0xFF]).faults == [.notSeparatedValues(line: 1)])
        #expect(WordFile("zz", []).faults == [.columns(wanted: ["key", "indonesian", "english", "zz"])])
    }

    @Test func hasANameForItself() {
        #expect(WordFile("zz", Array("key,indonesian,english,zz\n".utf8)).faults == [.nameless])
    }

    @Test func fillsInWhatTheIndonesianDoes() {
        let wrong = file("zz", "Statistics.keptOf,{1} dari {2},{1} of {2},{2} zo {3}", "A.b,x,y,z", "A.b,x,y,z")

        #expect(
            wrong.faults == [
                .places(line: 3, key: "Statistics.keptOf", missing: ["1"], unknown: ["3"]), .twice(line: 5, key: "A.b"),
            ]
        )
        #expect(file("zz", "Statistics.keptOf,{1} dari {2},{1} of {2},{2} zo {1}").faults.isEmpty)
    }

    @Test func saysHowFarItIs() {
        let progress = WordProgress(
            file(
                "zz",
                "Layout.menuTrack,Lacak,Track,Zeze",
                "Help.helpTitle,Tolong,Help,Zaza",
                "Gone.away,Hilang,Gone,Zo"
            )
        )

        #expect(progress.said == 2 && progress.missing.count == progress.all - 2)
        #expect(progress.changed.map(\.row.line) == [4, 5])
        #expect(progress.changed.map { $0.now?.indonesian } == ["Bantuan", nil])
    }

    @Test func theListGoesOutWithWhatThereIs() throws {
        let words = RegionalWords(file("zz", "Layout.menuTrack,Lacak,Track,Zeze"))

        let again = WordFile("zz", Array(WordList.shipped.file("zz", words).utf8))

        #expect(again.faults.isEmpty)
        #expect(again.rows.map(\.words).sorted() == ["Zeze", "Zuzu"])
        #expect(WordList.shipped.entries.count > 1_500)
    }
}
