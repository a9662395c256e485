// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Writes what comes of a file at its place, some at a time.
///
/// Two that write the same piece at once do each other no harm: the same bytes go to the same place.
struct PieceWriter: Sendable {
    private static let pieceLength = 256 * 1024
    private let vault: any AttachmentVault
    private let draft: AttachmentDraft
    private let length: Int64
    private var limit: Int64?
    private var waiting: [UInt8] = []
    private var written: Int64

    init(_ vault: any AttachmentVault, _ draft: AttachmentDraft, at offset: Int64, of length: Int64) {
        self.vault = vault
        self.draft = draft
        self.length = length
        written = offset
    }

    /// Where what has come ends.
    var end: Int64 { written + Int64(waiting.count) }

    /// Refuses what goes on beyond the length, and what begins like nothing that we take.
    mutating func add(_ bytes: [UInt8]) async throws {
        guard end + Int64(bytes.count) <= length else { throw Refusal.file(.tooLarge(limit: length)) }
        waiting += bytes
        if waiting.count >= Self.pieceLength { try await flush() }
    }

    mutating func flush() async throws {
        guard !waiting.isEmpty else { return }
        try await vault.write(waiting, at: written, to: draft)
        written += Int64(waiting.count)
        waiting.removeAll(keepingCapacity: true)
        try await know()
    }

    /// As soon as its beginning is there, it says whether the file can be taken.
    private mutating func know() async throws {
        guard limit == nil, written >= min(Int64(MediaSample.headLength), length) else { return }
        let head = try await vault.read(draft, from: 0, count: MediaSample.headLength)
        guard let limit = MediaType.limit(beginning: head) else { throw Refusal.file(.notAccepted) }
        guard length <= limit else { throw Refusal.file(.tooLarge(limit: limit)) }
        self.limit = limit
    }
}
