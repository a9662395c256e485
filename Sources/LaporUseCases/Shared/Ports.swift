// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain
package import LaporSQL
package import LaporSecurity

/// What use cases take from the world: storage, the time, chance, ids, secrets, the directory, and where files go.
package struct Ports: Sendable {
    package let database: any Database
    package var now: @Sendable () -> Date
    package let chance: @Sendable () -> UInt64
    package let nextID: @Sendable () async throws -> Int64
    package let vault: Vault
    package let passwords: PasswordHasher
    package let directory: DirectoryCache
    package var regionCounts: RegionCountCache
    package let attachments: AttachmentPorts
    package let models: TextModelShelf
    /// Nobody is written to: for what is played over again long after.
    package var isQuiet = false

    package init(
        database: any Database,
        now: @escaping @Sendable () -> Date,
        chance: @escaping @Sendable () -> UInt64,
        nextID: @escaping @Sendable () async throws -> Int64,
        vault: Vault,
        passwords: PasswordHasher,
        directory: DirectoryCache,
        regionCounts: RegionCountCache = RegionCountCache(),
        attachments: AttachmentPorts,
        models: TextModelShelf? = nil
    ) {
        self.database = database
        self.now = now
        self.chance = chance
        self.nextID = nextID
        self.vault = vault
        self.passwords = passwords
        self.directory = directory
        self.regionCounts = regionCounts
        self.attachments = attachments
        self.models = models ?? TextModelShelf(database)
    }

    /// Salts and digests words, so that the log can prove them without holding them.
    func passage(_ part: Passage.Part, _ text: String) -> Passage {
        let salt = withUnsafeBytes(of: (chance(), chance())) { Array($0) }
        return Passage(part, text: text, salt: salt, digest: Passage.digest(of: text, as: part.rawValue, salt: salt))
    }
    func passage(_ part: Passage.Part, ifAny text: String?) -> Passage? {
        text.flatMap { $0.isEmpty ? nil : passage(part, $0) }
    }

    /// What is kept of an access code: bound to its report, useless anywhere else.
    func accessMark(of code: AccessCode, for trackingID: TrackingID) -> [UInt8] {
        vault.mark(Array("\(trackingID) \(code)".utf8), for: .accessCode)
    }
    func isAccessMark(_ mark: [UInt8], of code: AccessCode, for trackingID: TrackingID) -> Bool {
        vault.isMark(mark, of: Array("\(trackingID) \(code)".utf8), for: .accessCode)
    }
}

extension Passage {
    /// Over the salt, what the words are, and the words: a note put in the place of an answer is found.
    static func digest(of text: String, as part: String, salt: [UInt8]) -> Digest {
        Digest(Hashing.sha256(salt, Array(part.utf8), [0], Array(text.utf8)))
    }
}
