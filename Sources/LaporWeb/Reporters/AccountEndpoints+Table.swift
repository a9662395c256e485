// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain
import LaporUseCases

/// What the operations of reporters' accounts take, for the description.
extension AccountEndpoints {
    static let code = Endpoint(
        .post,
        "/api/v1/account/codes",
        id: "askForSignInCode",
        "Sends a one-time code; the answer is the same whether or not anybody is known by that contact.",
        body: [
            BodyField("email_or_phone", isRequired: true, limit: 254, "How the reporter is reached."),
            BodyField("language", choices: Language.allOfTheSystem, "Of the letter."),
        ],
        isKept: false,
        success: 201,
        answer:
            "What goes with the code, and only this client has; until when it is good, and when it can be sent again."
    )
    static let codeAgain = Endpoint(
        .post,
        "/api/v1/account/codes/again",
        id: "sendSignInCodeAgain",
        "The same code once more, to the same contact.",
        body: [BodyField("request", isRequired: true, limit: 100, "From asking for the code.")],
        isKept: false,
        success: 204,
        answer: "It is on its way."
    )
    static let signIn = Endpoint(
        .post,
        "/api/v1/account/sessions",
        id: "signInWithCode",
        "Signs a reporter in; whoever comes for the first time has an account from then on.",
        body: [
            BodyField("request", isRequired: true, limit: 100, "From asking for the code."),
            BodyField("code", isRequired: true, limit: 20, "The six digits of the letter."),
        ],
        isKept: false,
        success: 201,
        answer: "The token for `Authorization: Account TOKEN`, until when it is good, and the account."
    )
    static let reading = Endpoint(
        .get,
        "/api/v1/account",
        id: "readAccount",
        "Who is signed in.",
        access: .account,
        answer: "How the reporter is reached, and the name that others read."
    )
    static let naming = Endpoint(
        .put,
        "/api/v1/account/name",
        id: "nameAccount",
        "Changes the name that others read beside what this reporter writes.",
        access: .account,
        body: [BodyField("display_name", limit: Account.nameLimit, "Left out: none.")],
        success: 204,
        answer: "It is changed."
    )
    static let erasure = Endpoint(
        .delete,
        "/api/v1/account",
        id: "eraseAccount",
        "Deletes the account, its sessions, its list and what it follows, for good; its reports stay.",
        access: .account,
        success: 204,
        answer: "It is gone."
    )
    static let signOut = Endpoint(
        .delete,
        "/api/v1/account/session",
        id: "signOutReporter",
        "Ends this session.",
        access: .account,
        success: 204,
        answer: "The token opens nothing any more."
    )
    static let signOutAll = Endpoint(
        .delete,
        "/api/v1/account/sessions",
        id: "signOutReporterEverywhere",
        "Ends every session of the account, this one too.",
        access: .account,
        success: 204,
        answer: "No token opens anything any more."
    )
    static let list = Endpoint(
        .get,
        "/api/v1/account/reports",
        id: "listOwnReports",
        "The reporter's own reports: on the first page those that wait for them come first, what lapses next before all "
            + "others; then the others, newest first.",
        access: .account,
        query: [
            BodyField("cursor", "Where the page before ended."),
            BodyField("limit", .integer, "1 to 100; 25 if left out."),
        ],
        answer:
            "A page of reports, each with what is wanted of the reporter and until when, and the cursor of the next."
    )
    static let claim = Endpoint(
        .put,
        "/api/v1/account/reports/{tracking_id}",
        id: "claimReport",
        "Puts a report on the list by its access code; it then opens to the account without it.",
        access: .account,
        body: [BodyField("access_code", isRequired: true, limit: 40, "Of its receipt.")],
        success: 204,
        answer: "It is on the list."
    )
    static let release = Endpoint(
        .delete,
        "/api/v1/account/reports/{tracking_id}",
        id: "releaseReport",
        "Takes a report off the list; it opens with its code alone from then on.",
        access: .account,
        success: 204,
        answer: "It is off the list."
    )
    static let reach = Endpoint(
        .put,
        "/api/v1/account/reports/{tracking_id}/contact",
        id: "addContact",
        "From now on letters about a report on the list go to the account's address.",
        access: .account,
        success: 204,
        answer: "Letters go there."
    )
    static let unreach = Endpoint(
        .delete,
        "/api/v1/account/reports/{tracking_id}/contact",
        id: "removeContact",
        "From now on nobody is written to about a report on the list; its address and telephone number are erased.",
        access: .account,
        success: 204,
        answer: "Nobody is written to."
    )
    static let followed = Endpoint(
        .get,
        "/api/v1/account/followed",
        id: "listFollowedReports",
        "Published reports of others whose news goes to the account's address.",
        access: .account,
        answer: "The reports, a hundred at most."
    )
    static let follow = Endpoint(
        .put,
        "/api/v1/account/followed/{tracking_id}",
        id: "followReport",
        "Sends a letter to the account's address when a published report is answered, and when it ends.",
        access: .account,
        body: [BodyField("language", choices: Language.allOfTheSystem, "Of the letters.")],
        success: 204,
        answer: "It is followed."
    )
    static let unfollow = Endpoint(
        .delete,
        "/api/v1/account/followed/{tracking_id}",
        id: "unfollowReport",
        "No more letters about it.",
        access: .account,
        success: 204,
        answer: "It is not followed."
    )
}

extension PageLanguage {
    /// What letters and reports can be written in.
    fileprivate static var allOfTheSystem: [String] { LaporDomain.Language.allCases.map(\.rawValue) }
}
