// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Numbers as a drawing, with the same numbers as a table behind it: nobody needs the drawing.
///
/// Drawn on a grid that is 340 wide, so that its words are as large as those around it on a telephone.
struct Chart: Sendable {
    static let width = 340
    let id: String
    let title: String
    /// What it shows, in a sentence, for those who do not see it.
    let summary: String
    /// Of the table: what is counted, and what each number is.
    let heads: [String]
    let rows: [[String]]

    /// - Parameters:
    ///   - height: of the drawing.
    ///   - level: of its heading.
    func draw(height: Int, _ visit: Visit, @HTMLBuilder _ drawing: () -> HTML) -> HTML {
        figure(.class("chart")) {
            figcaption { h3 { title } }
            svg(
                .attribute("viewBox", "0 0 \(Self.width) \(height)"),
                .role("img"),
                .ariaLabelledBy("\(id)-nama \(id)-isi")
            ) {
                drawingTitle(.id("\(id)-nama")) { title }
                desc(.id("\(id)-isi")) { summary }
                group(.ariaHidden) { drawing() }
            }
            details {
                summary { visit(.chartTable) }
                DataTable(title: title, heads: heads).draw(rows.map { $0.map { HTML(text: $0) } })
            }
        }
    }

    private func summary(@HTMLBuilder _ content: Content) rethrows -> HTML { try LaporHTML.summary(content: content) }
}

/// Numbers as people read them: `1.234` in Indonesian, `1,234` in English.
enum SpokenNumber {
    static func text(_ number: Int, _ language: Language) -> String {
        let mark: Character = language == .english ? "," : "."
        var text = ""
        for (place, digit) in String(abs(number)).reversed().enumerated() {
            if place > 0 && place.isMultiple(of: 3) { text.append(mark) }
            text.append(digit)
        }
        return (number < 0 ? "−" : "") + String(text.reversed())
    }
}
