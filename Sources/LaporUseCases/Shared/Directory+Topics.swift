// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

extension Directory {
    /// Topics that can be chosen on a day, and whose names hold all these words together with those of what they lie in;
    /// first those that hold them by themselves.
    package func topics(
        matching words: String,
        on day: CivilDate,
        _ language: Language,
        limit: Int
    ) -> [CategoryEntry] {
        let wanted = words.lowercased().split(whereSeparator: \.isWhitespace)
        guard !wanted.isEmpty else { return [] }
        var (own, inside): ([CategoryEntry], [CategoryEntry]) = ([], [])
        for entry in categories where entry.isOpen(on: day) {
            let name = categoryName(entry.id, language).lowercased()
            // What people say instead is as good as a name.
            if wanted.allSatisfy({ "\(name) \(entry.keywords.lowercased())".contains($0) }) {
                own.append(entry)
            } else if inside.count < limit {
                let whole = "\(topicPath(entry, language).lowercased()) \(name)"
                if wanted.allSatisfy({ whole.contains($0) }) { inside.append(entry) }
            }
            if own.count == limit { break }
        }
        return Array((own + inside).prefix(limit))
    }

    /// What a topic lies in, the uppermost first; empty for what lies in nothing.
    package func topicPath(_ entry: CategoryEntry, _ language: Language) -> String {
        let line = sequence(first: entry) { $0.parent.flatMap { self[$0] } }.dropFirst()
        return line.reversed().map { categoryName($0.id, language) }.joined(separator: " › ")
    }
}
