// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CVips
import Foundation
package import LaporDomain
package import LaporUseCases

/// Draws pictures anew with libvips, on threads of its own.
///
/// At most two at a time, each on one core: what somebody sends must not take the machine away from everybody else.
package struct VipsImages: ImageCleaner {
    /// A plain area shrinks far, a photo does not: what claims more pixels for each byte was made to be large.
    private static let limits = cvips_limits(
        pixels: AttachmentLimits.pixels,
        small_pixels: 4_000_000,
        pixels_per_byte: 1_000
    )
    private let threads = WorkThreads("images", 2)
    package init() {}

    package func clean(
        _ source: AttachmentDraft,
        _ type: MediaType,
        into picture: AttachmentDraft,
        thumbnail: AttachmentDraft
    ) async throws(ImageProblem) {
        guard let format = Self.format(type), let kept = Self.format(type.kept) else { throw .unreadable }
        try await threads.run { () throws(ImageProblem) in
            try Self.check(cvips_start())
            let size = try Self.size(of: source)
            try Self.check(cvips_clean(source.path, format, size, Self.limits, picture.path, kept))
            try Self.check(cvips_thumbnail(picture.path, Int32(AttachmentLimits.thumbnailEdge), thumbnail.path))
        }
    }

    private static func format(_ type: MediaType) -> cvips_format? {
        switch type {
        case .jpeg: CVIPS_JPEG
        case .png: CVIPS_PNG
        case .webp: CVIPS_WEBP
        case .gif: CVIPS_GIF
        case .heic: CVIPS_HEIF
        case .pdf, .docx, .xlsx, .mp4, .quickTime, .threeGP, .webm, .mp3, .m4a, .ogg, .wav: nil
        }
    }

    private static func check(_ result: cvips_result) throws(ImageProblem) {
        switch result {
        case CVIPS_DONE: return
        case CVIPS_TOO_MANY_PIXELS: throw .tooManyPixels
        case CVIPS_UNREADABLE: throw .unreadable
        case CVIPS_CANNOT_START: throw .cannotWrite("libvips does not start")
        default: throw .cannotWrite("libvips cannot write what it drew")
        }
    }

    private static func size(of draft: AttachmentDraft) throws(ImageProblem) -> Int64 {
        var status = stat()
        guard stat(draft.path, &status) == 0 else { throw .cannotWrite("a draft is gone") }
        return Int64(status.st_size)
    }
}
