// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain

extension Refusal {
    /// How HTTP says it (RFC 9110).
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .wrongAccessCode, .wrongCredentials, .wrongSignInCode, .notSignedIn: .unauthorized
        case .notPermitted, .notYours, .notAdministrator, .sessionRenewed: .forbidden
        case .stale: .preconditionFailed
        case .file(let problem): problem.status
        case .keyReused, .unknownAgency, .invalid: .unprocessableContent
        case .tooManyAttempts: .tooManyRequests
        case .underMaintenance: .serviceUnavailable
        case .outOfOrder, .destinationOutsideReach, .destinationHoldsIt, .destinationReturnedIt, .bindingDisposition,
            .nobodyToReturnTo, .respondentMissing, .silenceNotOver, .arbitrationNotOver, .oversightOutcomeMissing,
            .alreadyRated,
            .contestWindowOver, .tooManyContests, .examinerOnly, .reporterTimeNotOver, .classStands, .nobodyToAsk,
            .alreadyAsked, .emergencyNotDeferred, .replyMustBeAnswered, .noDraft, .approvalNeeded, .notCoordinating,
            .alreadyCoordinating, .officerRecused, .nothingToFollow, .cannotMerge, .alreadyWithdrawn, .nothingBreached,
            .alreadyReferred, .confidentialForGood, .secondPersonNeeded, .noIdentityRequest, .identityErased,
            .nobodyAbove, .identityNotOpened, .identityAskedAlready, .noRecipientLeft,
            .lastRecipient, .disclosureConcluded, .changedMeanwhile, .takesNoVoices, .ownReport:
            .conflict
        }
    }
}

extension FileProblem {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .tooLarge: .contentTooLarge
        case .notAccepted: .unsupportedMediaType
        case .empty, .unreadable, .tooManyPixels, .tooMany: .unprocessableContent
        case .unchecked, .elsewhere: .conflict
        case .infected: .gone
        }
    }
}
