// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Reports as the API sends them.
enum ReportJSON {
    static func write(_ view: ReportView, _ json: inout JSONWriter, baseURL: String, _ language: Language) {
        json.key("tracking_id", view.trackingID.description)
        json.key("version", view.version)
        json.key("status", view.state.rawValue)
        json.key("classification", view.classification.rawValue)
        json.key("category") { category(&$0, view.category, view.directory, language) }
        json.key("agency") { agency(&$0, view.agency) }
        json.key("visibility", view.visibility.rawValue)
        json.key("anonymous", view.isAnonymous)
        json.key("title", view.title)
        json.key("body", view.body)
        if let original = view.original {
            json.key("original") {
                $0.object {
                    $0.key("title", original.title)
                    $0.key("body", original.body)
                }
            }
        }
        json.key("region_code", view.region)
        if let address = view.address { json.key("address", address) }
        if let coordinates = view.coordinates { json.key("coordinates", coordinates) }
        json.key("incident_date", view.incidentDate?.iso)
        json.key("received_at", view.receivedAt.rfc3339(in: view.zone))
        json.key("deadlines") { json in json.array(view.deadlines) { deadline(&$0, $1, view) } }
        json.key("rating", view.rating.map(Int64.init))
        json.key("promised_on", view.promisedOn?.iso)
        json.key("duplicates", Int64(view.duplicateCount))
        json.key("supports", Int64(view.supports))
        if view.viewer != .stranger {
            json.key("actions", view.actions.map(\.rawValue))
            json.key("custody") { json in json.array(view.custodies) { custody(&$0, $1, view) } }
        }
        if view.viewer != .stranger { FactsJSON.write(view, &json) }
        if let identity = view.identity { json.key("reporter") { reporter(&$0, identity) } }
        json.key("attachments") { FileJSON.write(view.files, of: view.trackingID, &$0, baseURL) }
        json.key("links") { links(&$0, view.trackingID, baseURL) }
    }

    static func links(_ json: inout JSONWriter, _ trackingID: TrackingID, _ baseURL: String) {
        json.object { json in
            json.key("self", "\(baseURL)/api/v1/reports/\(trackingID)")
            json.key("timeline", "\(baseURL)/api/v1/reports/\(trackingID)/timeline")
            json.key("page", "\(baseURL)/laporan/\(trackingID)")
        }
    }

    static func line(
        _ json: inout JSONWriter,
        _ line: ReportLine,
        _ directory: Directory,
        _ language: Language,
        isForOfficers: Bool
    ) {
        json.object { json in
            let zone = directory.agencies.zone(of: line.agency)
            json.key("tracking_id", line.trackingID.description)
            json.key("status", line.state.rawValue)
            json.key("classification", line.classification.rawValue)
            json.key("category") { category(&$0, line.category, directory, language) }
            json.key("agency") { json in
                json.object { json in
                    json.key("id", line.agency.description)
                    json.key("name", directory.agencies.name(line.agency))
                }
            }
            json.key("title", line.title)
            json.key("region_code", line.region)
            json.key("received_at", line.receivedAt.rfc3339(in: zone))
            json.key("supports", Int64(line.supports))
            json.key("due_at", line.dueAt?.rfc3339(in: zone))
            if isForOfficers { json.key("is_urgent", line.isUrgent) }
        }
    }

    static func entry(_ json: inout JSONWriter, _ entry: TimelineEntry, _ view: ReportView, _ baseURL: String) {
        json.object { json in
            json.key("seq", entry.seq)
            json.key("event", entry.event.name.rawValue)
            json.key("at", entry.at.rfc3339(in: view.zone))
            if case .answered(let kind, let by, _, _) = entry.event {
                json.key("kind", kind.rawValue)
                json.key("agency", view.directory.agencies.name(by))
            }
            if let (from, to) = entry.event.movement {
                json.key("from", view.directory.agencies.name(from))
                json.key("to", view.directory.agencies.name(to))
            }
            json.key("attachments") { FileJSON.write(entry.files, of: view.trackingID, &$0, baseURL) }
            json.key("words") { json in
                json.object { json in
                    for (part, words) in entry.words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                        json.key(part.rawValue, words)
                    }
                }
            }
        }
    }

    private static func category(
        _ json: inout JSONWriter,
        _ id: LaporDomain.Category.ID?,
        _ directory: Directory,
        _ language: Language
    ) {
        json.object { json in
            json.key("id", id?.description)
            json.key("name", id.map { directory.categoryName($0, language.known) })
        }
    }
    static func agency(_ json: inout JSONWriter, _ agency: Agency, path: String? = nil) {
        json.object { json in
            json.key("id", agency.id.description)
            json.key("slug", agency.slug)
            json.key("name", agency.name)
            json.key("kind", agency.kind.rawValue)
            if let path { json.key("path", path) }
        }
    }
    private static func deadline(_ json: inout JSONWriter, _ deadline: Deadline, _ view: ReportView) {
        json.object { json in
            json.key("kind", deadline.kind.rawValue)
            json.key("due_at", deadline.dueAt.rfc3339(in: view.zone))
            json.key("basis", deadline.basis.rawValue)
            // Of a report that ended unanswered nothing was met.
            json.key("standing", view.endedUnanswered(deadline) ? "ended" : deadline.standing.rawValue)
            json.key("remaining_working_days", Int64(deadline.remaining))
            if let agency = deadline.breachedBy { json.key("breached_by", view.directory.agencies.name(agency)) }
        }
    }
    private static func custody(_ json: inout JSONWriter, _ custody: Custody, _ view: ReportView) {
        json.object { json in
            json.key("agency", view.directory.agencies.name(custody.agency))
            json.key("from", custody.from.rfc3339(in: view.zone))
            json.key("until", custody.until?.rfc3339(in: view.zone))
            json.key("working_days", Int64(custody.workingDays))
        }
    }
    private static func reporter(_ json: inout JSONWriter, _ identity: Identity) {
        json.object { json in
            json.key("kind", identity.kind.rawValue)
            json.key("name", identity.name)
            json.key("email", identity.email)
            json.key("phone", identity.phone)
            json.key("on_behalf_of", identity.onBehalfOf)
        }
    }
}
