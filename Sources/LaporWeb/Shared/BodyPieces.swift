// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import NIOCore

/// A body as it comes, piece by piece; what nobody wants any more is still read for a while.
struct BodyPieces {
    /// So far, so that the client hears the answer instead of a broken pipe.
    private static let drained = 8 * 1024 * 1024
    private var iterator: RequestBody.AsyncIterator
    private var left: Int

    init(_ request: Request, limit: Int = .max) {
        iterator = request.body.makeAsyncIterator()
        left = limit
    }

    /// Nothing at the end; refuses what goes on beyond the limit.
    mutating func next() async throws -> [UInt8]? {
        let piece = try await read()
        left -= piece?.count ?? 0
        guard left >= 0 else { throw HTTPError(.contentTooLarge) }
        return piece
    }

    private mutating func read() async throws -> [UInt8]? {
        do {
            return try await iterator.next().map { Array($0.readableBytesView) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The client hung up, or what it sent is no HTTP: that is not our failure.
            throw HTTPError(.badRequest)
        }
    }

    mutating func drain() async {
        var count = 0
        // Whoever hangs up instead needs no answer.
        while count < Self.drained, let piece = try? await read() { count += piece.count }
    }
}
