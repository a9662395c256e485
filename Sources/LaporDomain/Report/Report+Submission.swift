// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Report {
    /// What comes in by any channel; words apart from facts.
    package struct Submission: Equatable, Sendable {
        package var classification: Classification
        /// The agency that the reporter chose, if any.
        package var agency: Agency.ID?
        package var category: Category.ID?
        package var visibility: Visibility
        package var isAnonymous: Bool
        package var hasContact: Bool
        package var language: Language
        package var channel: Channel
        package var region: String?
        package var incidentDate: CivilDate?
        package var receivedAt: Date
        package var title: Passage
        package var body: Passage
        package var address: Passage?
        package var coordinates: Passage?
        package var attachments: Passage?
        /// Of the mark of the access code.
        package var access: Digest?
        /// The report that it is split off from.
        package var parent: ID?

        package init(
            classification: Classification,
            agency: Agency.ID? = nil,
            category: Category.ID? = nil,
            visibility: Visibility = .public,
            isAnonymous: Bool = false,
            hasContact: Bool = false,
            language: Language = .indonesian,
            channel: Channel = .web,
            region: String? = nil,
            incidentDate: CivilDate? = nil,
            receivedAt: Date,
            title: Passage,
            body: Passage,
            address: Passage? = nil,
            coordinates: Passage? = nil,
            attachments: Passage? = nil,
            access: Digest? = nil,
            parent: ID? = nil
        ) {
            self.classification = classification
            self.agency = agency
            self.category = category
            self.visibility = visibility
            self.isAnonymous = isAnonymous
            self.hasContact = hasContact
            self.language = language
            self.channel = channel
            self.region = region
            self.incidentDate = incidentDate
            self.receivedAt = receivedAt
            self.title = title
            self.body = body
            self.address = address
            self.coordinates = coordinates
            self.attachments = attachments
            self.access = access
            self.parent = parent
        }
    }
}
