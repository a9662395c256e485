// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Why the domain said no, in terms a citizen or an officer can act on.
///
/// A refusal is an expected answer, not a fault: it is never logged as an error and never retried. It has a code; the
/// words for it are rendered where it is shown, in the reader's language.
package enum Refusal: Error, Equatable, Sendable {
    case notFound
    case wrongAccessCode
    /// The role may never do this.
    case notPermitted(Report.Action.Name)
    /// The role may, but this report is not with this party's agency.
    case notYours(Report.Action.Name)
    /// The report's state does not allow it.
    case outOfOrder(Report.State, Report.Action.Name)
    /// Somebody else changed the report since it was read.
    case stale(version: Int64)
    /// The idempotency key came before with another request.
    case keyReused
    case unknownAgency
    case destinationOutsideReach
    case destinationHoldsIt
    case destinationReturnedIt
    case bindingDisposition
    case nobodyToReturnTo
    case silenceNotOver(until: Date)
    case arbitrationNotOver(until: Date)
    case oversightOutcomeMissing
    /// An oversight complaint is examined by this agency, and no other.
    case examinerOnly(Agency.ID)
    /// Nobody has said yet whom an oversight complaint is about.
    case respondentMissing
    /// Only an inspectorate lowers a class; nobody raises one whose limit has passed.
    case classStands
    case reporterTimeNotOver(until: Date)
    case nobodyToAsk
    case alreadyAsked
    case emergencyNotDeferred
    case replyMustBeAnswered
    case noDraft
    case approvalNeeded
    case notCoordinating
    case alreadyCoordinating
    case officerRecused
    case nothingToFollow
    case cannotMerge(MergeProblem)
    case alreadyWithdrawn
    case nothingBreached
    /// Everybody above knows already, or there is nobody.
    case nobodyAbove
    case alreadyReferred
    case confidentialForGood
    case secondPersonNeeded
    case noIdentityRequest
    case identityErased
    /// Nobody has been let see it, so that nothing can be taken back.
    case identityNotOpened
    /// Somebody has asked, and the second person has not decided.
    case identityAskedAlready
    case alreadyRated
    case contestWindowOver
    case tooManyContests
    /// Nobody would be left who may read a disclosure.
    case noRecipientLeft
    case lastRecipient
    /// A disclosure has its outcome, and the time to contest it is over.
    case disclosureConcluded
    /// Whoever asks does not run this part of the installation.
    case notAdministrator
    /// What was to be changed or undone is not what it was when it was read.
    case changedMeanwhile
    /// A report that is at its end, or stands alone, is not supported or commented on.
    case takesNoVoices
    /// Whoever reported it need not support it.
    case ownReport
    case invalid([FieldProblem])
    /// A file that cannot be taken or given.
    case file(FileProblem)
    case wrongCredentials
    /// A one-time code that does not open anything, or does so no longer.
    case wrongSignInCode
    case tooManyAttempts(retryAfter: Int)
    case notSignedIn
    /// The form was made before its officer signed in again: nothing was done, and all of it is there.
    case sessionRenewed
    /// The service is being worked on: nothing is written meanwhile.
    case underMaintenance(retryAfter: Int)

    /// Why two reports do not become one.
    package enum MergeProblem: Equatable, Sendable {
        case itself
        /// The other is merged, archived or ended.
        case otherHasEnded
        /// Others are merged into this one.
        case hasDuplicates
        /// One of them must be handled alone: an oversight complaint, or somebody who is protected.
        case mustStandAlone
        case otherVisibility
        case outsideReach
    }

    /// Stable, for programs.
    package var code: String {
        switch self {
        case .notFound: "not_found"
        case .wrongAccessCode: "wrong_access_code"
        case .notPermitted: "not_permitted"
        case .notYours: "not_yours"
        case .outOfOrder: "out_of_order"
        case .stale: "stale"
        case .keyReused: "key_reused"
        case .unknownAgency: "unknown_agency"
        case .destinationOutsideReach: "destination_outside_reach"
        case .destinationHoldsIt: "destination_holds_it"
        case .destinationReturnedIt: "destination_returned_it"
        case .bindingDisposition: "binding_disposition"
        case .nobodyToReturnTo: "nobody_to_return_to"
        case .silenceNotOver: "silence_not_over"
        case .arbitrationNotOver: "arbitration_not_over"
        case .oversightOutcomeMissing: "oversight_outcome_missing"
        case .examinerOnly: "examiner_only"
        case .respondentMissing: "respondent_missing"
        case .classStands: "class_stands"
        case .reporterTimeNotOver: "reporter_time_not_over"
        case .nobodyToAsk: "nobody_to_ask"
        case .alreadyAsked: "already_asked"
        case .emergencyNotDeferred: "emergency_not_deferred"
        case .replyMustBeAnswered: "reply_must_be_answered"
        case .noDraft: "no_draft"
        case .approvalNeeded: "approval_needed"
        case .notCoordinating: "not_coordinating"
        case .alreadyCoordinating: "already_coordinating"
        case .officerRecused: "officer_recused"
        case .nothingToFollow: "nothing_to_follow"
        case .cannotMerge: "cannot_merge"
        case .alreadyWithdrawn: "already_withdrawn"
        case .nothingBreached: "nothing_breached"
        case .nobodyAbove: "nobody_above"
        case .alreadyReferred: "already_referred"
        case .confidentialForGood: "confidential_for_good"
        case .secondPersonNeeded: "second_person_needed"
        case .noIdentityRequest: "no_identity_request"
        case .identityErased: "identity_erased"
        case .identityNotOpened: "identity_not_opened"
        case .identityAskedAlready: "identity_asked_already"
        case .alreadyRated: "already_rated"
        case .contestWindowOver: "contest_window_over"
        case .tooManyContests: "too_many_contests"
        case .noRecipientLeft: "no_recipient_left"
        case .lastRecipient: "last_recipient"
        case .disclosureConcluded: "disclosure_concluded"
        case .notAdministrator: "not_administrator"
        case .changedMeanwhile: "changed_meanwhile"
        case .takesNoVoices: "takes_no_voices"
        case .ownReport: "own_report"
        case .invalid: "invalid"
        case .file(let problem): problem.code
        case .wrongCredentials: "wrong_credentials"
        case .wrongSignInCode: "wrong_sign_in_code"
        case .tooManyAttempts: "too_many_attempts"
        case .notSignedIn: "not_signed_in"
        case .sessionRenewed: "session_renewed"
        case .underMaintenance: "under_maintenance"
        }
    }
}

