// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// What could be meant, offered while a plain line is typed into: `combobox.js` asks for it.
///
/// Without script the line stays what it is: words that the server understands, or asks about.
struct Suggestions: Sendable {
    /// Of the API; what is typed is put at its end.
    let address: String
    /// The part of each answer that is put into the field.
    let name: String
    /// The part that is sent instead of the name; nothing where the name itself is.
    var key: String?
    /// The part that stands below each name, to tell those apart that are called alike.
    var below: String?

    static let agencies = Suggestions(
        address: "/api/v1/agencies?limit=12&q=",
        name: "name",
        key: "slug",
        below: "path"
    )
    /// Only those within one.
    static func agencies(within slug: String?) -> Suggestions {
        guard let slug else { return agencies }
        return Suggestions(
            address: "/api/v1/agencies?limit=12&within=\(Links.encoded(slug))&q=",
            name: "name",
            key: "slug",
            below: "path"
        )
    }
    static let regions = Suggestions(address: "/api/v1/regions?limit=12&q=", name: "full_name", key: "code")

    var source: Attribute { .attribute("data-combobox", address) }
    var label: Attribute { .attribute("data-combobox-label", name) }
    var sent: Attribute? { key.map { .attribute("data-combobox-key", $0) } }
    var under: Attribute? { below.map { .attribute("data-combobox-below", $0) } }
}
