// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Why a file is not taken, or not given.
package enum FileProblem: Equatable, Sendable {
    /// In bytes.
    case tooLarge(limit: Int64)
    /// It is none of the kinds that are taken, whatever it is called.
    case notAccepted
    case empty
    /// A picture that cannot be drawn: damaged, or something else behind the first bytes.
    case unreadable
    case tooManyPixels(limit: Int64)
    /// More than one message may carry.
    case tooMany(limit: Int)
    /// A piece that does not begin where the file ends so far.
    case elsewhere
    /// Nobody has looked for malware yet.
    case unchecked
    /// Malware was found; the bytes are gone.
    case infected

    /// Stable, for programs.
    package var code: String {
        switch self {
        case .tooLarge: "file_too_large"
        case .notAccepted: "file_not_accepted"
        case .empty: "file_empty"
        case .unreadable: "file_unreadable"
        case .tooManyPixels: "file_too_many_pixels"
        case .tooMany: "too_many_files"
        case .elsewhere: "file_elsewhere"
        case .unchecked: "file_unchecked"
        case .infected: "file_infected"
        }
    }
}