/// What is wrong with one field of what was sent.
package struct FieldProblem: Equatable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        case required, unknown, malformed, ambiguous
        case tooLong = "too_long"
        case tooShort = "too_short"
        /// More at once than is given out at once.
        case tooMany = "too_many"
        /// So many are kept at most.
        case noRoom = "no_room"
        case notAllowed = "not_allowed"
        case inTheFuture = "in_the_future"
        case inThePast = "in_the_past"
        /// Another day was named before, and this is none after it.
        case notLater = "not_later"
        /// So many days ahead at most.
        case tooFar = "too_far"
        /// Of a year that nobody can mean; the limit is the last that can be.
        case yearOutOfRange = "year_out_of_range"
        /// Not so many working days, from one to the limit.
        case outOfRange = "out_of_range"
        /// An earlier stage takes so many working days, and this one fewer.
        case shorterThanEarlier = "shorter_than_earlier"
        /// So many running limits would become shorter.
        case promiseShortened = "promise_shortened"
        /// The last day, or moment, lies before the first.
        case endsBeforeStart = "ends_before_start"
        /// Names in braces that nothing fills in; they are the choices.
        case unknownPlaceholder = "unknown_placeholder"
        case strayBrace = "stray_brace"
        /// The other language names them; they are the choices.
        case lacksPlaceholder = "lacks_placeholder"
        /// Words that would find nearly everything.
        case tooCommon = "too_common"
        /// A colour on which white cannot be read.
        case tooPale = "too_pale"
        case doesNotExist = "does_not_exist"
        /// Nobody would be left who runs the installation.
        case lastAdministrator = "last_administrator"
        case alreadyExists = "already_exists"
        /// Nothing that this installation has gets there.
        case noRoute = "no_route"
    }
    package let field: String
    package let code: Code
    /// The limit that was passed, where there is one.
    package let limit: Int?
    /// What could have been meant, where there is something to choose from.
    package let choices: [String]

    package init(_ field: String, _ code: Code, limit: Int? = nil, choices: [String] = []) {
        self.field = field
        self.code = code
        self.limit = limit
        self.choices = choices
    }
}
