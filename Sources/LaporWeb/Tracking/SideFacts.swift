// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What stands beside the state: escalation, coordination, relations to other reports, who has read what is secret.
enum SideFacts {
    static func badges(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if report.isEmergency { Badges.label(visit(.emergencyBadge), "bad") }
            if let priority = report.priority, priority != .normal, !report.isEmergency {
                Badges.label(Words.phrase(priority)[visit.language], "open")
            }
            if report.protection != nil { Badges.label(visit(.protectedLine), "bad") }
        }
    }

    static func lines(_ report: ReportView, _ visit: Visit) -> HTML {
        let agencies = report.directory.agencies
        return pieces {
            if report.supports > 0, report.viewer != .stranger || !report.takesVoices {
                p { SupportPart.count(report.supports, of: report.classification, visit) }
            }
            if let unit = report.heldFor { p { "\(visit(.heldForLine)) \(agencies.name(unit))." } }
            if let date = report.promisedOn, !report.state.isEnded, !DeadlinesPart.isShown(.promise, report) {
                p { "\(visit(.promisedLine)) \(SpokenDate.day(date, visit.language.known))." }
            }
            if report.isEscalated { p { escalation(report, visit) } }
            if let coordination = report.coordination {
                p { "\(visit(.coordinatesWith)): \(members(coordination, agencies, visit))" }
            }
            if !report.copies.isEmpty {
                p { "\(visit(.copiesTo)): \(report.copies.map(agencies.name).joined(separator: ", "))" }
            }
            if let respondent = report.respondent {
                p { "\(visit(.respondentLine)): \(agencies.name(respondent.agency))" }
            }
            relations(report, visit)
        }
    }

    private static func escalation(_ report: ReportView, _ visit: Visit) -> String {
        guard let above = report.escalatedTo else { return visit(.escalatedLine) }
        let name = report.directory.agencies.name(above)
        // Nobody else stands above whoever holds it: to say that it went on to them would be wrong.
        return visit(above == report.agency.id ? .escalatedHere(name) : .escalatedTo(name))
    }

    private static func members(_ coordination: Report.Coordination, _ tree: AgencyTree, _ visit: Visit) -> String {
        coordination.members.map { member in
            tree.name(member) + (coordination.contributed.contains(member) ? " (\(visit(.contributedMark)))" : "")
        }.joined(separator: ", ")
    }

    private static func relations(_ report: ReportView, _ visit: Visit) -> HTML {
        let related = report.related
        let isOfficer = report.viewer.isOfficer
        func links(_ label: Phrase, _ ids: [TrackingID]) -> HTML {
            pieces {
                if !ids.isEmpty {
                    p {
                        "\(visit(label)): "
                        for id in ids {
                            a(.href(isOfficer ? Links.deskReport(id) : Links.report(id))) { id.grouped }
                            " "
                        }
                    }
                }
            }
        }
        return pieces {
            links(.mergedWith, related.duplicates)
            links(.splitFrom, [related.parent].compactMap(\.self))
            links(.splitInto, related.children)
            if !isOfficer, report.duplicateCount > 0 { p { "\(visit(.mergedWith)): \(report.duplicateCount)" } }
        }
    }
}
