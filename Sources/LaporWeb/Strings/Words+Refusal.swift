// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// Why not, and what to do next.
    static func refusal(_ refusal: Refusal, _ language: Language) -> String {
        if case .invalid(let problems) = refusal, !problems.isEmpty {
            return problems.map { problem($0, language) }.joined(separator: " ")
        }
        return phrase(refusal)[language]
    }

    private static func phrase(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .notFound: .refusedNotFound
        case .wrongAccessCode: .refusedWrongAccessCode
        case .wrongCredentials: .refusedWrongCredentials
        case .wrongSignInCode: .refusedWrongSignInCode
        case .tooManyAttempts(let seconds): .refusedTooManyAttempts(seconds)
        case .notSignedIn: .refusedNotSignedIn
        case .sessionRenewed: .resumedHere
        case .underMaintenance: .refusedUnderMaintenance
        case .stale: .refusedStale
        case .keyReused: .refusedKeyReused
        case .notAdministrator: .refusedNotAdministrator
        case .changedMeanwhile: .refusedChangedMeanwhile
        case .invalid: .refusedInvalid
        case .file(let problem): .file(problem)
        case .alreadyRated: .refusedAlreadyRated
        case .takesNoVoices: .refusedTakesNoVoices
        case .ownReport: .refusedOwnReport
        case .contestWindowOver: .refusedContestWindowOver
        case .tooManyContests: .refusedTooManyContests
        case .silenceNotOver(let until): .refusedSilenceNotOver(until)
        case .notPermitted(let action): .refusedNotPermitted(action)
        case .notYours(let action): .refusedNotYours(action)
        case .outOfOrder(let state, let action): .refusedOutOfOrder(state, action)
        case .unknownAgency: .refusedUnknownAgency
        case .destinationOutsideReach: .refusedDestinationOutsideReach
        case .destinationHoldsIt: .refusedDestinationHoldsIt
        case .destinationReturnedIt: .refusedDestinationReturnedIt
        case .bindingDisposition: .refusedBindingDisposition
        case .nobodyToReturnTo: .refusedNobodyToReturnTo
        case .arbitrationNotOver(let until): .refusedArbitrationNotOver(until)
        case .oversightOutcomeMissing: .refusedOversightOutcomeMissing
        case .examinerOnly: .refusedExaminerOnly
        case .reporterTimeNotOver(let until): .refusedReporterTimeNotOver(until)
        case .respondentMissing: .refusedRespondentMissing
        case .classStands: .refusedClassStands
        case .nobodyToAsk: .refusedNobodyToAsk
        case .alreadyAsked: .refusedAlreadyAsked
        case .emergencyNotDeferred: .refusedEmergencyNotDeferred
        case .replyMustBeAnswered: .refusedReplyMustBeAnswered
        case .noDraft: .refusedNoDraft
        case .approvalNeeded: .refusedApprovalNeeded
        case .notCoordinating: .refusedNotCoordinating
        case .alreadyCoordinating: .refusedAlreadyCoordinating
        case .officerRecused: .refusedOfficerRecused
        case .nothingToFollow: .refusedNothingToFollow
        case .cannotMerge(let problem): .refusedCannotMerge(problem)
        case .alreadyWithdrawn: .refusedAlreadyWithdrawn
        case .nothingBreached: .refusedNothingBreached
        case .nobodyAbove: .refusedNobodyAbove
        case .identityNotOpened: .refusedIdentityNotOpened
        case .identityAskedAlready: .refusedIdentityAskedAlready
        case .alreadyReferred: .refusedAlreadyReferred
        case .confidentialForGood: .refusedConfidentialForGood
        case .secondPersonNeeded: .refusedSecondPersonNeeded
        case .noIdentityRequest: .refusedNoIdentityRequest
        case .identityErased: .refusedIdentityErased
        case .noRecipientLeft: .refusedNoRecipientLeft
        case .lastRecipient: .refusedLastRecipient
        case .disclosureConcluded: .refusedDisclosureConcluded
        }
    }
}
