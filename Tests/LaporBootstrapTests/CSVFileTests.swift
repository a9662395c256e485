// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap
import LaporUseCases
import Testing

@Suite struct CSVFileTests {
    @Test func whatIsWrittenIsReadAlike() throws {
        let file = DirectoryFile(
            header: ["a", "b"],
            rows: [["plain", ""], ["with, comma", "with \"quotes\""], ["", "Ḥ😀"], [" leading", "line\nbreak"]]
        )
        #expect(try CSVFile.parse(CSVFile.text(file), name: "x") == file)
    }

    @Test func whatASpreadsheetWouldRunIsGuarded() throws {
        let file = DirectoryFile(
            header: ["slug", "name"],
            rows: [["a", "=HYPERLINK(\"http://x.example\")"], ["b", "'=1"], ["c", "'t Hoen"], ["-d", "+62"]]
        )

        let text = CSVFile.text(file)

        #expect(text.contains("'=HYPERLINK") && !text.contains(",=") && !text.contains("\n-d"))
        #expect(try CSVFile.parse(text, name: "x") == file)
    }

    @Test(arguments: [
        ("\u{FEFF}a,b\r\n1,2\r\n", [["1", "2"]]), ("a,b\n1,", [["1", ""]]), ("a,b\n1\n", [["1"]]),
        ("a,b\n1,2,3\n\n\n", [["1", "2", "3"]]), ("a,b", []),
    ])
    func filesOfSpreadsheetsAreRead(text: String, rows: [[String]]) throws {
        #expect(try CSVFile.parse(text, name: "x") == DirectoryFile(header: ["a", "b"], rows: rows))
    }

    @Test(arguments: ["", "\n\n", "a,b\n\"1\"2,3\n"])
    func whatIsNoTableIsRefused(text: String) {
        #expect(throws: Misconfigured.self) { try CSVFile.parse(text, name: "x") }
    }
}
