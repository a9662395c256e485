// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporUseCases
import Synchronization

/// Hands letters to a mail server (RFC 5321), on a few threads where waiting is allowed.
///
/// A letter that was taken although we never heard so is sent again with the same Message-ID.
package final class SMTPMessenger: Messenger, Sendable {
    package static let together = 4
    private let server: SMTPServer
    private let origin: EmailOrigin
    private let threads = OperationQueue()
    private let idle = Mutex<[SMTPConnection]>([])

    package init(_ server: SMTPServer, origin: EmailOrigin) {
        self.server = server
        self.origin = origin
        threads.name = "mail"
        threads.maxConcurrentOperationCount = Self.together
    }

    package func send(_ letter: Letter) async throws(MessengerFailure) {
        let outcome = await withCheckedContinuation { continuation in
            threads.addOperation { continuation.resume(returning: self.outcome(of: letter)) }
        }
        try outcome.get()
    }

    private func outcome(of letter: Letter) -> Result<Void, MessengerFailure> {
        do throws(MessengerFailure) {
            let known = idle.withLock { $0.popLast() }
            let connection = if let known { known } else { try SMTPConnection(server, sender: origin.sender) }
            // After a failure libcurl has closed what it had opened; the handle stays good.
            defer { idle.withLock { $0.append(connection) } }
            try connection.send(EmailMessage(letter, from: origin), to: letter.to)
            return .success(())
        } catch {
            return .failure(error)
        }
    }
}
