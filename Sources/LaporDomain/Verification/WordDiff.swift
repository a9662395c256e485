// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What was taken out of a text and put into it, word by word, so that a reader sees what will be published.
package enum WordDiff {
    package enum Change: Equatable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }
    /// How many pairs of words are compared; a text that differs in more is shown as replaced.
    package static let reach = 1_000_000

    package static func between(_ old: String, _ new: String) -> [Change] {
        let (old, new) = (words(old), words(new))
        let head = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - head
        let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let middle = compare(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
        return joined(old[..<head].map(Change.same) + middle + old[(old.count - tail)...].map(Change.same))
    }

    /// Each word with the white space before it, so that the pieces make up the text again.
    private static func words(_ text: String) -> [String] {
        text.matches(of: /\s*\S+|\s+$/).reduce(into: []) { $0.append(String($1.output)) }
    }

    private static func compare(_ old: [String], _ new: [String]) -> [Change] {
        guard !old.isEmpty, !new.isEmpty, old.count * new.count <= reach else {
            return old.map(Change.removed) + new.map(Change.added)
        }
        let lengths = commonLengths(old, new)
        let width = new.count + 1
        var changes: [Change] = []
        var (i, j) = (0, 0)
        while i < old.count, j < new.count {
            if old[i] == new[j] {
                changes.append(.same(old[i]))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                changes.append(.removed(old[i]))
                i += 1
            } else {
                changes.append(.added(new[j]))
                j += 1
            }
        }
        return changes + old[i...].map(Change.removed) + new[j...].map(Change.added)
    }

    /// Of each pair of rests, the length of what they have in common.
    private static func commonLengths(_ old: [String], _ new: [String]) -> [Int32] {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                lengths[i * width + j] =
                    old[i] == new[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        return lengths
    }

    /// Neighbours of one kind are one piece.
    private static func joined(_ changes: [Change]) -> [Change] {
        changes.reduce(into: []) { pieces, change in
            switch (pieces.last, change) {
            case (.same(let before), .same(let text)): pieces[pieces.count - 1] = .same(before + text)
            case (.removed(let before), .removed(let text)): pieces[pieces.count - 1] = .removed(before + text)
            case (.added(let before), .added(let text)): pieces[pieces.count - 1] = .added(before + text)
            default: pieces.append(change)
            }
        }
    }
}
