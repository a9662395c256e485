// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A value an event may carry: codes, numbers and digests, never words.
package enum Field: Hashable, Sendable {
    case code(String)
    case number(Int64)

    package static func digest(_ digest: Digest) -> Field { .code(Hex.encode(digest.bytes)) }
}

/// The fields of one event, read by name; a missing or misshapen one throws `Unreadable`.
package struct FieldReader {
    package struct Unreadable: Error, Equatable {
        package let key: String
        package init(key: String) { self.key = key }
    }
    private let fields: [String: Field]
    package init(_ fields: [String: Field]) { self.fields = fields }

    package func optionalNumber(_ key: String) throws(Unreadable) -> Int64? {
        switch fields[key] {
        case nil: nil
        case .number(let number)?: number
        case .code?: throw Unreadable(key: key)
        }
    }
    package func optionalCode(_ key: String) throws(Unreadable) -> String? {
        switch fields[key] {
        case nil: nil
        case .code(let code)?: code
        case .number?: throw Unreadable(key: key)
        }
    }
    package func optionalDigest(_ key: String) throws(Unreadable) -> Digest? {
        guard let code = try optionalCode(key) else { return nil }
        guard let bytes = Hex.decode(code), bytes.count == Digest.none.bytes.count else { throw Unreadable(key: key) }
        return Digest(bytes)
    }
    package func number(_ key: String) throws(Unreadable) -> Int64 { try present(optionalNumber(key), key) }
    package func code(_ key: String) throws(Unreadable) -> String { try present(optionalCode(key), key) }
    package func digest(_ key: String) throws(Unreadable) -> Digest { try present(optionalDigest(key), key) }
    private func present<T>(_ value: T?, _ key: String) throws(Unreadable) -> T {
        guard let value else { throw Unreadable(key: key) }
        return value
    }
    package func one<T: RawRepresentable<String>>(of type: T.Type, _ key: String) throws(Unreadable) -> T {
        guard let value = T(rawValue: try code(key)) else { throw Unreadable(key: key) }
        return value
    }
    package func optional<T: RawRepresentable<String>>(of type: T.Type, _ key: String) throws(Unreadable) -> T? {
        try optionalCode(key) == nil ? nil : try one(of: type, key)
    }
    package func date(_ key: String) throws(Unreadable) -> CivilDate {
        guard let date = CivilDate(iso: try code(key)) else { throw Unreadable(key: key) }
        return date
    }
    /// As `Field.ids` writes them.
    package func agencies(_ key: String) throws(Unreadable) -> [Agency.ID] {
        try code(key).split(separator: " ").map { (text) throws(Unreadable) in
            guard let number = Int64(text), number > 0 else { throw Unreadable(key: key) }
            return Agency.ID(number)
        }
    }
    package func agency(_ key: String) throws(Unreadable) -> Agency.ID { try present(optionalAgency(key), key) }
    package func optionalAgency(_ key: String) throws(Unreadable) -> Agency.ID? {
        guard let number = try optionalNumber(key) else { return nil }
        guard number > 0 else { throw Unreadable(key: key) }
        return Agency.ID(number)
    }
}

extension Field {
    static func id<Of>(_ id: Identifier<Of>?) -> Field? { id.map { .number($0.rawValue) } }
    /// Several, in their order.
    static func ids<Of>(_ ids: [Identifier<Of>]) -> Field? { .code(ids.map(\.description).joined(separator: " ")) }
    static func optional(_ digest: Digest?) -> Field? { digest.map { .digest($0) } }
}
