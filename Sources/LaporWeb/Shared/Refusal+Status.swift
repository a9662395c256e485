// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain

extension Refusal {
    /// How HTTP says it (RFC 9110).
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .wrongAccessCode, .wrongCredentials, .notSignedIn: .unauthorized
        case .notPermitted, .notYours: .forbidden
        case .stale: .preconditionFailed
        case .keyReused, .unknownAgency, .invalid: .unprocessableContent
        case .tooManyAttempts: .tooManyRequests
        case .outOfOrder, .destinationOutsideReach, .destinationHoldsIt, .destinationReturnedIt, .bindingDisposition,
            .nobodyToReturnTo, .silenceNotOver, .arbitrationNotOver, .oversightOutcomeMissing, .alreadyRated,
            .contestWindowOver, .tooManyContests:
            .conflict
        }
    }
}
