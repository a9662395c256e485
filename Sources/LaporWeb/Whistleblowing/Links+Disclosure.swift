// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Links {
    static let disclose = "/ungkap"
    static let discloseLanguage = "/ungkap/bahasa"
    static let disclosureReceipt = "/ungkap/tanda-terima"
    static let openDisclosure = "/ungkap/buka"
    static let forgetDisclosure = "/ungkap/lupakan"
    static let disclosureDesk = "/meja/ungkap"

    static func disclosure(_ id: TrackingID) -> String { "\(disclose)/\(id)" }
    static func disclosureMessage(_ id: TrackingID) -> String { "\(disclosure(id))/\(segment(.message))" }
    static func deskDisclosure(_ id: TrackingID) -> String { "\(disclosureDesk)/\(id)" }
    static func deskDisclosure(_ id: TrackingID, _ name: DisclosureRequest.Name) -> String {
        "\(deskDisclosure(id))/\(segment(name))"
    }
    static func done(_ link: String, _ name: DisclosureRequest.Name) -> String { "\(link)?selesai=\(segment(name))" }

    static func segment(_ name: DisclosureRequest.Name) -> String {
        switch name {
        case .message: "pesan"
        case .letIn: "beri-akses"
        case .recuse: "undur-diri"
        case .conclude: "hasil"
        }
    }
}

extension Visit {
    /// What was just done to a disclosure, when a form has sent the reader here.
    var disclosed: DisclosureRequest.Name? {
        DisclosureRequest.Name.allCases.first { Links.segment($0) == query["selesai"] }
    }
}
