// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// XML as text: every value is escaped when it is written, and what XML cannot hold is left out.
struct XMLWriter: Sendable {
    private(set) var text = #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"

    mutating func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        _ content: (inout XMLWriter) -> Void
    ) {
        open(name, attributes)
        text += ">"
        content(&self)
        text += "</\(name)>\n"
    }
    mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)], _ value: String) {
        element(name, attributes) { $0.text += Self.escaped(value) }
    }
    mutating func element(_ name: StaticString, _ value: String) { element(name, [], value) }
    mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        open(name, attributes)
        text += "/>\n"
    }

    private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        text += "<\(name)"
        for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // Control characters, and what is no character: no escape makes them XML.
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
