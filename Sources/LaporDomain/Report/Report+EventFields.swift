// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Events as they are kept: version 1 of every type.
///
/// Old versions stay readable forever (`Report+EventReading`); a field without a value is left out.
extension Report.Event {
    package var schemaVersion: Int64 { 1 }

    /// What is hashed.
    package var fields: [String: Field] {
        let optional: [String: Field?] =
            switch self {
            case .submitted(let received): received.fields
            case .adopted(let adoption): adoption.fields
            case .verified(let classification, let category, let visibility, let title, let body):
                [
                    "classification": .code(classification.rawValue), "category_id": .id(category),
                    "visibility": .code(visibility.rawValue), "public_title": .optional(title),
                    "public_body": .optional(body),
                ]
            case .deferred(let question): ["question": .digest(question)]
            case .supplemented(let words, let files): ["supplement": .digest(words), "attachments": .optional(files)]
            case .archived(let reason, let explanation, let role):
                ["reason": .code(reason), "explanation": .optional(explanation), "by": role.map { .code($0.rawValue) }]
            case .restored(let reason), .draftReturned(let reason), .replySettled(let reason),
                .emergencyFlagged(let reason):
                ["reason": .digest(reason)]
            case .reclassified(let classification, let category, let visibility, let reason):
                [
                    "classification": .code(classification.rawValue), "category_id": .id(category),
                    "visibility": .code(visibility.rawValue), "reason": .digest(reason),
                ]
            case .respondentNamed(let respondent):
                ["kind": .code(respondent.kind.rawValue), "agency_id": .id(respondent.agency)]
            case .placed(let region): ["region_code": .code(region)]
            case .protected(let cause): ["cause": .code(cause.rawValue)]
            case .dispositioned(let from, let to, let note), .forwarded(let from, let to, let note):
                ["from": .id(from), "to": .id(to), "note": .optional(note)]
            case .transferred(let from, let to, let cause, let reason):
                ["from": .id(from), "to": .id(to), "cause": .code(cause.rawValue), "reason": .optional(reason)]
            case .recalled(let from, let to, let reason):
                ["from": .id(from), "to": .id(to), "reason": .digest(reason)]
            case .returned(let from, let to, let reason, let suggestion):
                ["from": .id(from), "to": .id(to), "reason": .digest(reason), "suggestion": .id(suggestion)]
            case .disputed(let from, let arbiter, let reason, let suggestion):
                ["from": .id(from), "arbiter": .id(arbiter), "reason": .digest(reason), "suggestion": .id(suggestion)]
            case .arbitrated(let arbiter, let to, let reason):
                ["by": .id(arbiter), "to": .id(to), "reason": .digest(reason)]
            case .arbitrationLapsed(let arbiter): ["arbiter": .id(arbiter)]
            case .heldInStead(let agency): ["of": .id(agency)]
            case .letterRecorded(let direction, let letter):
                ["direction": .code(direction.rawValue), "letter": .digest(letter)]
            case .referredOutside(let institution, let contact, let reason, let advice):
                [
                    "institution": .digest(institution), "contact": .digest(contact), "reason": .digest(reason),
                    "advice": .digest(advice),
                ]
            case .copied(let to, let note): ["to": .id(to), "note": .optional(note)]
            case .coordinationOpened(let lead, let members, let question):
                ["lead": .id(lead), "members": .ids(members), "question": .digest(question)]
            case .contributed(let agency, let words): ["by": .id(agency), "contribution": .digest(words)]
            case .coordinationClosed(let words): ["conclusion": .digest(words)]
            case .recused(let officer, let reason): ["officer": .code(officer), "reason": .digest(reason)]
            case .merged(let master, let holder): ["into": .id(master), "held": .id(holder)]
            case .followed(let to): ["to": .id(to)]
            case .unmerged(let to, let promoted): ["to": .id(to), "promoted": .number(promoted ? 1 : 0)]
            case .gained(let report), .lost(let report), .split(let report): ["report": .id(report)]
            case .drafted(let kind, let agency, let words, let files):
                [
                    "kind": .code(kind.rawValue), "by": .id(agency), "draft": .digest(words),
                    "attachments": .optional(files),
                ]
            case .answered(let kind, let agency, let answer, let files):
                [
                    "kind": .code(kind.rawValue), "by": .id(agency), "answer": .digest(answer),
                    "attachments": .optional(files),
                ]
            case .corrected(let answer, let words): ["seq": .number(answer), "correction": .digest(words)]
            case .informationRequested(let agency, let question):
                ["by": .id(agency), "question": .digest(question)]
            case .promised(let date, let reason): ["on": .code(date.iso), "reason": .digest(reason)]
            case .concluded(let finding, let words): ["finding": .code(finding.rawValue), "answer": .digest(words)]
            case .replied(let reply, let files): ["reply": .digest(reply), "attachments": .optional(files)]
            case .contested(let reason, let files): ["reason": .digest(reason), "attachments": .optional(files)]
            case .withdrawn(let reason), .referredToOmbudsman(let reason): ["reason": .optional(reason)]
            case .closed(let role, let reason): ["by": .code(role.rawValue), "reason": .optional(reason)]
            case .rated(let score, let comment): ["score": .number(Int64(score)), "comment": .optional(comment)]
            case .prioritised(let priority, let reason):
                ["priority": .code(priority.rawValue), "reason": .optional(reason)]
            case .escalated(let to, let over, let reason):
                ["to": .id(to), "over": over.map { .code($0.rawValue) }, "reason": .optional(reason)]
            case .supervisionNoticed(let role, let words): ["by": .code(role.rawValue), "notice": .digest(words)]
            case .redacted(let seq, let part, let words):
                ["seq": .number(seq), "part": .code(part.rawValue), "words": .digest(words)]
            case .wordsErased(let seq): ["seq": .number(seq)]
            case .visibilityChanged(let visibility, let reason):
                ["visibility": .code(visibility.rawValue), "reason": .optional(reason)]
            case .identityOpened(let agency): ["to": .id(agency)]
            case .identityTakenBack(let agency): ["from": .id(agency)]
            case .contactChanged(let isReachable): ["contact": .number(isReachable ? 1 : 0)]
            case .identityRequested(let officer, let reason): ["by": .code(officer), "reason": .digest(reason)]
            case .identityGranted(let officer, let granter): ["to": .code(officer), "by": .code(granter)]
            case .confirmed, .informationLapsed, .identityErased: [:]
            }
        return optional.compactMapValues(\.self)
    }
}
