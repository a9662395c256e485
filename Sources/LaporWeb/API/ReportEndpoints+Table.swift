// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain

/// What the operations on reports take, for the description.
extension ReportEndpoints {
    private static let paging = [
        BodyField("cursor", "Where the page before ended."), BodyField("limit", .integer, "1 to 100; 25 if left out."),
    ]
    private static let search = BodyField(
        Search.field,
        limit: Search.limit,
        "Words that all occur in it, or a tracking ID."
    )
    static let submission = Endpoint(
        .post,
        "/api/v1/reports",
        id: "submitReport",
        "Sends a report; nobody need know which agency is competent.",
        body: [
            BodyField(
                "classification",
                isRequired: true,
                choices: Report.Classification.ofReporters.map(\.rawValue),
                "What kind of report it is."
            ),
            BodyField("title", isRequired: true, limit: 200, "In a few words."),
            BodyField("body", isRequired: true, limit: 20_000, "What happened, where, when, and what is asked for."),
            BodyField("incident_date", "A day, 2026-11-10; not in the future."),
            BodyField(
                "location",
                .object,
                fields: [
                    BodyField("region_code", "A Kemendagri code of any level."),
                    BodyField("address", limit: 500, "In words."), BodyField("latitude", .number, "WGS 84."),
                    BodyField("longitude", .number, "WGS 84."),
                ],
                "Where it is."
            ),
            BodyField("agency_id", "An agency, if known; by id, slug or exact name."),
            BodyField("category_id", "A topic, if known; by id or code."),
            BodyField(
                "visibility",
                choices: Report.Visibility.allCases.map(\.rawValue),
                "Confidential: only the offices that handle it see what it says."
            ),
            BodyField("anonymous", .boolean, "Nobody sees who reported."),
            BodyField("on_behalf_of", limit: 200, "For whom, when for somebody else."),
            BodyField(
                "reporter",
                .object,
                fields: [
                    BodyField("kind", choices: ["individual", "group", "legal_entity"], "Who reports."),
                    BodyField("name", limit: 200, "Not needed."), BodyField("email", "For notices."),
                    BodyField("phone", "0812… or +62…"),
                ],
                "Who reports; all of it may be left out."
            ),
            BodyField.uploads,
            BodyField("language", choices: ["id", "en"], "In which to write to the reporter."),
        ],
        success: 201,
        answer: "The tracking ID and the access code; the code is shown only here."
    )
    static let list = Endpoint(
        .get,
        "/api/v1/reports",
        id: "listReports",
        "Published reports, newest first; with `q`, those whose titles fit best first, a thousand at most. "
            + "Where what is asked for is rare, a page may hold few or none although there is a next one.",
        query: [
            search,
            BodyField("status", choices: Report.State.allCases.map(\.rawValue), "Only these."),
            BodyField("agency", "Held by this agency; id or slug."), BodyField("category", "About this; id or code."),
            BodyField("region", "In this region or below it."), BodyField("since", "Received since; RFC 3339."),
            BodyField(
                "order",
                choices: PublicOrder.allCases.map(\.rawValue),
                "`newest` unless what most people support is asked for."
            ),
        ] + paging,
        answer: "A page of reports and the cursor of the next."
    )
    static let reading = Endpoint(
        .get,
        "/api/v1/reports/{tracking_id}",
        id: "readReport",
        "A report, as far as the asker may see it; a wrong access code is 401, never the public view.",
        access: .anyoneOrReporter,
        answer: "The report."
    )
    static let timeline = Endpoint(
        .get,
        "/api/v1/reports/{tracking_id}/timeline",
        id: "readTimeline",
        "What happened to a report, oldest first.",
        access: .anyoneOrReporter,
        answer: "The events."
    )
    static let queue = Endpoint(
        .get,
        "/api/v1/inbox",
        id: "listInbox",
        "What waits at the officer's desk, what breaks next first.",
        access: .officer,
        query: [
            search,
            BodyField(
                "state",
                choices: Report.State.allCases.map(\.rawValue),
                "Only these."
            ),
            BodyField(
                "group",
                choices: QueueGroup.allCases.map(\.rawValue),
                "What stands together: `mine` is the next step of the officer's role at its own agency, `soon` two working days."
            ),
            BodyField(
                "order",
                choices: QueueFilter.Order.allCases.map(\.rawValue),
                "`due` unless something else is asked for; of what has ended, `newest`."
            ),
            BodyField("classification", choices: Report.Classification.allCases.map(\.rawValue), "Only these."),
            BodyField("category", "A topic's code or id, with its parts."),
            BodyField("region", "A region's code, with everything below it."),
            BodyField("channel", choices: Report.Channel.allCases.map(\.rawValue), "How they came."),
            BodyField("due", "`overdue`, or an RFC 3339 instant: due by then."),
            BodyField("agency", "A desk below the officer's; id or slug."),
            BodyField("shared", choices: ["true", "false"], "What others share instead: copies, coordinations."),
        ] + paging,
        answer: "A page of reports and the cursor of the next."
    )
}
