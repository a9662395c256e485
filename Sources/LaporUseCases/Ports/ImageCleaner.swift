// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Draws a picture anew, so that nothing of the file that came is left but what can be seen: no place, no device, no
/// hidden payload.
package protocol ImageCleaner: Sendable {
    /// Writes the picture upright in its own size as `type.kept`, and a small JPEG of it.
    ///
    /// What has too many pixels is refused before any of them is drawn.
    func clean(
        _ source: AttachmentDraft,
        _ type: MediaType,
        into picture: AttachmentDraft,
        thumbnail: AttachmentDraft
    ) async throws(ImageProblem)
}

package enum ImageProblem: Error, Equatable, Sendable {
    /// Damaged, or no such picture.
    case unreadable
    case tooManyPixels
    /// Ours, not the sender's.
    case cannotWrite(String)
}
