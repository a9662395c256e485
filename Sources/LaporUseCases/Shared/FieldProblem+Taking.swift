// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension [FieldProblem] {
    /// What a rule reads of the fields; what it finds wrong with them is added, so that everything is said at once.
    ///
    /// Any other refusal goes on.
    mutating func taking<Value>(_ read: () throws(Refusal) -> Value) throws(Refusal) -> Value? {
        do {
            return try read()
        } catch .invalid(let problems) {
            self += problems
            return nil
        }
    }
}
