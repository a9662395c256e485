// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where it is, and who reported it, as far as the officer may know.
enum CaseFacts {
    static func person(_ report: ReportView, _ visit: Visit) -> HTML {
        section(.class("part")) {
            h2 { visit(.placeAndPerson) }
            dl(.class("facts")) {
                if let day = report.incidentDate {
                    fact(.incidentDate, SpokenDate.day(day, visit.language.known), visit)
                }
                if isPlaceless(report) { fact(.place, visit(.placeNotGiven), visit) }
                if let region = report.region { fact(.region, report.directory.regionName(region), visit) }
                if let address = report.address { fact(.address, address, visit) }
                if let coordinates = report.coordinates {
                    dt { visit(.coordinates) }
                    dd { coordinates }
                }
                if let identity = report.identity {
                    if let name = identity.name { fact(.reporterName, name, visit) }
                    if let email = identity.email { fact(.reporterEmail, email, visit) }
                    if let phone = identity.phone { fact(.reporterPhone, phone, visit) }
                    if let other = identity.onBehalfOf { fact(.onBehalfOf, other, visit) }
                }
            }
            if report.identity == nil { p { visit(nobody(report)) } }
        }
    }

    /// To whoever would see a place, had the reporter told one.
    private static func isPlaceless(_ report: ReportView) -> Bool {
        report.viewer.isOfficer && report.region == nil && report.address == nil && report.coordinates == nil
    }

    /// Why no name stands here; to whoever may not see it, nothing more than that.
    private static func nobody(_ report: ReportView) -> Phrase {
        if report.isAnonymous { return .identitySealed }
        guard report.mayShowIdentity else { return .identityNotShown }
        return report.isIdentityErased ? .identityGone : .identityNotGiven
    }

    private static func fact(_ field: FieldName, _ text: String, _ visit: Visit) -> HTML {
        pieces {
            dt { Words.field(field.rawValue, visit.language) }
            dd { text }
        }
    }
}
