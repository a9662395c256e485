// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// What somebody sent, as they sent it: nothing has been checked.
package struct ReportDraft: Sendable {
    package var classification: String?
    package var title: String?
    package var body: String?
    package var incidentDate: String?
    package var regionCode: String?
    /// A place as it was typed, where there is no code.
    package var place: String?
    package var address: String?
    package var latitude: Double?
    package var longitude: Double?
    package var agency: String?
    package var category: String?
    package var visibility: String?
    package var isAnonymous = false
    package var onBehalfOf: String?
    package var reporterKind: String?
    package var reporterName: String?
    package var reporterEmail: String?
    package var reporterPhone: String?
    package var language: String?
    package var channel = Report.Channel.web
    /// Files that were uploaded before, as `ID.TOKEN` each.
    package var uploads: [String] = []

    package init() {}

    /// The same for the same words and as many files, whichever uploads brought them.
    package var sameness: String {
        var draft = self
        draft.uploads = uploads.map { _ in "" }
        return draft.fingerprint
    }

    /// Every part, in a fixed order: the same text for the same request.
    var fingerprint: String {
        let parts: [String?] = [
            classification, title, body, incidentDate, regionCode, place, address, latitude.map { "\($0)" },
            longitude.map { "\($0)" }, agency, category, visibility, isAnonymous ? "1" : "0", onBehalfOf, reporterKind,
            reporterName, reporterEmail, reporterPhone, language,
        ]
        return (parts + uploads).map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
    }
}

/// Who reported, as it is sealed.
package struct Identity: Codable, Equatable, Sendable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case individual, group
        case legalEntity = "legal_entity"
    }
    package let kind: Kind
    package let name: String?
    package let email: String?
    package let phone: String?
    package let onBehalfOf: String?

    var isEmpty: Bool { name == nil && email == nil && phone == nil && onBehalfOf == nil }
    /// Can be written to: letters go by e-mail, and a telephone that nobody rings answers nothing.
    var hasContact: Bool { email != nil }
}
