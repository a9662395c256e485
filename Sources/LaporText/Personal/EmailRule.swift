// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An address of e-mail (RFC 5321, section 4.1.2, without quoted names).
enum EmailRule {
    private static let inName: Set<String> = [".", "_", "-", "+", "%"]
    /// Local parts have at most 64 bytes.
    private static let mostTokens = 64

    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        guard index == 0 || !isInName(tokens, index - 1) || !tokens.isGlued(index - 1) else { return nil }
        var at = index
        while at - index < mostTokens, at < tokens.count, tokens[at].word != "@", isInName(tokens, at) {
            guard tokens.isGlued(at) else { return nil }
            at += 1
        }
        guard at > index, tokens.word(at) == "@", tokens.isGlued(at), let end = domain(tokens, at + 1) else {
            return nil
        }
        return .init(.email, index..<end)
    }

    /// The index after `word.word`, the last of letters only.
    private static func domain(_ tokens: TextTokens, _ start: Int) -> Int? {
        var index = start
        var end: Int?
        while index < tokens.count, index - start < mostTokens {
            let token = tokens[index]
            if token.kind == .mark {
                guard token.word == "." || token.word == "-", tokens.isGlued(index) else { break }
            } else if token.kind == .letters, index > start, tokens.word(index - 1) == ".", token.word.utf8.count > 1 {
                end = index + 1
            }
            guard tokens.isGlued(index) else { break }
            index += 1
        }
        return end
    }

    private static func isInName(_ tokens: TextTokens, _ index: Int) -> Bool {
        tokens[index].kind != .mark || inName.contains(tokens[index].word)
    }
}
