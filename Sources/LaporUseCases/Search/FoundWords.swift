// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// By which words a report is found, and by whom: made of what its page shows them, so that no search ever tells what
/// the page does not.
///
/// Who reported is sealed elsewhere, and never among these words.
struct FoundWords: Equatable, Sendable {
    let report: Report.ID
    let version: Int64
    let published: [String]
    let original: [String]

    subscript(_ index: SearchIndex) -> [String] {
        switch index {
        case .published: published
        case .original: original
        }
    }

    /// Nothing where there is no such report.
    init?(of id: Report.ID, _ tx: any Transaction) throws {
        let store = ReportStore(tx)
        guard let filed = try store.find(id) else { return nil }
        let words = try store.words(of: id)
        report = id
        version = filed.report.version
        published = filed.report.isPublished ? Self.terms(SeenWords(of: filed, words, [:], .stranger)) : []
        // As somebody sees it who sees all of it; which officers do is for each search to ask.
        original = Self.terms(SeenWords(of: filed, words, [:], .officer(.system, seesIdentity: false)))
    }

    private static func terms(_ seen: SeenWords) -> [String] {
        var texts = [seen.title, seen.body]
        if let original = seen.original { texts += [original.title, original.body] }
        if let address = seen.address { texts.append(address) }
        for entry in seen.timeline {
            // In the order of their names: the same words must always make the same terms.
            texts += entry.words.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
                isText($0.key) ? $0.value : nil
            }
        }
        return SearchTerms(of: texts).all
    }

    private static func isText(_ part: Passage.Part) -> Bool {
        switch part {
        // Numbers and lists for programs.
        case .coordinates, .attachments: false
        case .title, .body, .address, .publicTitle, .publicBody, .note, .reason, .answer, .reply, .comment, .question,
            .supplement, .contribution, .conclusion, .draft, .correction, .letter, .institution, .contact, .advice,
            .notice:
            true
        }
    }
}
