// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What went wrong with single reports while the others went on.
///
/// Thrown when all is done, so that whoever runs it hears of it. A refusal is no setback: somebody was faster.
struct Setbacks {
    private var first: (any Error)?

    mutating func note(_ error: any Error) {
        if !(error is Refusal) { first = first ?? error }
    }
    func rethrow() throws {
        if let first { throw first }
    }
}
