// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Proves that nothing in the log was changed, taken out or put in: chain by chain, then checkpoint by checkpoint.
package struct VerifyAudit: Sendable {
    /// Something that is not as it was written.
    package enum Finding: Equatable, Sendable {
        case brokenEvent(TrackingID, Report.ID, seq: Int64)
        case changedWords(TrackingID, Report.ID, seq: Int64, Passage.Part)
        case headDiffers(TrackingID, Report.ID)
        case brokenCheckpoint(Int64)
        case missingReport(Report.ID, checkpoint: Int64)
        case headNotInChain(Report.ID, checkpoint: Int64)
    }
    package struct Result: Equatable, Sendable {
        package var reports = 0
        package var events = 0
        package var words = 0
        package var checkpoints = 0
        package var findings: [Finding] = []
    }
    private static let page = 500
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter progress: called after each page with the number of reports read.
    package func callAsFunction(progress: @Sendable (Int) -> Void = { _ in }) async throws -> Result {
        var result = Result()
        var last: Int64 = 0
        while true {
            let (page, next) = try await ports.database.read { [last] in try Self.page(after: last, $0) }
            result.add(page)
            progress(result.reports)
            guard let next else { break }
            last = next
        }
        let checkpoints = try await ports.database.read { [vault = ports.vault] in try Self.checkpoints($0, vault) }
        result.add(checkpoints)
        return result
    }

    private static func page(after last: Int64, _ tx: any Transaction) throws -> (Result, next: Int64?) {
        var result = Result()
        let heads = try CheckpointStore(tx).heads(after: last, limit: page)
        for head in heads {
            let (id, trackingID) = (head.report, head.trackingID ?? TrackingID(rawValue: 0))
            let chain = try ReportStore(tx).chain(of: id)
            result.reports += 1
            result.events += chain.count
            if let seq = ChainedEvent.firstBreak(in: chain) {
                result.findings.append(.brokenEvent(trackingID, id, seq: seq))
            } else if chain.last?.hash != head.head || chain.last?.seq != head.version {
                result.findings.append(.headDiffers(trackingID, id))
            }
            result.add(try words(of: id, trackingID, chain, tx))
        }
        return (result, heads.count == page ? heads.last?.report.rawValue : nil)
    }

    /// Words that are gone were erased; words that are there must be those that the events have digested.
    private static func words(
        of id: Report.ID,
        _ trackingID: TrackingID,
        _ chain: [ChainedEvent],
        _ tx: any Transaction
    ) throws -> Result {
        var result = Result()
        for (seq, name, content, salt) in try ReportStore(tx).passages(of: id) {
            result.words += 1
            guard let part = Passage.Part(rawValue: name) else { continue }
            let digest = Field.digest(Digest(Hashing.sha256(salt, Array(content.utf8))))
            let fields = chain.first { $0.seq == seq }.flatMap { CanonicalJSON.decode($0.body) } ?? [:]
            if !fields.values.contains(digest) {
                result.findings.append(.changedWords(trackingID, id, seq: seq, part))
            }
        }
        return result
    }

    private static func checkpoints(_ tx: any Transaction, _ vault: Vault) throws -> Result {
        var result = Result()
        let store = CheckpointStore(tx)
        var previous = Digest.none
        var number: Int64 = 0
        for checkpoint in try store.all() {
            number += 1
            result.checkpoints += 1
            let heads = try store.heads(of: checkpoint.id)
            let digest = Checkpoint.digest(of: heads, after: previous, madeAt: checkpoint.madeAt)
            let isSigned = vault.isMark(checkpoint.signature, of: checkpoint.digest.bytes, for: .checkpoint)
            if checkpoint.id != number || checkpoint.previous != previous || digest != checkpoint.digest || !isSigned {
                result.findings.append(.brokenCheckpoint(checkpoint.id))
            }
            previous = checkpoint.digest
            for head in heads {
                switch try ReportStore(tx).hash(of: head.report, seq: head.version) {
                case nil: result.findings.append(.missingReport(head.report, checkpoint: checkpoint.id))
                case head.head: break
                case .some: result.findings.append(.headNotInChain(head.report, checkpoint: checkpoint.id))
                }
            }
        }
        return result
    }
}

extension VerifyAudit.Result {
    fileprivate mutating func add(_ other: Self) {
        reports += other.reports
        events += other.events
        words += other.words
        checkpoints += other.checkpoints
        findings += other.findings
    }
}
