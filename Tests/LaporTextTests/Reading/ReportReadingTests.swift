// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct ReportReadingTests {
    /// What was looked at while the words were chosen, and what was not.
    @Test(arguments: ["dev", "held"])
    func kindAndUrgencyAreRead(set: String) throws {
        let rows = try CaseTable.rows("reading.tsv").filter { $0[0] == set }
        let read = rows.map { ($0, ReportReading(of: $0[3])) }
        let kinds = read.filter { $0.1.kind.value.rawValue == $0.0[1] }
        let urgencies = read.filter { $0.1.urgency.value.rawValue == $0.0[2] }
        #expect(rows.count >= 80)
        #expect(Double(kinds.count) >= 0.95 * Double(rows.count))
        #expect(Double(urgencies.count) >= 0.95 * Double(rows.count))
        let raised = read.filter { $0.1.urgency.value == .emergency }
        #expect(raised.allSatisfy { $0.0[2] == "emergency" }, "no emergency where there is none")
    }

    @Test func itSaysByWhichWords() {
        let reading = ReportReading(of: "Petugas minta uang 50rb, pungli!")
        #expect(reading.kind.value == .oversight && reading.kind.words.contains("pungli"))
        #expect(reading.urgency.value == .normal && reading.urgency.words.isEmpty)
        let fire = ReportReading(of: "Tlg kirim damkar, rumah kebakaran skrg")
        #expect(fire.urgency.value == .emergency && fire.urgency.words.contains("kebakaran"))
        #expect(fire.urgency.words.contains("skrg") && fire.urgency.score >= 0.5)
    }

    @Test(arguments: ["", " ", "...", "Jalan di depan balai desa"])
    func whatSaysNothingElseIsAComplaintWithoutHaste(text: String) {
        let reading = ReportReading(of: text)
        #expect(reading.kind.value == .complaint && reading.urgency.value == .normal)
        #expect(reading.kind.words.isEmpty)
    }

    @Test func noBytesAreTooStrange() {
        var chance = SeededNumbers(seed: 13)
        for length in [1, 9, 500, 70_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) }
            let reading = ReportReading(of: String(decoding: bytes, as: UTF8.self))
            #expect((0...1).contains(reading.kind.score) && (0...1).contains(reading.urgency.score))
        }
    }

    @Test(arguments: ["bagaimana ", "mohon informasi ", "kebakaran ", "air ", "kabel "])
    func timeIsLinear(word: String) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = ReportReading(of: String(repeating: word, count: 60_000 / word.utf8.count)) }
        #expect(time < .seconds(10))
    }
}
