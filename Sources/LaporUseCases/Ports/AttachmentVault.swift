// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A local file for what is not kept yet; the vault makes it, and takes it or discards it.
package struct AttachmentDraft: Hashable, Sendable {
    package let path: String
    package init(path: String) { self.path = path }
    /// What its vault finds it by again.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// Keeps the bytes of attachments: a folder today.
///
/// Places are names of our own making, as `3f/1234`. What `keep` has returned for is durable.
package protocol AttachmentVault: Sendable {
    /// An empty file; refuses when there would be too little room left for anything else.
    func makeDraft() async throws(VaultFailure) -> AttachmentDraft
    /// The draft that has this name; `size` tells whether it is there.
    func draft(named name: String) -> AttachmentDraft
    func append(_ bytes: [UInt8], to draft: AttachmentDraft) async throws(VaultFailure)
    /// Puts bytes at their place in a draft: the same ones twice change nothing.
    func write(_ bytes: [UInt8], at offset: Int64, to draft: AttachmentDraft) async throws(VaultFailure)
    func size(of draft: AttachmentDraft) async throws(VaultFailure) -> Int64
    /// Up to `count` bytes; fewer at the end.
    func read(_ draft: AttachmentDraft, from offset: Int64, count: Int) async throws(VaultFailure) -> [UInt8]
    func keep(_ draft: AttachmentDraft, at place: String) async throws(VaultFailure)
    func discard(_ draft: AttachmentDraft) async throws(VaultFailure)

    /// Up to `count` bytes; fewer at the end.
    func read(_ place: String, from offset: Int64, count: Int) async throws(VaultFailure) -> [UInt8]
    /// What is not there is gone already.
    func remove(_ place: String) async throws(VaultFailure)
    /// Drafts that a crash left behind; answers how many.
    func discardDrafts(before date: Date) async throws(VaultFailure) -> Int
}

/// Why bytes could not be kept or read.
package struct VaultFailure: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable {
        case full = "attachments_full"
        case missing = "attachment_missing"
        case unavailable = "attachments_unavailable"
    }
    package let code: Code
    package let description: String

    package init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
