// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporSQL
import LaporSecurity

/// The installation's secret: given by the operator, or kept in a file of mode 0600 beside the SQLite database.
enum SecretKey {
    static func vault(_ settings: Settings) throws -> Vault {
        if let secret = settings.secret {
            guard secret.utf8.count >= 32 else { throw Misconfigured("secret.key has at least 32 characters") }
            return Vault(secret: Hashing.sha256(Array(secret.utf8)))
        }
        guard case .sqlite(let path) = settings.database else {
            throw Misconfigured(
                "with PostgreSQL, set LAPOR_SECRET_KEY: 32 random characters or more, kept apart from it"
            )
        }
        let key = "\(path).key"
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard FileManager.default.fileExists(atPath: key) || (size ?? 0) == 0 else {
            throw Misconfigured("\(path) has lost its key: bring \(key) back, or set LAPOR_SECRET_KEY as it was")
        }
        return Vault(secret: try file(key))
    }

    private static func file(_ path: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(.unavailable, subject: "cannot make the folder \(folder.path)")
        }
        let opened = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        if opened >= 0 {
            let secret = Chance.bytes(32)
            let handle = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
            try handle.write(contentsOf: Data(secret))
            try handle.synchronize()
            return secret
        }
        guard errno == EEXIST else {
            throw Failure(.unavailable, subject: "cannot make \(path): \(String(cString: strerror(errno)))")
        }
        let secret = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        guard secret.count == 32 else { throw Failure(.corrupt, subject: "\(path) does not hold 32 bytes") }
        return secret
    }
}
