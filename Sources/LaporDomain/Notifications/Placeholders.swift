// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Names in braces that are filled in when words are used, as `{tracking_id}`.
///
/// One that nothing fills in would reach people as it stands: it is refused wherever words are kept or sent.
package enum Placeholders {
    /// What stands in braces and is not among those that are known, each once, as it was written.
    package static func unknown(in text: String, known: Set<String>) -> [String] {
        var found: [String] = []
        for match in text.matches(of: /\{([^{}]*)\}/) where !known.contains(String(match.1)) {
            let written = String(match.0.prefix(60))
            if !found.contains(written) { found.append(written) }
        }
        return found
    }

    /// A brace that encloses nothing: half of a name.
    package static func hasStrayBrace(_ text: String) -> Bool {
        text.replacing(/\{[^{}]*\}/, with: "").contains { $0 == "{" || $0 == "}" }
    }

    /// Names that were left in what is about to be sent: nobody fills them in any more.
    ///
    /// Only what looks like a name; people put other things in braces as well.
    package static func unfilled(in text: String) -> [String] {
        var found: [String] = []
        for match in text.matches(of: /\{[A-Za-z][A-Za-z_ ]{0,40}\}/) where !found.contains(String(match.0)) {
            found.append(String(match.0))
        }
        return found
    }

    /// - Parameter known: the names that may stand in the field.
    package static func problem(_ field: String, _ text: String, known: Set<String>) -> FieldProblem? {
        let unknown = unknown(in: text, known: known)
        if !unknown.isEmpty { return FieldProblem(field, .unknownPlaceholder, choices: unknown) }
        return hasStrayBrace(text) ? FieldProblem(field, .strayBrace) : nil
    }
}
