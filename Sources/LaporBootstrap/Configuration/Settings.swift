// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Configuration
import Foundation
import LaporSQL

/// Everything that an operator can set, read once.
///
/// Keys, by falling weight: a flag, the environment (`LAPOR_` and the key in capitals), a JSON file (`--config`), the
/// default.
/// - `database.url` (string, default `sqlite:var/lapor.sqlite`): `sqlite:PATH` or `postgres://…`.
/// - `database.connections` (int, default 10): of the PostgreSQL pool.
/// - `listen` (string, default `127.0.0.1:8080`): address and port of the server.
/// - `base.url` (string, default `http://` and `listen`): where people reach it.
/// - `secret.key` (string, secret): at least 32 characters; beside an SQLite database one is made when it is missing.
/// - `mail.folder` (string, default `mail` beside the database, else `var/mail`): where letters are put.
/// - `mail.sender` (string, default `SP4N-LAPOR! <lapor@localhost>`).
/// - `trusted.proxies` (string, default none): addresses, with commas between, whose `X-Forwarded-For` is believed.
/// - `limits` (string, default `on`): `off` for load tests.
package struct Settings: Sendable {
    package enum DatabaseAddress: Equatable, Sendable {
        case sqlite(path: String)
        case postgres(url: String)
    }
    package let database: DatabaseAddress
    package let connections: Int
    package let host: String
    package let port: Int
    package let baseURL: String
    package let secret: String?
    package let mailFolder: String
    package let mailSender: String
    package let hasLimits: Bool
    package let trustedProxies: Set<String>

    package init(_ config: ConfigReader) throws {
        database = try Self.address(config.string(forKey: "database.url", default: "sqlite:var/lapor.sqlite"))
        connections = config.int(forKey: "database.connections", default: 10)
        guard (1...1_000).contains(connections) else { throw WrongUsage("database.connections is 1 to 1000") }
        let listen = config.string(forKey: "listen", default: "127.0.0.1:8080")
        guard let colon = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw WrongUsage("listen is ADDRESS:PORT, not \"\(listen)\"") }
        host = String(listen[..<colon])
        self.port = port
        let base = config.string(forKey: "base.url", default: "http://\(listen)")
        guard base.hasPrefix("http://") || base.hasPrefix("https://") else {
            throw WrongUsage("base.url begins with http:// or https://")
        }
        baseURL = base.hasSuffix("/") ? String(base.dropLast()) : base
        secret = config.string(forKey: "secret.key", isSecret: true)
        mailFolder = config.string(forKey: "mail.folder") ?? Self.folder(beside: database, "mail")
        mailSender = config.string(forKey: "mail.sender", default: "SP4N-LAPOR! <lapor@localhost>")
        let proxies = config.string(forKey: "trusted.proxies", default: "")
        trustedProxies = Set(proxies.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        hasLimits = config.string(forKey: "limits", default: "on") != "off"
    }

    /// What lives with the database: in its folder, or in `var`.
    static func folder(beside database: DatabaseAddress, _ name: String) -> String {
        guard case .sqlite(let path) = database else { return "var/\(name)" }
        return URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name).path
    }

    private static func address(_ text: String) throws -> DatabaseAddress {
        if text.hasPrefix("sqlite:") {
            let path = String(text.dropFirst("sqlite:".count))
            guard !path.isEmpty else { throw WrongUsage("database.url names no file") }
            return .sqlite(path: path)
        }
        guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") else {
            throw WrongUsage("database.url is sqlite:PATH or postgres://…")
        }
        return .postgres(url: text)
    }
}

/// Something that is not as it must be for the command, in words for the operator.
package struct Misconfigured: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}

/// A setting or argument that says nothing we know.
package struct WrongUsage: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}
