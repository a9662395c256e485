// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporUseCases

/// Every phrase of the pages, as `dev/list-words` found it in the source: what translators translate.
package struct WordList: Sendable {
    package struct Entry: Sendable {
        /// Where it is said, as `Reporters.noOwnReports`: for people, since a phrase is known by its words.
        package let key: String
        package let indonesian: String
        package let english: String
    }
    package static let columns = ["key", "indonesian", "english"]

    package static let shipped: WordList = {
        guard
            let url = Bundle.module.url(
                forResource: "catalogue",
                withExtension: "csv",
                subdirectory: "Public/Words"
            ), let data = try? Data(contentsOf: url), let rows = try? WordFile.cells(Array(data)),
            rows.allSatisfy({ $0.cells.count == columns.count })
        else { preconditionFailure("the resource Public/Words/catalogue.csv is missing from the build") }
        return WordList(
            entries: rows.dropFirst().map { Entry(key: $0.cells[0], indonesian: $0.cells[1], english: $0.cells[2]) }
        )
    }()

    package let entries: [Entry]

    package func file() -> String {
        ([Self.columns] + entries.map { [$0.key, $0.indonesian, $0.english].map(FormulaGuard.on) })
            .map(SeparatedLine.of).joined()
    }

    /// The list as a file for translators, with the words that there are already.
    package func file(_ code: String, _ words: RegionalWords?) -> String {
        let lines = entries.map { entry in
            [entry.key, entry.indonesian, entry.english, words?.words(for: entry) ?? ""].map(FormulaGuard.on)
        }
        return ([Self.columns + [code]] + lines).map(SeparatedLine.of).joined()
    }
}
