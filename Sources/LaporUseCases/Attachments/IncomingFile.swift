// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSecurity
import Synchronization

/// A file on its way in: counted, digested and written as it comes.
package struct IncomingFile: Sendable {
    private static let pieceLength = 256 * 1024
    private let vault: any AttachmentVault
    let draft: AttachmentDraft
    private var head: [UInt8] = []
    private var waiting: [UInt8] = []
    private(set) var size: Int64 = 0
    private(set) var hash = RunningHash()
    private var limit = AttachmentLimits.size
    private var isKnown = false

    init(_ vault: any AttachmentVault, _ draft: AttachmentDraft) {
        self.vault = vault
        self.draft = draft
    }

    /// Refuses as soon as it is known that the file is too large, or none that we take.
    package mutating func add(_ bytes: some Collection<UInt8> & Sendable) async throws {
        size += Int64(bytes.count)
        waiting.append(contentsOf: bytes)
        if head.count < MediaSample.headLength {
            head.append(contentsOf: bytes.prefix(MediaSample.headLength - head.count))
        }
        if !isKnown, head.count == MediaSample.headLength { try know() }
        guard size <= limit else { throw Refusal.file(.tooLarge(limit: limit)) }
        if waiting.count >= Self.pieceLength { try await flush() }
    }

    private mutating func know() throws {
        guard let limit = MediaType.limit(beginning: head) else { throw Refusal.file(.notAccepted) }
        self.limit = limit
        isKnown = true
    }

    /// Reads what lies in a draft already, as if it came now.
    init(readingAgain draft: AttachmentDraft, _ vault: any AttachmentVault) async throws {
        self.init(vault, draft)
        let length = try await vault.size(of: draft)
        while size < length {
            let piece = try await vault.read(draft, from: size, count: Self.pieceLength)
            guard !piece.isEmpty else { throw VaultFailure(.missing, "a draft ends before its end") }
            if head.count < MediaSample.headLength { head += piece.prefix(MediaSample.headLength - head.count) }
            hash.add(piece)
            size += Int64(piece.count)
        }
    }

    mutating func flush() async throws {
        guard !waiting.isEmpty else { return }
        hash.add(waiting)
        try await vault.append(waiting, to: draft)
        waiting.removeAll(keepingCapacity: true)
    }

    /// What it is, now that it is whole.
    func identify() async throws -> MediaType {
        guard size > 0 else { throw Refusal.file(.empty) }
        let length = Int64(MediaSample.tailLength)
        let tail = try await vault.read(draft, from: max(0, size - length), count: MediaSample.tailLength)
        guard let type = MediaType(of: MediaSample(head: head, tail: tail, size: size)) else {
            throw Refusal.file(.notAccepted)
        }
        let limit = AttachmentLimits.size(of: type.kind)
        guard size <= limit else { throw Refusal.file(.tooLarge(limit: limit)) }
        return type
    }
}

/// What will be kept: the file as it came, or its picture drawn anew.
struct FinishedFile: Sendable {
    private static let pieceLength = 1024 * 1024
    let draft: AttachmentDraft
    let type: MediaType
    let size: Int64
    let hash: [UInt8]
    let thumbnail: AttachmentDraft?
    let thumbnailSize: Int64?

    init(
        _ file: IncomingFile,
        _ found: MediaType,
        _ images: any ImageCleaner,
        _ bench: DraftBench
    ) async throws {
        type = found.kept
        guard found.kind == .picture else {
            (draft, size, hash) = (file.draft, file.size, file.hash.finished())
            (thumbnail, thumbnailSize) = (nil, nil)
            return
        }
        let picture = try await bench.draft()
        let small = try await bench.draft()
        do throws(ImageProblem) {
            try await images.clean(file.draft, found, into: picture, thumbnail: small)
        } catch {
            throw error.answer
        }
        (draft, thumbnail) = (picture, small)
        size = try await bench.vault.size(of: picture)
        thumbnailSize = try await bench.vault.size(of: small)
        hash = try await Self.hash(of: picture, size, bench.vault)
    }

    private static func hash(
        of draft: AttachmentDraft,
        _ size: Int64,
        _ vault: any AttachmentVault
    ) async throws -> [UInt8] {
        var hash = RunningHash()
        var offset: Int64 = 0
        while offset < size {
            let piece = try await vault.read(draft, from: offset, count: pieceLength)
            guard !piece.isEmpty else { throw VaultFailure(.missing, "a draft ends before its end") }
            hash.add(piece)
            offset += Int64(piece.count)
        }
        return hash.finished()
    }
}

extension ImageProblem {
    /// To whom it is told: the sender, or the operator.
    fileprivate var answer: any Error {
        switch self {
        case .unreadable: Refusal.file(.unreadable)
        case .tooManyPixels: Refusal.file(.tooManyPixels(limit: AttachmentLimits.pixels))
        case .cannotWrite(let why): VaultFailure(.unavailable, why)
        }
    }
}

/// The drafts of one upload, cleared away together.
final class DraftBench: Sendable {
    let vault: any AttachmentVault
    private let drafts = Mutex<[AttachmentDraft]>([])

    init(vault: any AttachmentVault) { self.vault = vault }

    func draft() async throws -> AttachmentDraft {
        let draft = try await vault.makeDraft()
        drafts.withLock { $0.append(draft) }
        return draft
    }

    func clear() async {
        for draft in drafts.withLock({ $0 }) {
            // What stays lying is discarded by `PurgeUploads` after a day.
            try? await vault.discard(draft)
        }
    }
}
