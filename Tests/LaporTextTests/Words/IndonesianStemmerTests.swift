// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

@Suite struct IndonesianStemmerTests {
    /// Pairs of the Snowball project, where a developer has them; they are never part of this repository.
    private static let oracle = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/nlp/snowball_indonesian_5000.tsv").standardized

    @Test(arguments: [
        ("perbaikan", "baik"), ("diperbaiki", "baik"), ("pembangunan", "bangun"), ("jalan", "jalan"),
        ("jalanan", "jalan"),
        ("membuang", "buang"), ("menyapu", "sapu"), ("penyapu", "sapu"), ("bukunya", "buku"), ("pelajar", "ajar"),
        ("belajar", "ajar"), ("apakah", "apakah"), ("air", "air"), ("", ""), ("rt07", "rt07"),
    ])
    func whatIsAddedToAWordIsTakenOff(word: String, stem: String) {
        #expect(IndonesianStemmer.stem(word) == stem)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: oracle.path)))
    func itEqualsTheSnowballStemmer() throws {
        let lines = try String(contentsOf: Self.oracle, encoding: .utf8).split(separator: "\n")
        let pairs = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(pairs.count >= 5_000)
        let wrong = pairs.filter { $0.count == 2 && IndonesianStemmer.stem($0[0]) != $0[1] }
        #expect(wrong.isEmpty, "\(wrong.prefix(10))")
    }
}
