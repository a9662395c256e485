// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Disclosure {
    /// What comes in.
    package struct Submission: Sendable {
        /// Whom the whistle-blower could choose among.
        package let recipients: [Recipient]
        /// Officers who must not see it.
        package let barred: [Int64]
        package let language: Language
        package let body: Passage
        package let contact: Passage?
        package let access: Digest

        package init(
            recipients: [Recipient],
            barred: [Int64],
            language: Language,
            body: Passage,
            contact: Passage?,
            access: Digest
        ) {
            self.recipients = recipients
            self.barred = barred
            self.language = language
            self.body = body
            self.contact = contact
            self.access = access
        }
    }

    package enum Action: Sendable {
        case receive(Submission)
        /// Says something: the one who speaks decides what event it is.
        case say(Passage)
        case letIn(Recipient.ID)
        case recuse
        case conclude(Report.Finding, Passage)

        package var passages: [Passage] {
            switch self {
            case .receive(let submission): [submission.body] + [submission.contact].compactMap(\.self)
            case .say(let words), .conclude(_, let words): [words]
            case .letIn, .recuse: []
            }
        }
    }

    /// Whoever holds the access code, or one of those who may read it.
    package enum Speaker: Equatable, Sendable {
        case whistleblower
        case recipient(Recipient)

        package var code: String {
            switch self {
            case .whistleblower: "whistleblower"
            case .recipient(let recipient): "officer:\(recipient.officer)"
            }
        }
    }

    /// Refuses an action or answers with its events; somebody can always read it afterwards.
    ///
    /// - Parameter inForce: all recipients whose naming is in force just now.
    package func decide(
        _ action: Action,
        by speaker: Speaker,
        at now: Date,
        among inForce: [Recipient],
        under rules: Rulebook
    ) throws(Refusal) -> [Event] {
        switch (speaker, action) {
        case (.whistleblower, .receive(let submission)): [try receive(submission, among: inForce, under: rules)]
        case (.whistleblower, .say(let words)): [try hear(words, at: now, under: rules)]
        case (.recipient(let recipient), let action) where recipients.contains(recipient):
            [try handle(action, by: recipient, among: inForce)]
        case (.recipient, _), (.whistleblower, _): throw .notFound
        }
    }

    private func receive(
        _ submission: Submission,
        among inForce: [Recipient],
        under rules: Rulebook
    ) throws(Refusal) -> Event {
        let readers = submission.recipients.filter {
            inForce.contains($0) && !submission.barred.contains($0.officer)
        }
        guard !readers.isEmpty else { throw .noRecipientLeft }
        return .received(
            Received(
                recipients: readers,
                barred: submission.barred,
                language: submission.language,
                policy: rules.policy.id,
                body: submission.body.digest,
                contact: submission.contact?.digest,
                access: submission.access
            )
        )
    }

    private func hear(_ words: Passage, at now: Date, under rules: Rulebook) throws(Refusal) -> Event {
        guard let until = contestUntil(under: rules) else { return .messaged(text: words.digest) }
        guard now <= until else { throw .disclosureConcluded }
        return .reopened(text: words.digest)
    }

    private func handle(
        _ action: Action,
        by recipient: Recipient,
        among inForce: [Recipient]
    ) throws(Refusal) -> Event {
        switch (state, action) {
        case (.open, .say(let words)): return .answered(by: recipient.officer, text: words.digest)
        case (.open, .conclude(let finding, let words)):
            return .concluded(finding, by: recipient.officer, text: words.digest)
        case (.concluded, .say), (.concluded, .conclude): throw .disclosureConcluded
        case (_, .letIn(let id)):
            let candidates = candidates(among: inForce)
            guard let other = candidates.first(where: { $0.id == id }) else {
                let choices = candidates.map { "\($0.id)" }
                throw .invalid([FieldProblem("recipient_id", .notAllowed, choices: choices)])
            }
            return .letIn(other, by: recipient.officer)
        case (_, .recuse):
            guard recipients.contains(where: { $0 != recipient && inForce.contains($0) }) else { throw .lastRecipient }
            return .recused(recipient)
        case (_, .receive): throw .notFound
        }
    }
}
