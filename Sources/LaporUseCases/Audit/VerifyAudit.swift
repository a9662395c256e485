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
        /// Words whose digest is in the log are gone, and nothing says that they were erased.
        case missingWords(TrackingID, Report.ID, seq: Int64)
        case headDiffers(TrackingID, Report.ID)
        /// The current row is not what its events add up to.
        case rowDiffers(TrackingID, Report.ID)
        case brokenCheckpoint(Int64)
        case missingReport(Report.ID, checkpoint: Int64)
        case headNotInChain(Report.ID, checkpoint: Int64)
        case disclosure(Disclosure.ID, DisclosureFault)
    }
    package struct Result: Equatable, Sendable {
        package var reports = 0
        package var disclosures = 0
        package var events = 0
        package var words = 0
        package var checkpoints = 0
        package var findings: [Finding] = []
        /// The digest of the last checkpoint: kept elsewhere, it shows when the last ones are taken away.
        package var lastCheckpoint: String?
    }
    static let page = 500
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
        result.add(try await disclosures())
        let checkpoints = try await ports.database.read { [vault = ports.vault] in try Self.checkpoints($0, vault) }
        result.add(checkpoints)
        return result
    }

    private static func page(after last: Int64, _ tx: any Transaction) throws -> (Result, next: Int64?) {
        var result = Result()
        let rows = try AuditStore(tx).rows(after: last, limit: page)
        for row in rows { result.add(try one(row, tx)) }
        return (result, rows.count == page ? rows.last?.id.rawValue : nil)
    }

    private static func one(_ row: CurrentRow, _ tx: any Transaction) throws -> Result {
        var result = Result()
        let chain = try ReportStore(tx).chain(of: row.id)
        result.reports = 1
        result.events = chain.count
        if let seq = ChainedEvent.firstBreak(in: chain) {
            result.findings.append(.brokenEvent(row.trackingID, row.id, seq: seq))
        } else if chain.last?.hash != row.head || chain.last?.seq != row.version {
            result.findings.append(.headDiffers(row.trackingID, row.id))
        } else if try !agrees(row, chain) {
            result.findings.append(.rowDiffers(row.trackingID, row.id))
        }
        result.add(try words(of: row, chain, tx))
        return result
    }

    private static func agrees(_ row: CurrentRow, _ chain: [ChainedEvent]) throws -> Bool {
        let history = try chain.map { try $0.occurrence() }
        guard case .submitted(let received)? = history.first?.event else { return false }
        let access = Digest(Hashing.sha256(row.accessMark))
        return row.agrees(with: Report(id: row.id, trackingID: row.trackingID, history)) && received.access == access
    }

    /// The words must be those that the events have digested, each in its own part, and all of them.
    private static func words(of row: CurrentRow, _ chain: [ChainedEvent], _ tx: any Transaction) throws -> Result {
        var result = Result()
        var found: [Int64: Set<Field>] = [:]
        let digests = Dictionary(
            uniqueKeysWithValues: chain.map { ($0.seq, CanonicalJSON.decode($0.body)?.values.map(\.self) ?? []) }
        )
        for (seq, name, content, salt) in try ReportStore(tx).passages(of: row.id) {
            result.words += 1
            let digest = Field.digest(Passage.digest(of: content, as: name, salt: salt))
            if digests[seq]?.contains(digest) == true {
                found[seq, default: []].insert(digest)
            } else if let part = Passage.Part(rawValue: name) {
                result.findings.append(.changedWords(row.trackingID, row.id, seq: seq, part))
            }
        }
        let erased = Set(chain.compactMap { Self.erased(by: $0) })
        for link in chain where result.findings.isEmpty && !erased.contains(link.seq) {
            // An event that cannot be read has been named above.
            let expected = (try? link.occurrence().event.wordDigests) ?? []
            if !expected.allSatisfy({ found[link.seq]?.contains(.digest($0)) == true }) {
                result.findings.append(.missingWords(row.trackingID, row.id, seq: link.seq))
            }
        }
        return result
    }

    /// The event whose words were taken out for good, and said to be.
    private static func erased(by link: ChainedEvent) -> Int64? {
        guard case .wordsErased(let seq)? = try? link.occurrence().event else { return nil }
        return seq
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
            result.lastCheckpoint = "\(checkpoint.id) \(Hex.encode(checkpoint.digest.bytes))"
            for head in heads {
                let entity = Disclosure.ID(head.report.rawValue)
                let hash =
                    try ReportStore(tx).hash(of: head.report, seq: head.version)
                    ?? DisclosureAuditStore(tx).hash(of: entity, seq: head.version)
                switch hash {
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
    mutating func add(_ other: Self) {
        reports += other.reports
        disclosures += other.disclosures
        events += other.events
        words += other.words
        checkpoints += other.checkpoints
        findings += other.findings
        lastCheckpoint = other.lastCheckpoint ?? lastCheckpoint
    }
}
