// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporDomain
package import LaporUseCases

/// Carries letters into a folder, one `.eml` file each, for a mail system to pick up or a person to read.
///
/// The file is named by the letter's key and appears whole or not at all: the same letter sent twice is one file.
package struct EmailFolder: Messenger {
    let folder: URL
    let origin: EmailOrigin

    /// Makes the folder when it is missing.
    package init(folder: URL, origin: EmailOrigin) throws {
        self.folder = folder
        self.origin = origin
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    package func send(_ letter: Letter) async throws(MessengerFailure) {
        let message = EmailMessage(letter, from: origin)
        let target = folder.appendingPathComponent("\(letter.key).eml")
        do {
            try Data(message.bytes).write(to: target, options: .atomic)
        } catch {
            throw MessengerFailure("folder_not_writable", detail: error.localizedDescription, isRetryable: true)
        }
    }
}
