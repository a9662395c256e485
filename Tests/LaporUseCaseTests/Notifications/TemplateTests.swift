// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct TemplateTests {
    private let good = "Subject: Laporan {tracking_id}\n\nYth. {name}\n\n{link}\n"

    private func pair(_ rule: String, _ id: String, _ en: String? = nil) -> [TemplateFile] {
        [("id", id), ("en", en ?? id)].map { TemplateFile(name: "\(rule).\($0).txt", bytes: Array($1.utf8)) }
    }

    private func faults(_ files: [TemplateFile]) -> [String] {
        do throws(UnusableTemplates) {
            _ = try TemplateReader.read(files)
            return []
        } catch {
            return error.faults.map { "\($0.file):\($0.line)" }
        }
    }

    @Test func aFileIsASubjectAnEmptyLineAndAText() throws {
        let windows = good.replacing("\n", with: "\r\n")
        let catalogue = try TemplateReader.read(pair("report_closed", good, windows))
        let template = try #require(catalogue["report_closed", .indonesian])
        #expect(template.subject == "Laporan {tracking_id}")
        #expect(template.text == "Yth. {name}\n\n{link}\n")
        #expect(template == catalogue["report_closed", .english])
        #expect(template.file == good)
    }

    @Test(arguments: [
        ("Yth. {nama}", [3]), ("Yth. { name}", [3]), ("Yth. {}", [3]), ("Yth. {name", [3]), ("Yth. name}", [3]),
        ("a\nb {x} {y}\n{z}", [4, 4, 5]),
    ])
    func bracesHoldOnlyKnownNames(_ text: String, _ lines: [Int]) {
        let found = faults(pair("report_closed", "Subject: a\n\n\(text)\n"))
        #expect(found == ["en", "id"].flatMap { language in lines.map { "report_closed.\(language).txt:\($0)" } })
    }

    /// Mail is forwarded and left open: what a report says is not in it.
    @Test(arguments: ["title", "answer", "reason"])
    func lettersToOfficersKnowNoContent(_ name: String) {
        let text = "Subject: a\n\n{\(name)}\n"
        #expect(faults(pair("report_closed", text)).isEmpty)
        #expect(faults(pair("work_arrived", text)) == ["work_arrived.en.txt:3", "work_arrived.id.txt:3"])
    }

    @Test(arguments: [
        ("", 1), ("Yth.\n\nisi\n", 1), ("Subject:\n\nisi\n", 1), ("Subject: \n\nisi\n", 1), ("Subject: a\nisi\n", 2),
        ("Subject: a", 2), ("Subject: a\n\n", 3), ("Subject: a\n\n \n\t\n", 3), ("Subject: {x}\n\nisi\n", 1),
    ])
    func whatLacksAPartIsRefusedWithItsLine(_ file: String, _ line: Int) {
        #expect(faults(pair("report_closed", file, "Subject: a\n\nb\n")) == ["report_closed.id.txt:\(line)"])
    }

    @Test func whatIsTooLongIsRefused() {
        let (subject, text) = (String(repeating: "a", count: 201), String(repeating: "a", count: 20_001))
        let found = faults(pair("report_closed", "Subject: \(subject)\n\n\(text)\n", "Subject: a\n\nb\n"))
        #expect(Set(found) == ["report_closed.id.txt:1", "report_closed.id.txt:3"])
    }

    @Test(arguments: [
        "nonsense.id.txt", "report_closed.fr.txt", "report_closed.txt", "a.b.c.txt", "report_closed.id.md",
    ])
    func filesOfNoRuleOrLanguageAreRefused(_ name: String) {
        #expect(faults([TemplateFile(name: name, bytes: Array(good.utf8))]) == ["\(name):1"])
    }

    @Test func bothLanguagesComeTogetherWithTheSameNames() {
        #expect(faults(Array(pair("report_closed", good).prefix(1))) == ["report_closed.en.txt:1"])
        #expect(faults(pair("report_closed", good, "Subject: a\n\n{name}\n")).count == 2)
        let bytes = [TemplateFile(name: "report_closed.id.txt", bytes: [0xFF, 0x0A])]
        #expect(faults(bytes + pair("report_closed", good).suffix(1)) == ["report_closed.id.txt:1"])
    }

    @Test(arguments: TestDatabase.engines)
    func theNewestWordsCountAndEarlierOnesStay(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let shipped = try TemplateFiles.shipped()
        let give = ImportTemplates(lapor.ports, shipped: shipped)
        let first = pair(
            "report_received",
            "Subject: Satu {tracking_id}\n\n{name}\n",
            "Subject: One {tracking_id}\n\n{name}\n"
        )
        let second = [first[0]] + pair("report_received", "Subject: Two {tracking_id}\n\n{name}\n").suffix(1)

        let asShipped = try await give(try await ExportTemplates(lapor.ports, shipped: shipped)(), by: "test")
        #expect(asShipped.changes.isEmpty && asShipped.unchanged == NotificationRule.all.count * 2)
        #expect(try await give(first, by: "test").changes.map(\.version) == [1, 1])
        #expect(try await give(first, by: "test").changes.isEmpty)
        let result = try await give(second, by: "test")
        #expect(result.changes.map(\.language) == [.english] && result.changes.map(\.version) == [2])
        #expect(result.unchanged == 1)

        let receipt = try await lapor.submit { ($0.reporterEmail, $0.language) = ("siti@example.id", "en") }
        while try await FanOutPromises(lapor.ports)() > 0 {}
        _ = try await SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: shipped,
            baseURL: "https://a.example"
        )()
        #expect(lapor.messenger.letters.map(\.subject) == ["Two \(receipt.trackingID.grouped)"])
        #expect(try await count("letter_template", in: lapor.database) == 3)
        #expect(
            Array(
                try await ExportTemplates(lapor.ports, shipped: shipped)().filter {
                    $0.name.hasPrefix("report_received.")
                }
            ) == second
        )
    }

    @Test func oneWrongFileIsReasonToTakeNone() async throws {
        let lapor = try await TestLapor.make()
        let give = ImportTemplates(lapor.ports, shipped: try TemplateFiles.shipped())
        let files = pair("report_closed", good) + pair("report_moved", "Subject: {x}\n\na\n")
        await #expect(throws: UnusableTemplates.self) { try await give(files, by: "test") }
        #expect(try await count("letter_template", in: lapor.database) == 0)
    }

    @Test func aParagraphOfWhatThereIsNotIsLeftOut() async throws {
        let lapor = try await TestLapor.make()
        let shipped = try TemplateFiles.shipped()
        let text = "Subject: a\n\nYth. {name}\n\nAlasan: {reason}\n\n{reason} {title}\n\nSalam\n"
        _ = try await ImportTemplates(lapor.ports, shipped: shipped)(pair("report_received", text), by: "test")

        _ = try await lapor.submit { ($0.reporterEmail, $0.reporterName) = ("siti@example.id", "Siti") }
        while try await FanOutPromises(lapor.ports)() > 0 {}
        let send = SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: shipped,
            baseURL: "https://a.example"
        )
        _ = try await send()
        #expect(lapor.messenger.letters.map(\.text) == ["Yth. Siti\n\n Lampu jalan mati\n\nSalam\n"])
    }
}
