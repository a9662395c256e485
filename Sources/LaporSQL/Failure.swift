// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What an operator is told; the caller decides by its code, never by its words.
package struct Failure: Error, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// A row with this key exists.
        case duplicate
        /// Somebody else was faster; the same again may work.
        case conflict
        /// The engine cannot be reached, or not just now.
        case unavailable
        /// No room is left where it writes.
        case full
        /// It would not keep what it promises.
        case unsafe
        /// What is stored is not what this program wrote.
        case corrupt
        case other
    }
    package let code: Code
    package let subject: String
    package init(_ code: Code, subject: String) {
        self.code = code
        self.subject = subject
    }
    package var isRetryable: Bool { code == .conflict }
    package var description: String { "\(code.rawValue): \(subject)" }
}
