// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What is asked for on the page of all reports, as its address says it: an address can be kept and sent on.
struct BrowseQuery: Equatable, Sendable {
    /// The names of the fields, in the order in which they stand in an address.
    enum Field: String, CaseIterable, Sendable {
        case words = "q"
        case state = "status"
        case kind = "jenis"
        case agency = "instansi"
        case topic = "topik"
        case region = "wilayah"
        case since = "sejak"
        case until = "sampai"
        case order = "urut"
    }
    static let waitingLongest = "lama"
    static let mostSupported = "dukungan"
    private var values: [Field: String] = [:]

    init(_ visit: Visit) {
        for field in Field.allCases {
            let text = (visit.query[field.rawValue] ?? "").replacing("+", with: " ")
            if !text.isEmpty { values[field] = text }
        }
    }
    init(_ values: [Field: String] = [:]) { self.values = values.filter { !$0.value.isEmpty } }

    subscript(_ field: Field) -> String {
        get { values[field] ?? "" }
        set { values[field] = newValue.isEmpty ? nil : newValue }
    }

    var hasFilters: Bool { Field.allCases.contains { $0 != .order && !self[$0].isEmpty } }

    func without(_ field: Field) -> BrowseQuery { with(field, "") }
    func with(_ field: Field, _ value: String) -> BrowseQuery {
        var query = self
        query[field] = value
        return query
    }

    /// - Parameter path: of the page, or of the feed with the same contents.
    func link(_ path: String = Links.browse, after key: ListKey? = nil) -> String {
        var parts = Field.allCases.compactMap { field in
            values[field].map { "\(field.rawValue)=\(Links.encoded($0))" }
        }
        if let key { parts.append("lanjut=\(key.text)") }
        return parts.isEmpty ? path : "\(path)?\(parts.joined(separator: "&"))"
    }
}
