// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A value without which no test here makes sense.
func known<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample is wrong") }
    return value
}

/// What a sample needs done before there is a test to fail.
func sure<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { preconditionFailure("a sample is wrong: \(error)") }
}

/// The lines of a file of test data.
func lines(of file: URL) -> [Substring] {
    sure { try String(contentsOf: file, encoding: .utf8) }.split(separator: "\n")
}
