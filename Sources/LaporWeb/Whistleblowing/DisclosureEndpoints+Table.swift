// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain
import LaporUseCases

/// What the operations of the sealed lane take, for the description.
extension DisclosureEndpoints {
    private static let limit = SubmitDisclosure.bodyLimit

    static let recipients = Endpoint(
        .get,
        "/api/v1/disclosure-recipients",
        id: "listDisclosureRecipients",
        "Who reads disclosures: to be shown to whoever is about to make one.",
        answer: "The recipients in force, by name and agency."
    )
    static let submission = Endpoint(
        .post,
        "/api/v1/disclosures",
        id: "submitDisclosure",
        "Blows the whistle to the named recipients; it is no report, and goes to no agency.",
        body: [
            BodyField("disclosure", isRequired: true, limit: limit, "What happened, and how it can be proven."),
            BodyField("safe_contact", limit: SubmitDisclosure.contactLimit, "Safer left out; recipients see it."),
            BodyField(
                "recipients",
                .array,
                "The ids that the whistle-blower was shown: nobody who was named since gets it."
            ),
            BodyField("not_for", .array, "Ids of those who must never see it."),
            BodyField("language", choices: LaporDomain.Language.allCases.map(\.rawValue), "In which it is written."),
        ],
        success: 201,
        answer: "The number and the access code; the code is shown only here."
    )
    static let list = Endpoint(
        .get,
        "/api/v1/disclosures",
        id: "listDisclosures",
        "What a named recipient may read, newest first; to every other officer there is no such list.",
        access: .officer,
        query: [
            BodyField("cursor", "Where the page before ended."),
            BodyField("limit", .integer, "1 to 100; 25 if left out."),
        ],
        answer: "A page of numbers and moments, and the cursor of the next."
    )
    static let reading = Endpoint(
        .get,
        "/api/v1/disclosures/{tracking_id}",
        id: "readDisclosure",
        "The conversation, for whoever holds the code and for its recipients, whose readings are written down.",
        access: .codeOrOfficer,
        answer: "The disclosure."
    )
    static let actions: [(DisclosureRequest.Name, Endpoint)] = [
        action(
            .message,
            "messages",
            "Says something, as the whistle-blower or as a recipient; in time it opens a concluded case again.",
            access: .codeOrOfficer,
            [BodyField("message", isRequired: true, limit: limit, "To the other side.")]
        ),
        action(
            .conclude,
            "conclusion",
            "Ends it with a finding.",
            [
                BodyField(
                    "finding",
                    isRequired: true,
                    choices: Report.Finding.allCases.map(\.rawValue),
                    "What the examination has shown."
                ),
                BodyField("conclusion", isRequired: true, limit: limit, "In words, to the whistle-blower."),
            ]
        ),
        action(.recuse, "recusal", "Steps back from the case, for good.", []),
        action(
            .letIn,
            "recipients",
            "Lets in another who is named just now.",
            [BodyField("recipient_id", isRequired: true, "One of the candidates of the case.")]
        ),
    ]

    private static func action(
        _ name: DisclosureRequest.Name,
        _ path: String,
        _ summary: String,
        access: Endpoint.Access = .officer,
        _ body: [BodyField]
    ) -> (DisclosureRequest.Name, Endpoint) {
        let endpoint = Endpoint(
            .post,
            "/api/v1/disclosures/{tracking_id}/\(path)",
            id: "\(name.rawValue.replacing("_in", with: "In"))Disclosure",
            summary,
            access: access,
            body: body,
            answer: "The status and version after it."
        )
        return (name, endpoint)
    }
}
