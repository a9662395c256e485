// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// An answer that went, word for word, to everybody who reported the same (design.md 3, rule 4): what is put right,
/// redacted or erased in the one is so in all of them.
struct SharedAnswers {
    /// What is to be written down in another report.
    struct Change {
        let filed: FiledReport
        let events: [Report.Event]
        let passages: [Passage]
    }
    let ports: Ports
    let tx: any Transaction

    /// To be asked before the events are written: what is erased cannot be compared.
    func changes(by events: [Report.Event], _ passages: [Passage], to filed: FiledReport) throws -> [Change] {
        let others = filed.report.duplicates + filed.report.formerDuplicates
        let touched = events.filter { Self.answer(in: $0).map(filed.report.answers.contains) == true }
        guard !others.isEmpty, !touched.isEmpty else { return [] }
        let own = try ReportStore(tx).words(of: filed.report.id)
        return try others.compactMap { id in
            guard let other = try ReportStore(tx).claim(id) else { return nil }
            let words = try ReportStore(tx).words(of: id)
            var change = Change(filed: other, events: [], passages: [])
            for event in touched {
                guard let answer = Self.answer(in: event), let text = own[answer]?[.answer],
                    let seq = other.report.answers.first(where: { words[$0]?[.answer] == text })
                else { continue }
                change = change.adding(event, of: seq, passages, ports)
            }
            return change.events.isEmpty ? nil : change
        }
    }

    /// The answer that an event changes.
    private static func answer(in event: Report.Event) -> Int64? {
        switch event {
        case .corrected(let seq, _), .redacted(let seq, .answer, _), .wordsErased(let seq): seq
        default: nil
        }
    }
}

extension SharedAnswers.Change {
    /// The same, with the words again under a salt of their own.
    fileprivate func adding(_ event: Report.Event, of seq: Int64, _ passages: [Passage], _ ports: Ports) -> Self {
        let brought = passages.first { event.wordDigests.contains($0.digest) }
        let copy = brought.map { ports.passage($0.part, $0.text) }
        let own: Report.Event?
        switch (event, copy) {
        case (.corrected, let copy?): own = .corrected(answer: seq, copy.digest)
        case (.redacted(_, let part, _), let copy?): own = .redacted(seq: seq, part, copy.digest)
        case (.wordsErased, _): own = .wordsErased(seq: seq)
        default: own = nil
        }
        guard let own else { return self }
        return Self(filed: filed, events: events + [own], passages: self.passages + [copy].compactMap(\.self))
    }
}
