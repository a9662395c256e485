// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A piece of a page, already escaped: bytes that can be sent as they are.
///
/// Text becomes markup only through `init(text:)`, which escapes it, so that nothing a person wrote can be a tag.
package struct HTML: Equatable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Text, escaped.
    package init(text: String) { Escaping.append(text, to: &bytes) }

    /// Markup written by us, as it is; the reason stays beside it in the code.
    package init(raw markup: StaticString, because _: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    package var isEmpty: Bool { bytes.isEmpty }
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A whole document.
    package static func document(_ root: HTML) -> HTML {
        var page = HTML()
        page.bytes.reserveCapacity(root.bytes.count + 16)
        page.append("<!DOCTYPE html>\n")
        page.append(root)
        return page
    }

    /// The page with its marked texts as parts in that language.
    package func spellingMarks(in language: String) -> HTML {
        let start = HTML(void: "span", [Attribute.lang(language)])
        var page = HTML()
        page.bytes = LanguageMarks.spelled(bytes, start.bytes)
        return page
    }

    /// An element with what is in it.
    init(_ name: StaticString, _ attributes: [Attribute?], _ content: HTML) {
        bytes.reserveCapacity(content.bytes.count + 64)
        open(name, attributes)
        append(content)
        append("</")
        append(name)
        append(">")
    }

    /// An element that cannot hold anything.
    init(void name: StaticString, _ attributes: [Attribute?]) { open(name, attributes) }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute?]) {
        append("<")
        append(name)
        for case let attribute? in attributes {
            append(" ")
            append(attribute.name)
            guard let value = attribute.value else { continue }
            append("=\"")
            Escaping.append(value, to: &bytes)
            append("\"")
        }
        append(">")
    }

    private mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

enum Escaping {
    /// Whole runs at once: most text has nothing to escape.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in 0..<buffer.count {
                guard let entity = entity(buffer[index]) else { continue }
                bytes.append(contentsOf: buffer[start..<index])
                entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = index + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
