// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases
import Testing

@Suite struct SeparatedValuesTests {
    private func rows(_ text: String, separator: String = ",", pieces: Int = 3) throws -> [[String]] {
        var values = SeparatedValues(separator: separator.utf8.first ?? 0, SP4NFile.source(text, pieces: pieces))
        var rows: [[String]] = []
        while let row = try values.next() { rows.append(row.cells) }
        return rows
    }

    /// What Python's `csv` reads of the same.
    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("\u{FEFF}a,b\n", [["a", "b"]]),
        ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
        (#""say \""Got a \\\'x\\\' \"" so",z"#, [[#"say \"Got a \\\'x\\\' \" so"#, "z"]]),
        ("a\"b\",c\n", [["a\"b\"", "c"]]), ("\"a\"b,c\n", [["ab", "c"]]),
        ("a,,\n\n\n,b,\n", [["a", "", ""], ["", "b", ""]]),
        ("", []), ("\n\r\n", []), ("\"\"\n", []), ("ä,\"é\"\n", [["ä", "é"]]),
    ])
    func readsWhatSpreadsheetsWrite(_ text: String, _ wanted: [[String]]) throws {
        for pieces in [1, 2, 5, 1_000] { #expect(try rows(text, pieces: pieces) == wanted) }
    }

    @Test func everyRowKnowsTheLineOnWhichItBegins() throws {
        let text = "a,b\r\n\r\n\"c\r\nc\",d\ne,\"f\n\nf\"\ng,h"
        var values = SeparatedValues(SP4NFile.source(text))
        var lines: [Int] = []
        while let row = try values.next() { lines.append(row.line) }
        #expect(lines == [1, 3, 5, 8])
    }

    @Test func aBrokenFileIsNamedWithItsLine() throws {
        #expect(throws: SeparatedValues.Fault.openQuote(line: 2)) { try rows("a,b\n\"c,d\ne,f\n") }
        #expect(throws: SeparatedValues.Fault.tooLong(line: 1)) {
            try rows("\"" + String(repeating: "x", count: 1_000_001) + "\"", pieces: 65_536)
        }
        var piece: [UInt8] = Array("a,b\nc,".utf8) + [0xFF, 0x0A]
        var values = SeparatedValues {
            defer { piece = [] }
            return piece
        }
        _ = try values.next()
        #expect(throws: SeparatedValues.Fault.notUTF8(line: 2)) { try values.next() }
    }

    @Test(arguments: [
        "=1+1", "+62 812", "-6.9", "@SUM(A1)", "\tx", "\rx", "'=1", "''+x", "'", "''", "'a", "a=b", "", "Lampu",
        "'\u{301}=x",
    ])
    func theGuardComesOffAsItWentOn(_ cell: String) throws {
        let guarded = FormulaGuard.on(cell)

        #expect(!["=", "+", "-", "@", "\t", "\r"].contains { guarded.hasPrefix($0) })
        #expect(FormulaGuard.off(guarded).unicodeScalars.elementsEqual(cell.unicodeScalars))
        #expect(try rows(SeparatedLine.of([guarded, "z"])).first?.first == guarded || guarded.isEmpty || cell == "\rx")
    }
}
