// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What an officer must know of a report before doing anything.
enum CaseFacts {
    static func standing(_ report: ReportView, _ visit: Visit) -> HTML {
        let language = visit.language
        return section(.class("standing"), .ariaLabel(visit(.stateLabel))) {
            p {
                Badges.state(report.state, language)
                " "
                Badges.label(Words.classification(report.classification, language), "plain")
                if report.visibility == .confidential {
                    " "
                    Badges.label(Words.visibility(.confidential, language), "bad")
                }
                if report.isAnonymous {
                    " "
                    Badges.label(visit(.anonymous), "open")
                }
            }
            p {
                SideFacts.badges(report, visit)
                if report.draft != nil { Badges.label(visit(.draftWaits), "open") }
                if report.isIdentityAskedFor { Badges.label(visit(.identityWaits), "open") }
            }
            WaitingPart.returning(report, visit)
            EndedPart.lines(report, visit)
            CustodyPart.line(report, visit)
            DeadlinesPart.next(report, visit)
            SideFacts.lines(report, visit)
            p(.class("meta")) {
                "\(visit(.received)) "
                When.moment(report.receivedAt, report.zone, language)
                " · \(Words.channel(report.channel, language))"
                if let category = report.category { " · \(report.directory.categoryName(category, language))" }
            }
        }
    }

    /// Side by side where the public reads something else than the reporter wrote.
    static func texts(_ report: ReportView, _ visit: Visit) -> HTML {
        guard let original = report.original else {
            return section(.class("part")) {
                h2 { visit(.reportText) }
                Prose.text(report.body, report.language)
                AttachmentsPart.list(report.files, of: report.trackingID, visit)
            }
        }
        return div(.class("sides")) {
            section(.class("part")) {
                h2 { visit(.originalText) }
                p(.lang(report.language.rawValue)) { strong { original.title } }
                Prose.text(original.body, report.language)
                AttachmentsPart.list(report.files, of: report.trackingID, visit)
            }
            section(.class("part")) {
                h2 { visit(.publicText) }
                p(.lang(report.language.rawValue)) { strong { report.title } }
                Prose.text(report.body, report.language)
            }
        }
    }

    static func person(_ report: ReportView, _ visit: Visit) -> HTML {
        section(.class("part")) {
            h2 { visit(.placeAndPerson) }
            dl(.class("facts")) {
                if let day = report.incidentDate {
                    fact(.incidentDate, SpokenDate.day(day, visit.language), visit)
                }
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
            if report.identity == nil {
                p { visit(report.isAnonymous ? .identitySealed : .identityNotShown) }
            }
        }
    }

    private static func fact(_ field: FieldName, _ text: String, _ visit: Visit) -> HTML {
        pieces {
            dt { Words.field(field.rawValue, visit.language) }
            dd { text }
        }
    }
}
