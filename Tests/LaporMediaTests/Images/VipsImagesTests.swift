// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporMedia
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct VipsImagesTests {
    private struct Cleaned {
        let picture: [UInt8]
        let thumbnail: [UInt8]
    }

    private func clean(_ bytes: [UInt8], _ type: MediaType) async throws -> Cleaned {
        let folder = try TestDatabase.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let drafts = ["from", "to", "small"].map { AttachmentDraft(path: folder.appendingPathComponent($0).path) }
        try Data(bytes).write(to: URL(fileURLWithPath: drafts[0].path))
        try await VipsImages().clean(drafts[0], type, into: drafts[1], thumbnail: drafts[2])
        return Cleaned(
            picture: Array(try Data(contentsOf: URL(fileURLWithPath: drafts[1].path))),
            thumbnail: Array(try Data(contentsOf: URL(fileURLWithPath: drafts[2].path)))
        )
    }

    private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }

    @Test func aPhotoComesOutWithoutItsPlaceAndItsCamera() async throws {
        let photo = try await SamplePictures.photo()
        #expect(holds(photo, "Exif") && holds(photo, SamplePictures.camera))

        let cleaned = try await clean(photo, .jpeg)

        for bytes in [cleaned.picture, cleaned.thumbnail] {
            #expect(MediaType(of: MediaSample(whole: bytes)) == .jpeg)
            #expect(!holds(bytes, "Exif") && !holds(bytes, SamplePictures.camera))
        }
    }

    @Test func aPhotoIsTurnedUpright() async throws {
        let photo = try await SamplePictures.photo(orientation: 6)
        #expect(try #require(SamplePictures.size(ofJPEG: photo)) == (320, 200))

        let cleaned = try await clean(photo, .jpeg)

        #expect(try #require(SamplePictures.size(ofJPEG: cleaned.picture)) == (200, 320))
    }

    @Test func thumbnailsFitASquareAndSmallPicturesStaySmall() async throws {
        let large = try await clean(SamplePictures.png(width: 800, height: 400), .png)
        #expect(try #require(SamplePictures.size(ofJPEG: large.thumbnail)) == (320, 160))
        #expect(MediaType(of: MediaSample(whole: large.picture)) == .png)
        let small = try await clean(SamplePictures.png(width: 30, height: 20), .png)
        #expect(try #require(SamplePictures.size(ofJPEG: small.thumbnail)) == (30, 20))
    }

    /// What follows the picture in its file is not part of it.
    @Test func whatWasHiddenBehindThePictureIsGone() async throws {
        let photo = try await SamplePictures.photo() + Array("<script>alert(1)</script>".utf8)
        #expect(!holds(try await clean(photo, .jpeg).picture, "script"))
    }

    @Test func anAnimationBecomesItsFirstPicture() async throws {
        let gif: [UInt8] =
            Array("GIF89a".utf8) + [
                1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44,
            ]
            + [1, 0, 0x3B]
        #expect(MediaType(of: MediaSample(whole: try await clean(gif, .gif).picture)) == .png)
    }

    @Test(arguments: [(50_000, 50_000), (10_000, 5_001), (6_000, 6_000), (1, 2_000_000)])
    func aBombIsRefusedByWhatItClaims(_ width: Int, _ height: Int) async throws {
        let refusal = await #expect(throws: ImageProblem.self) {
            try await clean(SamplePictures.hollowPNG(width: width, height: height), .png)
        }
        // A file of one column claims few pixels and is merely damaged.
        #expect(refusal == (width == 1 ? .unreadable : .tooManyPixels))
    }

    /// A full disk is not the sender's: the picture waits, and is not refused.
    @Test func whatCannotBeWrittenIsOurs() async throws {
        let folder = try TestDatabase.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let drafts = ["from", "small"].map { AttachmentDraft(path: folder.appendingPathComponent($0).path) }
        try Data(try await SamplePictures.photo()).write(to: URL(fileURLWithPath: drafts[0].path))
        for place in ["/dev/full", folder.appendingPathComponent("no/such/folder").path] {
            let problem = await #expect(throws: ImageProblem.self) {
                try await VipsImages().clean(
                    drafts[0],
                    .jpeg,
                    into: AttachmentDraft(path: place),
                    thumbnail: drafts[1]
                )
            }
            #expect(problem != .unreadable && problem != .tooManyPixels, "\(place)")
        }
    }

    @Test func damagedPicturesAreRefused() async throws {
        let photo = try await SamplePictures.photo()
        for damaged in [Array(photo.prefix(photo.count / 2)), Array(photo.prefix(20)), [0xFF, 0xD8, 0xFF]] {
            await #expect(throws: ImageProblem.unreadable) { try await clean(damaged, .jpeg) }
        }
        // One kind of picture that says it is another.
        await #expect(throws: ImageProblem.unreadable) { try await clean(photo, .png) }
        await #expect(throws: ImageProblem.unreadable) { try await clean(photo, .heic) }
    }
}
