// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct RefusalTests {
    /// Programs depend on these: a code is added, never changed.
    static let codes: [(Refusal, String)] = [
        (.notFound, "not_found"), (.wrongAccessCode, "wrong_access_code"), (.notPermitted(.verify), "not_permitted"),
        (.notYours(.verify), "not_yours"), (.outOfOrder(.draft, .verify), "out_of_order"),
        (.stale(version: 3), "stale"),
        (.keyReused, "key_reused"), (.unknownAgency, "unknown_agency"),
        (.destinationOutsideReach, "destination_outside_reach"), (.destinationHoldsIt, "destination_holds_it"),
        (.destinationReturnedIt, "destination_returned_it"), (.bindingDisposition, "binding_disposition"),
        (.nobodyToReturnTo, "nobody_to_return_to"), (.silenceNotOver(until: Life.monday), "silence_not_over"),
        (.arbitrationNotOver(until: Life.monday), "arbitration_not_over"),
        (.oversightOutcomeMissing, "oversight_outcome_missing"), (.alreadyRated, "already_rated"),
        (.examinerOnly(Office.root), "examiner_only"), (.classStands, "class_stands"),
        (.reporterTimeNotOver(until: Life.monday), "reporter_time_not_over"), (.nobodyToAsk, "nobody_to_ask"),
        (.alreadyAsked, "already_asked"), (.emergencyNotDeferred, "emergency_not_deferred"),
        (.replyMustBeAnswered, "reply_must_be_answered"), (.noDraft, "no_draft"),
        (.approvalNeeded, "approval_needed"), (.notCoordinating, "not_coordinating"),
        (.alreadyCoordinating, "already_coordinating"), (.officerRecused, "officer_recused"),
        (.nothingToFollow, "nothing_to_follow"), (.cannotMerge(.itself), "cannot_merge"),
        (.respondentMissing, "respondent_missing"),
        (.alreadyWithdrawn, "already_withdrawn"), (.nothingBreached, "nothing_breached"),
        (.nobodyAbove, "nobody_above"), (.identityNotOpened, "identity_not_opened"),
        (.identityAskedAlready, "identity_asked_already"),
        (.alreadyReferred, "already_referred"), (.confidentialForGood, "confidential_for_good"),
        (.secondPersonNeeded, "second_person_needed"), (.noIdentityRequest, "no_identity_request"),
        (.identityErased, "identity_erased"),
        (.contestWindowOver, "contest_window_over"), (.tooManyContests, "too_many_contests"), (.invalid([]), "invalid"),
        (.wrongCredentials, "wrong_credentials"), (.tooManyAttempts(retryAfter: 5), "too_many_attempts"),
        (.notSignedIn, "not_signed_in"),
    ]

    @Test(arguments: codes)
    func hasACodeThatNeverChanges(refusal: Refusal, code: String) {
        #expect(refusal.code == code)
    }

    @Test func noTwoShareACode() {
        #expect(Set(Self.codes.map(\.1)).count == Self.codes.count)
    }
}

@Suite struct ActionTests {
    @Test func bringsItsWords() {
        let words = Sample.passage(.reason)
        let other = Sample.passage(.publicBody, "lain")

        #expect(
            Report.Action.verify(Report.Verification(.complaint, publicTitle: words, publicBody: other)).passages == [
                words, other,
            ]
        )
        #expect(Report.Action.verify().passages.isEmpty)
        for action in [
            Report.Action.archive(reason: "duplicate", explanation: words), .giveBack(reason: words, suggestion: nil),
            .arbitrate(to: Office.root, reason: words), .answer(.interim, words), .answer(.final, words), .reply(words),
            .contest(reason: words), .close(reason: words), .disposition(to: Office.root, note: words),
            .forward(to: Office.root, note: words), .rate(5, comment: words),
        ] {
            #expect(action.passages == [words])
        }
        for action in [
            Report.Action.confirm, .lapseArbitration, .closeBySilence, .rate(5), .disposition(Office.root),
            .forward(Office.root),
        ] {
            #expect(action.passages.isEmpty)
        }
    }

    @Test func aSubmissionBringsItsPlaceToo() {
        var submission = Sample.submission(at: Life.monday)
        submission.address = Sample.passage(.address)
        submission.coordinates = Sample.passage(.coordinates)

        let parts = Report.Action.submit(submission).passages.map(\.part)

        #expect(parts == [.title, .body, .address, .coordinates])
    }
}
