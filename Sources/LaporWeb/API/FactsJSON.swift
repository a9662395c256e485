// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// The facts beside the state, as far as the viewer may know them.
enum FactsJSON {
    static func write(_ view: ReportView, _ json: inout JSONWriter) {
        func name(_ agency: Agency.ID) -> String { view.directory.agencies.name(agency) }
        json.key("emergency", view.isEmergency)
        json.key("escalated_to", view.escalatedTo.map(name))
        json.key("referred_to_ombudsman", view.isReferredToOmbudsman)
        json.key("held_for", view.heldFor.map(name))
        json.key("protection", view.protection?.rawValue)
        json.key("split_from", view.related.parent?.description)
        json.key("split_into", view.related.children.map(\.description))
        json.key("identity_erased", view.isIdentityErased)
        json.key("identity_opened_to", view.identityOpenedTo.map(name))
        if view.viewer.isOfficer { officer(view, &json, name) }
        if !view.readings.isEmpty {
            json.key("access_log") { json in
                json.array(view.readings) { json, reading in
                    json.object { json in
                        json.key("at", reading.at.rfc3339(in: view.zone))
                        json.key("role", reading.role)
                        json.key("agency", name(reading.agency))
                        json.key("what", reading.isIdentity ? "identity" : "content")
                    }
                }
            }
        }
    }

    private static func officer(_ view: ReportView, _ json: inout JSONWriter, _ name: (Agency.ID) -> String) {
        json.key("priority", view.priority?.rawValue)
        json.key("copies", view.copies.map(name))
        json.key("merged_into", view.related.master?.description)
        json.key("merged_with", view.related.duplicates.map(\.description))
        json.key("draft_waiting", view.draft != nil)
        json.key("identity_requested", view.isIdentityAskedFor)
        if let respondent = view.respondent {
            json.key("respondent") { json in
                json.object { json in
                    json.key("kind", respondent.kind.rawValue)
                    json.key("agency", name(respondent.agency))
                }
            }
        }
        if let coordination = view.coordination {
            json.key("coordination") { json in
                json.object { json in
                    json.key("lead", name(coordination.lead))
                    json.key("members", coordination.members.map(name))
                    json.key(
                        "contributed",
                        coordination.members.filter { coordination.contributed.contains($0) }.map(name)
                    )
                }
            }
        }
    }
}

extension Report.Event {
    /// From whom to whom it went, for those that moved it.
    var movement: (from: Agency.ID, to: Agency.ID)? {
        switch self {
        case .dispositioned(let from, let to, _), .forwarded(let from, let to, _), .returned(let from, let to, _, _),
            .disputed(let from, let to, _, _), .arbitrated(let from, let to, _), .transferred(let from, let to, _, _),
            .recalled(let from, let to, _):
            (from, to)
        default: nil
        }
    }
}
