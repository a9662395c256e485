// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSecurity

/// How a message names a file that was uploaded before: `ID.TOKEN`; the id alone binds nothing.
struct UploadToken: Hashable, Sendable {
    let id: Attachment.ID
    let secret: String

    init(id: Attachment.ID, secret: String) {
        self.id = id
        self.secret = secret
    }

    init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let id = Attachment.ID(text: parts[0]), Hex.decode(parts[1])?.count == 16 else {
            return nil
        }
        self.init(id: id, secret: parts[1])
    }

    static func fresh(_ ports: Ports) async throws -> UploadToken {
        let secret = Hex.encode(withUnsafeBytes(of: (ports.chance(), ports.chance())) { Array($0) })
        return UploadToken(id: Attachment.ID(try await ports.nextID()), secret: secret)
    }

    func mark(_ vault: Vault) -> [UInt8] { vault.mark(bytes, for: .upload) }
    func isMark(_ mark: [UInt8], _ vault: Vault) -> Bool { vault.isMark(mark, of: bytes, for: .upload) }
    var text: String { "\(id).\(secret)" }
    private var bytes: [UInt8] { Array("\(id) \(secret)".utf8) }
}
