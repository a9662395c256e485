// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct TextModelTests {
    private static let texts: [LabelledText] = [
        ("lampu jalan mati total di depan pasar", "penerangan"), ("lampu jalan padam sudah seminggu", "penerangan"),
        ("lampu penerangan jalan umum tidak menyala", "penerangan"), ("jalan berlubang dalam sekali", "jalan"),
        ("aspal jalan rusak dan berlubang", "jalan"), ("jalan rusak parah banyak lubang", "jalan"),
        ("sampah menumpuk tidak diangkut", "sampah"), ("tumpukan sampah di pinggir kali bau", "sampah"),
        ("sampah berserakan tidak diangkut truk", "sampah"),
    ].map { LabelledText(text: $0.0, label: $0.1) }

    @Test func whatItHasLearntItProposesWithTheWordsThatSpeakForIt() {
        let model = TextModel.trained(on: Self.texts)
        let proposals = model.proposals(for: "Tolong, SAMPAHHH sudah 3 hari tdk diangkut")
        #expect(proposals.map(\.label).first == "sampah" && proposals.count == 3)
        #expect(proposals[0].reasons.contains("sampah") || proposals[0].reasons.contains("diangkut"))
        #expect(abs(model.proposals(for: "x", first: 9).map(\.probability).reduce(0, +) - 1) < 1e-5)
    }

    @Test func theSameTextsGiveTheSameModel() {
        #expect(TextModel.trained(on: Self.texts).bytes == TextModel.trained(on: Self.texts).bytes)
    }

    @Test func aLabelWithoutTextsIsKnownByWhatItIsCalled() {
        let model = TextModel.trained(on: Self.texts, descriptions: ["pju": "lampu penerangan padam sampah"])
        #expect(model.labels.contains("pju"))
        #expect(model.proposals(for: "lampu penerangan", first: 4).map(\.label).contains("pju"))
    }

    @Test func aTextWithoutAnyKnownWordIsAnsweredToo() {
        let model = TextModel.trained(on: Self.texts)
        for text in ["", "   ", "\u{0}\u{FFFD}", "zzzz", String(repeating: "a", count: 100_000)] {
            #expect(model.proposals(for: text).count == 3)
        }
    }

    @Test func bytesBringItBackWhole() throws {
        let model = TextModel.trained(on: Self.texts)
        let again = try TextModel(bytes: model.bytes)
        for text in Self.texts { #expect(again.proposals(for: text.text) == model.proposals(for: text.text)) }
    }

    @Test func brokenBytesAreRefused() {
        let bytes = TextModel.trained(on: Self.texts).bytes
        #expect(throws: UnreadableModel.self) { try TextModel(bytes: []) }
        for length in stride(from: 0, to: bytes.count, by: 997) {
            #expect(throws: UnreadableModel.self) { try TextModel(bytes: Array(bytes.prefix(length))) }
        }
        #expect(throws: UnreadableModel.self) { try TextModel(bytes: bytes + [0]) }
    }
}
