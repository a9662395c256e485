// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Lets the malware scanner look at what is in quarantine.
///
/// What it finds clean can be read from then on; of what it finds infected the bytes are deleted. A scanner that cannot say
/// lets nothing through: it is asked again later, with growing patience, for as long as it takes.
package struct ScanUploads: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many were settled; fails when the scanner cannot say, so that an operator hears of it.
    package func callAsFunction(limit: Int = 10) async throws -> Int {
        guard let scanner = ports.attachments.scanner else { return 0 }
        let vault = ports.attachments.vault
        let now = ports.now()
        let claimed = try await ports.database.write { try UploadStore($0).claimUnscanned(limit, at: now) }
        var failure: ScannerFailure?
        for (upload, attempt) in claimed {
            let verdict: ScanVerdict
            do throws(ScannerFailure) {
                verdict = try await Self.look(at: upload, vault, scanner)
            } catch {
                failure = error
                try await putOff(upload, attempt)
                continue
            }
            try await settle(upload, attempt, verdict)
        }
        if let failure { throw failure }
        return claimed.count
    }

    private static func look(
        at upload: StoredUpload,
        _ vault: any AttachmentVault,
        _ scanner: any MalwareScanner
    ) async throws(ScannerFailure) -> ScanVerdict {
        do {
            _ = try await vault.read(upload.place, from: 0, count: 1)
        } catch {
            // Found and deleted before, when there was no time left to say so.
            if error.code == .missing { return .infected(name: "") }
            throw ScannerFailure(error.description)
        }
        return try await scanner.scan { offset, count in
            try await vault.read(upload.place, from: offset, count: count)
        }
    }

    private func putOff(_ upload: StoredUpload, _ attempt: Int64) async throws {
        let again = ports.now().addingTimeInterval(Self.patience(after: attempt))
        let id = upload.attachment.id
        try await ports.database.write { try UploadStore($0).settle(id, attempt: attempt, .waiting, scanAt: again) }
    }

    /// Half a minute, then twice as long each time, up to an hour.
    private static func patience(after attempt: Int64) -> TimeInterval {
        min(30 * TimeInterval(1 << min(attempt - 1, 7)), 3_600)
    }

    private func settle(_ upload: StoredUpload, _ attempt: Int64, _ verdict: ScanVerdict) async throws {
        let id = upload.attachment.id
        switch verdict {
        case .clean:
            try await ports.database.write { try UploadStore($0).settle(id, attempt: attempt, .clean) }
        case .infected:
            // Gone before it is settled: should this stop half-way, the next attempt finds nothing to let through.
            try await ports.attachments.vault.remove(upload.place)
            try await ports.attachments.vault.remove(upload.thumbnailPlace)
            try await ports.database.write { try UploadStore($0).settle(id, attempt: attempt, .refused) }
        }
    }
}
