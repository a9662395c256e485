// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Disclosures as the API sends them.
enum DisclosureJSON {
    private static let zone = Zone.western

    static func write(_ view: DisclosureView, _ json: inout JSONWriter) {
        json.key("tracking_id", view.trackingID.description)
        json.key("version", view.version)
        json.key("status", view.state.rawValue)
        json.key("language", view.language.rawValue)
        json.key("received_at", view.receivedAt.rfc3339(in: zone))
        json.key("contest_until", view.contestUntil?.rfc3339(in: zone))
        json.key("safe_contact", view.contact)
        json.key("items") { json in json.array(view.entries) { entry(&$0, $1) } }
        json.key("recipients") { readers(&$0, view.recipients, view.directory) }
        if !view.isWhistleblower { json.key("candidates") { readers(&$0, view.candidates, view.directory) } }
        json.key("readings") { json in
            json.array(view.readings) { json, reading in
                json.object { json in
                    json.key("at", reading.at.rfc3339(in: zone))
                    json.key("officer", reading.officer)
                }
            }
        }
    }

    static func readers(_ json: inout JSONWriter, _ readers: [DisclosureView.Reader], _ directory: Directory) {
        json.array(readers) { json, reader in
            json.object { json in
                json.key("id", reader.id.description)
                json.key("name", reader.name)
                json.key("agency", directory.agencies.name(reader.agency))
            }
        }
    }

    static func line(_ json: inout JSONWriter, _ line: DisclosureLine) {
        json.object { json in
            json.key("tracking_id", line.trackingID.description)
            json.key("status", line.state.rawValue)
            json.key("received_at", line.receivedAt.rfc3339(in: zone))
            json.key("changed_at", line.changedAt.rfc3339(in: zone))
            json.key("read_at", line.readAt?.rfc3339(in: zone))
        }
    }

    private static func entry(_ json: inout JSONWriter, _ entry: DisclosureView.Entry) {
        json.object { json in
            json.key("seq", entry.seq)
            json.key("event", entry.name.rawValue)
            json.key("at", entry.at.rfc3339(in: zone))
            json.key("officer", entry.officer)
            json.key("finding", entry.finding?.rawValue)
            json.key("words", entry.words)
        }
    }
}
