// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The numbers of a policy by their names, as forms and files carry them.
extension Policy.Limits {
    package enum Name: String, Sendable, CaseIterable {
        case verification
        case firstResponse = "first_response"
        case informationRequest = "information_request"
        case aspiration, complaint
        case oversightComplaint = "oversight_complaint"
        case silence, reply, arbitration, coordination, information, completion
        case contestAfterClosing = "contest_after_closing"
        case openedIdentity = "opened_identity"
    }
    /// No limit of any law is longer.
    package static let longest = 250

    /// Of the limits that begin after receipt: an answer, a reply, a question.
    package var longestAfterReceipt: Int {
        [silence, reply, arbitration, coordination, information, completion].max() ?? 0
    }

    package subscript(_ name: Name) -> Int {
        switch name {
        case .verification: verification
        case .firstResponse: firstResponse
        case .informationRequest: resolution(.informationRequest)
        case .aspiration: resolution(.aspiration)
        case .complaint: resolution(.complaint)
        case .oversightComplaint: resolution(.oversightComplaint)
        case .silence: silence
        case .reply: reply
        case .arbitration: arbitration
        case .coordination: coordination
        case .information: information
        case .completion: completion
        case .contestAfterClosing: contestAfterClosing
        case .openedIdentity: openedIdentity
        }
    }
}

extension Policy.Document {
    /// The same rights and reasons with other limits, from another day and by another regulation.
    package func with(
        _ limits: [Policy.Limits.Name: Int],
        effectiveFrom: CivilDate,
        citation: String
    ) -> Policy.Document {
        let classes: [Policy.Limits.Name] = [.informationRequest, .aspiration, .complaint, .oversightComplaint]
        var days = self.limits
        var resolution = self.resolution
        for (name, count) in limits {
            if classes.contains(name) { resolution[name.rawValue] = count } else { days[name.rawValue] = count }
        }
        var document = Policy.Document(
            effectiveFrom: effectiveFrom.iso,
            citation: citation,
            limits: days,
            resolution: resolution,
            maximumContests: maximumContests,
            arbitratedReturn: arbitratedReturn,
            archiveReasons: archiveReasons,
            permissions: permissions,
            access: access,
            examiners: examiners,
            readers: readers,
            confidentialReaders: confidentialReaders,
            identityReaders: identityReaders
        )
        document.setsLimitsOnly = true
        return document
    }
}
