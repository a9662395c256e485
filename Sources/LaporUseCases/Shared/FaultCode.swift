// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

/// What may be said of a fault outside: its code, never its words.
package enum FaultCode {
    package static func code(of error: any Error) -> String {
        (error as? Failure)?.code.rawValue ?? (error as? VaultFailure)?.code.rawValue ?? "\(type(of: error))"
    }

    /// Whether the same request may work a little later.
    package static func isPassing(_ error: any Error) -> Bool {
        if let failure = error as? VaultFailure { return failure.code != .missing }
        return switch (error as? Failure)?.code {
        case .unavailable?, .conflict?, .full?: true
        case .duplicate?, .unsafe?, .corrupt?, .other?, nil: false
        }
    }
}
