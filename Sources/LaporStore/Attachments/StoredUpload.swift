// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A file as it is kept: what it is, where it lies, and to what it is bound.
package struct StoredUpload: Equatable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        /// Its bytes are being put in their place.
        case receiving
        /// In quarantine until the malware scanner has looked.
        case waiting
        case clean
        /// Malware was found; the bytes are gone.
        case refused
    }
    package let attachment: Attachment
    package let tokenMark: [UInt8]
    package var state: State
    /// Where its bytes are in the vault.
    package let place: String
    package let thumbnailSize: Int64?
    package let createdAt: Date
    package let expiresAt: Date
    package let report: Report.ID?
    package let seq: Int64?

    package init(
        _ attachment: Attachment,
        tokenMark: [UInt8],
        state: State,
        place: String,
        thumbnailSize: Int64?,
        createdAt: Date,
        expiresAt: Date,
        report: Report.ID? = nil,
        seq: Int64? = nil
    ) {
        self.attachment = attachment
        self.tokenMark = tokenMark
        self.state = state
        self.place = place
        self.thumbnailSize = thumbnailSize
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.report = report
        self.seq = seq
    }
}
