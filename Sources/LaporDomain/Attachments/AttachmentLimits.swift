// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// How much may be attached (domain.md 4.2).
package enum AttachmentLimits {
    /// To one message.
    package static let files = 5
    package static let nameLength = 120
    /// As many as a large camera makes; what has more is no photo of a pothole.
    package static let pixels: Int64 = 50_000_000
    /// What is never bound to a message is forgotten after a day.
    package static let unboundLife: TimeInterval = 86_400
    package static let thumbnailEdge = 320

    /// In bytes.
    package static func size(of kind: MediaType.Kind) -> Int64 {
        switch kind {
        case .picture, .document: 10 * 1024 * 1024
        case .sound: 50 * 1024 * 1024
        case .video: 250 * 1024 * 1024
        }
    }
    /// Of all files that one form can carry; larger ones are sent before it, in pieces.
    package static let form: Int64 = 300 * 1024 * 1024
    /// Of the largest kind.
    package static let size = MediaType.Kind.allCases.map(size(of:)).max() ?? 0
}
