// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Gives an agency its emblem: a picture that was uploaded and cleaned like every other.
package struct SetLogo: Sendable {
    /// What is larger is shown by its small picture.
    private static let largest: Int64 = 60_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter reference: of an upload; nothing takes the emblem away.
    package func callAsFunction(
        _ reference: String?,
        for slug: String,
        because reason: String,
        ifAt mark: String,
        by officer: Officer
    ) async throws {
        let directory = try await ports.directory.current()
        guard let agency = directory.agencies[slug: slug] else { throw Refusal.notFound }
        guard AdministrativeRights(officer, directory.agencies).mayArrange(agency.id, in: .agencies) else {
            throw Refusal.notAdministrator
        }
        var digest = ""
        if let reference { digest = try await keep(reference) }
        _ = try await ChangeDirectory(ports)(
            .profile,
            ["slug": slug, "logo": digest],
            because: reason,
            ifAt: mark,
            by: officer
        )
    }

    private func keep(_ reference: String) async throws -> String {
        guard let token = UploadToken(text: reference) else { throw Self.missing }
        let upload = try await ports.database.read { try UploadStore($0).find(token.id) }
        guard let upload, token.isMark(upload.tokenMark, ports.vault) else { throw Self.missing }
        guard upload.state == .clean else { throw Refusal.file(.unchecked) }
        guard upload.attachment.type.kind == .picture else { throw Refusal.file(.notAccepted) }
        let isSmall = upload.attachment.size <= Self.largest
        guard isSmall || upload.thumbnailSize != nil else { throw Refusal.file(.unreadable) }
        let (place, size) =
            isSmall
            ? (upload.place, upload.attachment.size) : (upload.thumbnailPlace, upload.thumbnailSize ?? 0)
        let type = isSmall ? upload.attachment.type : .jpeg
        var bytes: [UInt8] = []
        while Int64(bytes.count) < size {
            let offset = Int64(bytes.count)
            let piece = try await ports.attachments.vault.read(place, from: offset, count: Int(size - offset))
            guard !piece.isEmpty else { throw VaultFailure(.missing, "\(place) ends before its end") }
            bytes += piece
        }
        let digest = Hex.encode(Hashing.sha256(bytes))
        try await ports.database.write { [bytes] in try ProfileStore($0).addLogo(digest, type.rawValue, bytes) }
        return digest
    }

    private static let missing = Refusal.invalid([FieldProblem("logo", .required)])
}

/// The emblem of an agency, for anybody.
package struct ReadLogo: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ slug: String) async throws -> (type: String, bytes: [UInt8]) {
        let directory = try await ports.directory.current()
        guard let agency = directory.agencies[slug: slug], let digest = directory.profile(of: agency.id)?.logo,
            !digest.isEmpty, let logo = try await ports.database.read({ try ProfileStore($0).logo(digest) })
        else { throw Refusal.notFound }
        return logo
    }
}
