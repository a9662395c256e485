// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// The words of a report as one viewer reads them: the latest public text, answers put right, what was redacted left out.
struct SeenWords {
    let title: String
    let body: String
    /// As the reporter wrote it, where the public text differs and the viewer may see both.
    let original: (title: String, body: String)?
    let address: String?
    let coordinates: String?
    let timeline: [TimelineEntry]

    init(
        of filed: FiledReport,
        _ words: [Int64: [Passage.Part: String]],
        _ files: [Int64: [EnclosedFile]],
        _ viewer: Viewer
    ) {
        let first = words[1] ?? [:]
        let numbered = filed.history.enumerated().map { (seq: Int64($0.offset + 1), event: $0.element.event) }
        // By what the events say, not by what is left: where public text was erased, the original must not come out.
        func latest(_ part: Passage.Part) -> String? {
            numbered.last { Self.bears(part, $0.event) }.map { words[$0.seq]?[part] ?? "" }
        }
        title = latest(.publicTitle) ?? first[.title] ?? ""
        body = latest(.publicBody) ?? first[.body] ?? ""
        let isEdited = title != first[.title] || body != first[.body]
        original = isEdited && viewer != .stranger ? (first[.title] ?? "", first[.body] ?? "") : nil
        address = Readership.mayRead(.address, viewer) ? first[.address] : nil
        coordinates = Readership.mayRead(.coordinates, viewer) ? first[.coordinates] : nil
        let redacted = Self.redactions(numbered, words)
        let title = title
        let body = body
        timeline = zip(numbered, filed.history).compactMap { entry, occurrence -> TimelineEntry? in
            guard Readership.mayKnow(entry.event.name, viewer) else { return nil }
            var own = (words[entry.seq] ?? [:]).filter {
                Readership.mayRead($0.key, of: entry.event.name, viewer)
            }
            if !viewer.isOfficer {
                for (part, text) in redacted[entry.seq] ?? [:] where own[part] != nil { own[part] = text }
                // Whoever may not see what was taken out sees the public text wherever it stood.
                if viewer == .stranger, own[.publicTitle] != nil { own[.publicTitle] = title }
                if viewer == .stranger, own[.publicBody] != nil { own[.publicBody] = body }
            }
            // The list of files is for proving; the files themselves are shown.
            own[.attachments] = nil
            return TimelineEntry(
                seq: entry.seq,
                at: occurrence.at,
                event: entry.event,
                words: own,
                files: files[entry.seq] ?? []
            )
        }
    }

    /// Whether an event puts public text in the place of the whole; an answer's redaction does not.
    private static func bears(_ part: Passage.Part, _ event: Report.Event) -> Bool {
        switch (event, part) {
        case (.verified(_, _, _, let title, _), .publicTitle): title != nil
        case (.verified(_, _, _, _, let body), .publicBody): body != nil
        case (.adopted(let adoption), .publicTitle): adoption.publicTitle != nil
        case (.adopted(let adoption), .publicBody): adoption.publicBody != nil
        case (.redacted(_, let own, _), _): own == part
        default: false
        }
    }

    /// The latest text in the place of what an answer, a correction or a referral said.
    private static func redactions(
        _ numbered: [(seq: Int64, event: Report.Event)],
        _ words: [Int64: [Passage.Part: String]]
    ) -> [Int64: [Passage.Part: String]] {
        var redacted: [Int64: [Passage.Part: String]] = [:]
        for (seq, event) in numbered {
            if case .redacted(let target, let part, _) = event, target != 1 {
                redacted[target, default: [:]][part] = words[seq]?[part] ?? ""
            }
        }
        return redacted
    }
}
