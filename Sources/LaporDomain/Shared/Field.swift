// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A value an event may carry: codes, numbers and digests, never words.
package enum Field: Equatable, Sendable {
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

    package func optionalNumber(_ key: String) -> Int64? {
        if case .number(let number)? = fields[key] { number } else { nil }
    }
    package func optionalCode(_ key: String) -> String? {
        if case .code(let code)? = fields[key] { code } else { nil }
    }
    package func optionalDigest(_ key: String) throws(Unreadable) -> Digest? {
        guard let code = optionalCode(key) else { return nil }
        guard let bytes = Hex.decode(code) else { throw Unreadable(key: key) }
        return Digest(bytes)
    }
    package func number(_ key: String) throws(Unreadable) -> Int64 {
        guard let number = optionalNumber(key) else { throw Unreadable(key: key) }
        return number
    }
    package func code(_ key: String) throws(Unreadable) -> String {
        guard let code = optionalCode(key) else { throw Unreadable(key: key) }
        return code
    }
    package func digest(_ key: String) throws(Unreadable) -> Digest {
        guard let digest = try optionalDigest(key) else { throw Unreadable(key: key) }
        return digest
    }
    package func one<T: RawRepresentable<String>>(of type: T.Type, _ key: String) throws(Unreadable) -> T {
        guard let value = T(rawValue: try code(key)) else { throw Unreadable(key: key) }
        return value
    }
    package func agency(_ key: String) throws(Unreadable) -> Agency.ID { Agency.ID(try number(key)) }
    package func optionalAgency(_ key: String) -> Agency.ID? { optionalNumber(key).map { Agency.ID($0) } }
}
