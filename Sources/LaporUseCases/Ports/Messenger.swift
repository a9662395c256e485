// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A written notice, ready to be carried.
package struct Letter: Equatable, Sendable {
    /// The same for every attempt at the same letter.
    package let key: String
    package let to: String
    package let subject: String
    package let text: String
    package let language: Language
    package let writtenAt: Date
    /// Where a program can stop further letters of this kind with one POST (RFC 8058); nothing where they cannot be.
    package let unsubscribe: String?

    package init(
        key: String,
        to: String,
        subject: String,
        text: String,
        language: Language,
        writtenAt: Date,
        unsubscribe: String? = nil
    ) {
        self.key = key
        self.to = to
        self.subject = subject
        self.text = text
        self.language = language
        self.writtenAt = writtenAt
        self.unsubscribe = unsubscribe
    }
}

/// Carries letters: e-mail today.
///
/// Sending the same key twice has the effect of sending it once, or shows that it is the same letter.
package protocol Messenger: Sendable {
    func send(_ letter: Letter) async throws(MessengerFailure)
}

/// Why a letter could not be carried, and whether trying again makes sense.
package struct MessengerFailure: Error, Sendable, Equatable {
    /// A code, shown in the log of a report: never words, never an address.
    package let reason: String
    /// For the operator, and kept with the delivery: never an address either.
    package let detail: String?
    package let isRetryable: Bool

    package init(_ reason: String, detail: String? = nil, isRetryable: Bool) {
        self.reason = reason
        self.detail = detail
        self.isRetryable = isRetryable
    }

    /// As it is kept: the code, then the words.
    var problem: String { detail.map { "\(reason): \($0)" } ?? reason }
}
