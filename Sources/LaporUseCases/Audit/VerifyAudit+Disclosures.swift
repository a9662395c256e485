// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

extension VerifyAudit {
    /// What is not as it was written in the sealed lane.
    package enum DisclosureFault: Equatable, Sendable {
        case brokenEvent(seq: Int64)
        case headDiffers
        case rowDiffers
        /// Words that cannot be opened, or are not those that the log has digested.
        case changedWords(seq: Int64)
        case missingWords(seq: Int64)
    }

    func disclosures() async throws -> Result {
        var result = Result()
        var last: Int64 = 0
        while true {
            let (page, next) = try await ports.database.read { [last, vault = ports.vault] tx in
                var result = Result()
                let rows = try DisclosureAuditStore(tx).rows(after: last, limit: Self.page)
                for row in rows { result.add(try Self.one(row, tx, vault)) }
                return (result, rows.count == Self.page ? rows.last?.id.rawValue : nil)
            }
            result.add(page)
            guard let next else { return result }
            last = next
        }
    }

    private static func one(_ row: DisclosureRow, _ tx: any Transaction, _ vault: Vault) throws -> Result {
        var result = Result()
        let chain = try DisclosureStore(tx).chain(of: row.id)
        result.disclosures = 1
        result.events = chain.count
        if let seq = ChainedEvent.firstBreak(in: chain) {
            result.findings = [.disclosure(row.id, .brokenEvent(seq: seq))]
        } else if chain.last?.hash != row.head || chain.last?.seq != row.version {
            result.findings = [.disclosure(row.id, .headDiffers)]
        } else {
            let history = try chain.map { try $0.disclosed() }
            if try !agrees(row, history) { result.findings = [.disclosure(row.id, .rowDiffers)] }
            result.add(try words(of: row.id, history, tx, vault))
        }
        return result
    }

    private static func agrees(_ row: DisclosureRow, _ history: [Disclosure.Occurrence]) throws -> Bool {
        guard case .received(let received)? = history.first?.event else { return false }
        return row.agrees(with: Disclosure(id: row.id, trackingID: row.trackingID, history))
            && received.access == Digest(Hashing.sha256(row.accessMark))
    }

    /// The words must open in their own place, be those that the events have digested, and be all of them.
    private static func words(
        of id: Disclosure.ID,
        _ history: [Disclosure.Occurrence],
        _ tx: any Transaction,
        _ vault: Vault
    ) throws -> Result {
        var result = Result()
        let store = DisclosureStore(tx)
        let kept = try store.words(of: id)
        result.words = kept.count
        guard let seal = try? DisclosureSeal(vault, opening: id, store) else {
            result.findings = [.disclosure(id, .missingWords(seq: 1))]
            return result
        }
        var left = Dictionary(uniqueKeysWithValues: history.enumerated().map { (Int64($0 + 1), $1.event.wordDigests) })
        for words in kept {
            let opened = try? seal.open(words)
            let digest = opened.map { Passage.digest(of: $0.text, as: words.part, salt: $0.salt) }
            if let digest, let place = left[words.seq]?.firstIndex(of: digest) {
                left[words.seq]?.remove(at: place)
            } else {
                result.findings.append(.disclosure(id, .changedWords(seq: words.seq)))
            }
        }
        if result.findings.isEmpty {
            for (seq, digests) in left.sorted(by: { $0.key < $1.key }) where !digests.isEmpty {
                result.findings.append(.disclosure(id, .missingWords(seq: seq)))
            }
        }
        return result
    }
}
