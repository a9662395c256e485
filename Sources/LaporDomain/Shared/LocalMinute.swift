// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A minute as forms send it and tables keep it: `2026-11-26T14:30`, western time.
extension Date {
    package var localMinute: String { String(rfc3339(in: .western).prefix(16)) }

    /// Reads it; an offset says another time than the western.
    package init?(localMinute text: String) {
        if let instant = Date(rfc3339: text) {
            self = instant
            return
        }
        guard text.utf8.count == 16, let instant = Date(rfc3339: text + ":00+07:00") else { return nil }
        self = instant
    }
}
