// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The words of a phrase in one language, with numbered places for what is filled in: `{1} dari {2}`.
///
/// Written as any text with `\(…)`; a phrase within a phrase speaks the language of the whole.
struct PhraseText: ExpressibleByStringInterpolation, Equatable, Sendable {
    enum Value: Equatable, Sendable {
        case text(String)
        case phrase(Phrase)
    }
    let pattern: String
    let values: [Value]

    var hasLetters: Bool { pattern.unicodeScalars.contains { $0.properties.isAlphabetic } }

    private init(_ pattern: String, _ values: [Value]) {
        self.pattern = pattern
        self.values = values
    }

    init(stringLiteral text: String) { self.init(text, []) }
    init(stringInterpolation parts: StringInterpolation) { self.init(parts.pattern, parts.values) }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var values: [Value] = []

        init(literalCapacity: Int, interpolationCount: Int) { pattern.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ words: String) { pattern += words }
        mutating func appendInterpolation(_ value: some CustomStringConvertible) { append(.text(value.description)) }
        mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        private mutating func append(_ value: Value) {
            values.append(value)
            pattern += "{\(values.count)}"
        }
    }

    /// A long text over several lines.
    static func + (first: PhraseText, second: PhraseText) -> PhraseText {
        guard !first.values.isEmpty, !second.values.isEmpty else {
            return PhraseText(first.pattern + second.pattern, first.values + second.values)
        }
        let later = mapped(second.pattern) { "{\($0 + first.values.count)}" }
        return PhraseText(first.pattern + later, first.values + second.values)
    }

    /// The pattern with its values; a number that nothing has stays as it is.
    static func filled(_ pattern: String, _ values: [Value], _ language: PageLanguage) -> String {
        if values.isEmpty { return pattern }
        return mapped(pattern) { number in
            guard values.indices.contains(number - 1) else { return "{\(number)}" }
            return switch values[number - 1] {
            case .text(let text): text
            case .phrase(let phrase): phrase[language]
            }
        }
    }

    /// The places of a pattern: numbers, and the names that scripts fill in.
    static func places(in pattern: String) -> Set<String> {
        Set(pattern.matches(of: /\{([^{}]+)\}/).map { String($0.1) })
    }

    private static func mapped(_ pattern: String, _ text: (Int) -> String) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: open)..<close]) else {
                result += "{"
                rest = rest.dropFirst()
                continue
            }
            result += text(number)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
