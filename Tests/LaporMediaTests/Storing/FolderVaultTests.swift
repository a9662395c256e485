// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporMedia
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct FolderVaultTests {
    private func vault(reserve: Int64 = 0) throws -> (FolderVault, URL) {
        let folder = try TestDatabase.folder()
        return (FolderVault(folder: folder, reserve: reserve), folder)
    }

    @Test func keepsWhatWasWrittenPieceByPiece() async throws {
        let (vault, folder) = try vault()
        defer { try? FileManager.default.removeItem(at: folder) }
        let draft = try await vault.makeDraft()
        try await vault.append([1, 2, 3], to: draft)
        try await vault.append([4, 5], to: draft)
        #expect(try await vault.size(of: draft) == 5)

        try await vault.keep(draft, at: "0a/10")

        #expect(try await vault.read("0a/10", from: 1, count: 3) == [2, 3, 4])
        #expect(try await vault.read("0a/10", from: 4, count: 100) == [5])
        #expect(try await vault.read("0a/10", from: 5, count: 1).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: draft.path))
    }

    @Test func removingTwiceIsRemovingOnce() async throws {
        let (vault, folder) = try vault()
        defer { try? FileManager.default.removeItem(at: folder) }
        try await vault.keep(vault.makeDraft(), at: "0a/10")

        try await vault.remove("0a/10")
        try await vault.remove("0a/10")

        let failure = await #expect(throws: VaultFailure.self) { try await vault.read("0a/10", from: 0, count: 1) }
        #expect(failure?.code == .missing)
    }

    @Test func leavesRoomForEverythingElse() async throws {
        let (vault, folder) = try vault(reserve: .max)
        defer { try? FileManager.default.removeItem(at: folder) }
        let failure = await #expect(throws: VaultFailure.self) { try await vault.makeDraft() }
        #expect(failure?.code == .full)
    }

    @Test func discardsOnlyOldDrafts() async throws {
        let (vault, folder) = try vault()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try await vault.discardDrafts(before: .distantFuture) == 0)
        let old = try await vault.makeDraft()
        let new = try await vault.makeDraft()
        let longAgo = Date(timeIntervalSinceNow: -100_000)
        try FileManager.default.setAttributes([.modificationDate: longAgo], ofItemAtPath: old.path)

        let count = try await vault.discardDrafts(before: Date(timeIntervalSinceNow: -86_400))

        #expect(count == 1 && !FileManager.default.fileExists(atPath: old.path))
        #expect(FileManager.default.fileExists(atPath: new.path))
    }
}
