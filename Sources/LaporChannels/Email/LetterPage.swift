// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The HTML part of a letter: its text in paragraphs and lists, readable on light and dark alike.
///
/// It loads nothing, has no colours but the reader's own, and links only to our own addresses: what a person wrote stays text.
struct LetterPage {
    private enum Block {
        case paragraph([String])
        case list([String])
    }
    private static let frame =
        "max-width:36em;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"
    private static let bullet = "- "
    let letter: Letter
    let baseURL: String

    func document() -> String {
        let language = letter.language.rawValue
        let page = HTML.document(
            html(.lang(language)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width"))
                    meta(.name("color-scheme"), .content("light dark"))
                    title { letter.subject }
                }
                body(.style("margin:0")) {
                    div(.lang(language), .style(Self.frame)) {
                        h1(.style("margin:0 0 24px;font-size:20px;line-height:1.3")) { letter.subject }
                        for block in blocks() { draw(block) }
                    }
                }
            }
        )
        return page.text
    }

    /// Empty lines part paragraphs; lines that begin with a hyphen are a list.
    private func blocks() -> [Block] {
        letter.text.split(separator: "\n\n").flatMap { paragraph -> [Block] in
            let lines = paragraph.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            return lines.reduce(into: []) { blocks, line in
                switch (line.hasPrefix(Self.bullet), blocks.last) {
                case (true, .list(let items)): blocks[blocks.count - 1] = .list(items + [line])
                case (true, _): blocks.append(.list([line]))
                case (false, .paragraph(let lines)): blocks[blocks.count - 1] = .paragraph(lines + [line])
                case (false, _): blocks.append(.paragraph([line]))
                }
            }
        }
    }

    private func draw(_ block: Block) -> HTML {
        switch block {
        case .paragraph(let lines):
            p(.style("margin:0 0 16px")) {
                for (number, line) in lines.enumerated() {
                    if number > 0 { br() }
                    linked(line)
                }
            }
        case .list(let items):
            ul(.style("margin:0 0 16px;padding:0 0 0 24px")) {
                for item in items { li { linked(String(item.dropFirst(Self.bullet.count))) } }
            }
        }
    }

    private func linked(_ line: String) -> HTML {
        pieces {
            for (number, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if number > 0 { " " }
                if isOurs(word) { a(.href(String(word))) { String(word) } } else { String(word) }
            }
        }
    }

    /// The whole word is an address of ours; one that only begins like it is not.
    private func isOurs(_ word: Substring) -> Bool {
        guard word.hasPrefix(baseURL) else { return false }
        let path = word.dropFirst(baseURL.count)
        return path.isEmpty || path.hasPrefix("/") && path.utf8.allSatisfy(Self.isPlain)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension Attribute {
    /// Only for mail, which has no style sheets; pages are served under a policy that forbids it.
    fileprivate static func style(_ value: String) -> Self { .attribute("style", value) }
}
