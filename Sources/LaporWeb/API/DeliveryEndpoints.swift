// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// What became of the letters about a report.
struct DeliveryEndpoints {
    private static let reading = Endpoint(
        .get,
        "/api/v1/reports/{tracking_id}/deliveries",
        id: "readDeliveries",
        "The letters about a report, newest first: all of them for an officer who handles it, the reporter's own for the "
            + "reporter.",
        access: .reporterOrOfficer,
        query: [
            BodyField("cursor", "Where the page before ended."),
            BodyField("limit", .integer, "1 to 100; 25 if left out."),
        ],
        answer: "A page of letters, each with its rule, recipient and state, and the cursor of the next."
    )
    let services: Services

    func add(to api: API) { api.on(Self.reading, read) }

    @Sendable private func read(_ request: Request, _ context: LaporContext) async throws -> Response {
        guard let requester = try await services.requester(request) else { throw Refusal.notSignedIn }
        let query = try request.query("cursor", "limit")
        let reader = QueryReader(query: query, directory: try await services.directory())
        let log = try await services.readDeliveries(
            request.trackingID(context),
            for: requester,
            after: Self.cursor(query["cursor"]),
            limit: reader.limit()
        )
        return Answer.page(request, services.settings, next: log.next.map(Self.text), isPrivate: true) { json in
            json.array(log.lines) { Self.line(&$0, $1, log.zone) }
        }
    }

    private static func line(_ json: inout JSONWriter, _ line: DeliveryLine, _ zone: Zone) {
        json.object { json in
            json.key("event_seq", line.key.seq)
            json.key("rule", line.key.rule)
            json.key("recipient") { json in
                json.object { json in
                    switch line.recipient {
                    case .reporter: json.key("kind", "reporter")
                    case .officer(let name):
                        json.key("kind", "officer")
                        json.key("name", name)
                    }
                }
            }
            json.key("channel", line.key.channel)
            json.key("state", line.state.rawValue)
            json.key("attempts", line.attempts)
            json.key("next_attempt_at", line.nextAt?.rfc3339(in: zone))
            json.key("settled_at", line.settledAt?.rfc3339(in: zone))
            json.key("problem", line.problem)
        }
    }

    private static func text(_ key: DeliveryKey) -> String {
        "\(key.seq).\(key.rule).\(key.recipient).\(key.channel)"
    }

    private static func cursor(_ text: String?) throws -> DeliveryKey? {
        guard let text else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let seq = Int64(parts[0]) else {
            throw Refusal.invalid([FieldProblem("cursor", .malformed)])
        }
        return DeliveryKey(seq: seq, rule: parts[1], recipient: parts[2], channel: parts[3])
    }
}
