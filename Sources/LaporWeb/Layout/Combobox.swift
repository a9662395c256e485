// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Marks a plain field as one that can be searched while typing: `combobox.js` reads where from, and how to read what comes.
///
/// Without script it stays what it is: a line whose words the server understands or asks about.
enum Combobox {
    /// - Parameter address: what was typed is put at its end.
    static func source(_ address: String) -> Attribute { .attribute("data-combobox", address) }

    static let agencySource = "/api/v1/agencies?limit=12&q="
    static let regionSource = "/api/v1/regions?limit=12&q="

    /// How an answer is read: the list, what the field takes, what is shown, and what stands below it.
    static let agencies = Attribute.attribute("data-combobox-read", "items slug name path")
    static let regions = Attribute.attribute("data-combobox-read", "items code full_name")
}
