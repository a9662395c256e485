// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Configuration
import Foundation
package import LaporChannels
package import LaporMedia
import LaporSQL
package import LaporWeb

/// Everything that an operator can set, read once.
///
/// Keys, by falling weight: a flag, the environment (`LAPOR_` and the key in capitals), a JSON file (`--config`), the
/// default.
/// - `database.url` (string, default `sqlite:var/lapor.sqlite`): `sqlite:PATH` or `postgres://…`.
/// - `database.connections` (int, default 10): of the PostgreSQL pool.
/// - `listen` (string, default `127.0.0.1:8080`): address and port of the server; an IPv6 address in brackets.
/// - `base.url` (string, default `http://` and `listen`): where people reach it.
/// - `secret.key` (string, secret): at least 32 characters; beside an SQLite database one is made when it is missing.
/// - `mail.folder` (string, default `mail` beside the database, else `var/mail`): where letters are put.
/// - `mail.sender` (string, default `SP4N-LAPOR! <lapor@localhost>`): needed with `smtp.url`.
/// - `smtp.url` (string, secret): `smtp://user:password@host:587` or `smtps://…`; without it letters go to the folder.
/// - `smtp.tls` (string, default `required`, `off` where the server is this machine): or `optional`.
/// - `smtp.ca.file` (string, default the system's): certificates to trust for the mail server, in PEM form.
/// - `attachments.folder` (string, default `attachments` beside the database, else `var/attachments`): where files are kept.
/// - `clamd` (string, default none): `tcp:HOST:PORT` or `unix:PATH` of a ClamAV daemon; files wait until it has looked.
/// - `trusted.proxies` (string, default none): addresses, with commas between, whose `X-Forwarded-For` is believed.
/// - `words` (string, default none): a folder with words of further languages for the pages, `su.csv`.
/// - `map.tiles` (string, default none): a template of pictures under the public map, `https://HOST/…/{z}/{x}/{y}.png`.
/// - `map.attribution` (string): whose they are, shown on the map; needed with `map.tiles`.
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
    package let mailSender: Mailbox
    /// Nothing: letters are put into the folder.
    package let smtp: SMTPServer?
    package let attachmentsFolder: String
    package let clamd: ClamdScanner.Address?
    /// A folder of further languages.
    package let words: String?
    package let hasLimits: Bool
    package let mapTiles: MapTiles?
    package let trustedProxies: Set<String>
    /// Everything here is for trying out: pages may say where letters lie that go to nobody.
    package var isDemonstration = false
    /// As it was configured: the way to it on this machine is nobody else's business.
    package var demonstrationLetters: String? {
        isDemonstration && smtp == nil ? mailFolder : nil
    }

    package init(_ config: ConfigReader) throws {
        database = try Self.address(config.string(forKey: "database.url", default: "sqlite:var/lapor.sqlite"))
        connections = config.int(forKey: "database.connections", default: 10)
        guard (1...1_000).contains(connections) else { throw WrongUsage("database.connections is 1 to 1000") }
        let listen = config.string(forKey: "listen", default: "127.0.0.1:8080")
        (host, port) = try Self.place(listen)
        let base = config.string(forKey: "base.url", default: "http://\(listen)")
        guard base.hasPrefix("http://") || base.hasPrefix("https://") else {
            throw WrongUsage("base.url begins with http:// or https://")
        }
        baseURL = base.hasSuffix("/") ? String(base.dropLast()) : base
        secret = config.string(forKey: "secret.key", isSecret: true)
        mailFolder = config.string(forKey: "mail.folder") ?? Self.folder(beside: database, "mail")
        let sender = config.string(forKey: "mail.sender")
        guard let mailbox = Mailbox(sender ?? "SP4N-LAPOR! <lapor@localhost>") else {
            throw WrongUsage("mail.sender is NAME <ADDRESS@DOMAIN>, not \"\(sender ?? "")\"")
        }
        mailSender = mailbox
        smtp = try Self.smtp(config)
        guard smtp == nil || sender != nil else {
            throw WrongUsage("with smtp.url, mail.sender says whom letters are from: NAME <ADDRESS@DOMAIN>")
        }
        attachmentsFolder = config.string(forKey: "attachments.folder") ?? Self.folder(beside: database, "attachments")
        clamd = try config.string(forKey: "clamd").map(Self.clamd)
        let proxies = config.string(forKey: "trusted.proxies", default: "")
        trustedProxies = Set(proxies.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        words = config.string(forKey: "words")
        hasLimits = config.string(forKey: "limits", default: "on") != "off"
        mapTiles = try config.string(forKey: "map.tiles").map { template in
            let attribution = config.string(forKey: "map.attribution", default: "")
            guard let tiles = MapTiles(template: template, attribution: attribution) else {
                throw WrongUsage(
                    "map.tiles is https://HOST/…/{z}/{x}/{y}.png on one server, with map.attribution saying whose they are"
                )
            }
            return tiles
        }
    }

    /// What lives with the database: in its folder, or in `var`.
    static func folder(beside database: DatabaseAddress, _ name: String) -> String {
        guard case .sqlite(let path) = database else { return "var/\(name)" }
        return URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// An IPv6 address stands in brackets, as in addresses of pages.
    private static func place(_ listen: String) throws -> (host: String, port: Int) {
        guard let colon = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw WrongUsage("listen is ADDRESS:PORT, not \"\(listen)\"") }
        let host = listen[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { return (String(host.dropFirst().dropLast()), port) }
        guard !host.contains(":") else {
            throw WrongUsage("listen has an IPv6 address in brackets, as [::1]:8080, not \"\(listen)\"")
        }
        return (String(host), port)
    }

    private static func clamd(_ text: String) throws -> ClamdScanner.Address {
        guard let address = ClamdScanner.Address(text: text) else {
            throw WrongUsage("clamd is tcp:HOST:PORT or unix:/PATH, not \"\(text)\"")
        }
        return address
    }

    private static func smtp(_ config: ConfigReader) throws -> SMTPServer? {
        guard let url = config.string(forKey: "smtp.url", isSecret: true) else { return nil }
        do throws(SMTPServer.Unusable) {
            return try SMTPServer(
                url,
                encryption: config.string(forKey: "smtp.tls"),
                authorities: config.string(forKey: "smtp.ca.file")
            )
        } catch {
            throw WrongUsage(error.words)
        }
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
