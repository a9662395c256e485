// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A language the system speaks.
package enum Language: String, Sendable, CaseIterable, Codable {
    case indonesian = "id"
    case english = "en"
}
