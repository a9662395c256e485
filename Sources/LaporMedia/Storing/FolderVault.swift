// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporUseCases

/// Keeps attachments in a folder: `kept/3f/1234`, and what is not kept yet in `drafts`.
///
/// A kept file appears whole or not at all, and is on the disk when `keep` returns. Several nodes need one folder that all of
/// them reach.
package struct FolderVault: AttachmentVault {
    /// Room that is left to the database and everything else on the same disk.
    private let reserve: Int64
    private let drafts: URL
    private let kept: URL
    private let threads = WorkThreads("attachments", 4)

    /// The folders are made when there is something to put into them.
    package init(folder: URL, reserve: Int64 = 1024 * 1024 * 1024) {
        self.reserve = reserve
        drafts = folder.appendingPathComponent("drafts", isDirectory: true)
        kept = folder.appendingPathComponent("kept", isDirectory: true)
    }

    package func makeDraft() async throws(VaultFailure) -> AttachmentDraft {
        let draft = AttachmentDraft(path: drafts.appendingPathComponent(UUID().uuidString.lowercased()).path)
        try await threads.run { [reserve, drafts] () throws(VaultFailure) in
            try Self.makeFolder(drafts)
            guard try Self.room(in: drafts) > reserve else {
                throw VaultFailure(.full, "too little room in \(drafts.path)")
            }
            try OpenFile(draft.path, O_WRONLY | O_CREAT | O_EXCL).close()
        }
        return draft
    }

    package func draft(named name: String) -> AttachmentDraft {
        precondition(!name.contains("/") && !name.hasPrefix("."), "a draft lies directly in its folder")
        return AttachmentDraft(path: drafts.appendingPathComponent(name).path)
    }

    package func write(_ bytes: [UInt8], at offset: Int64, to draft: AttachmentDraft) async throws(VaultFailure) {
        try await threads.run { [reserve, drafts] () throws(VaultFailure) in
            // It was begun when there was room; many that were begun at once can use it up.
            guard try Self.room(in: drafts) > reserve else {
                throw VaultFailure(.full, "too little room in \(drafts.path)")
            }
            let file = try OpenFile(draft.path, O_WRONLY)
            defer { file.close() }
            try file.write(bytes, at: offset)
        }
    }

    package func append(_ bytes: [UInt8], to draft: AttachmentDraft) async throws(VaultFailure) {
        try await threads.run { () throws(VaultFailure) in
            let file = try OpenFile(draft.path, O_WRONLY | O_APPEND)
            defer { file.close() }
            try file.write(bytes)
        }
    }

    package func size(of draft: AttachmentDraft) async throws(VaultFailure) -> Int64 {
        try await threads.run { () throws(VaultFailure) in
            var status = stat()
            guard stat(draft.path, &status) == 0 else { throw OpenFile.failure(draft.path) }
            return Int64(status.st_size)
        }
    }

    package func read(
        _ draft: AttachmentDraft,
        from offset: Int64,
        count: Int
    ) async throws(VaultFailure) -> [UInt8] {
        try await read(path: draft.path, offset, count)
    }

    package func read(_ place: String, from offset: Int64, count: Int) async throws(VaultFailure) -> [UInt8] {
        try await read(path: path(place), offset, count)
    }

    package func keep(_ draft: AttachmentDraft, at place: String) async throws(VaultFailure) {
        let target = path(place)
        try await threads.run { () throws(VaultFailure) in
            let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
            try Self.makeFolder(folder)
            try Self.synchronize(draft.path)
            guard rename(draft.path, target) == 0 else { throw OpenFile.failure(target) }
            try Self.synchronize(folder.path)
        }
    }

    package func discard(_ draft: AttachmentDraft) async throws(VaultFailure) { try await remove(path: draft.path) }
    package func remove(_ place: String) async throws(VaultFailure) { try await remove(path: path(place)) }

    package func discardDrafts(before date: Date) async throws(VaultFailure) -> Int {
        try await threads.run { [drafts] () throws(VaultFailure) in
            try Self.names(in: drafts).count { name in
                let path = drafts.appendingPathComponent(name).path
                var status = stat()
                let isOld = stat(path, &status) == 0 && Double(status.st_mtim.tv_sec) < date.timeIntervalSince1970
                return isOld && unlink(path) == 0
            }
        }
    }

    /// Precondition: a name of our own making.
    private func path(_ place: String) -> String {
        precondition(!place.contains("..") && !place.hasPrefix("/"), "a place lies inside the vault")
        return kept.appendingPathComponent(place).path
    }

    private func read(path: String, _ offset: Int64, _ count: Int) async throws(VaultFailure) -> [UInt8] {
        try await threads.run { () throws(VaultFailure) in
            let file = try OpenFile(path, O_RDONLY)
            defer { file.close() }
            return try file.read(at: offset, count)
        }
    }

    private func remove(path: String) async throws(VaultFailure) {
        try await threads.run { () throws(VaultFailure) in
            guard unlink(path) == 0 || errno == ENOENT else { throw OpenFile.failure(path) }
        }
    }

    private static func names(in folder: URL) throws(VaultFailure) -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw VaultFailure(.unavailable, "cannot list \(folder.path)")
        }
    }

    /// A folder is on the disk once the one that it lies in is.
    private static func makeFolder(_ folder: URL) throws(VaultFailure) {
        guard !FileManager.default.fileExists(atPath: folder.path) else { return }
        let parent = folder.deletingLastPathComponent()
        try makeFolder(parent)
        do {
            // Another thread can have made it meanwhile.
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw VaultFailure(.unavailable, "cannot make the folder \(folder.path)")
        }
        try synchronize(parent.path)
    }

    private static func synchronize(_ path: String) throws(VaultFailure) {
        let file = try OpenFile(path, O_RDONLY)
        defer { file.close() }
        try file.synchronize()
    }

    private static func room(in folder: URL) throws(VaultFailure) -> Int64 {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { throw OpenFile.failure(folder.path) }
        return Int64(clamping: status.f_bavail) * Int64(clamping: status.f_frsize)
    }
}
