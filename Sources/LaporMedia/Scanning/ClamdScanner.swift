// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporUseCases
import NIOCore
import NIOPosix

/// Asks a ClamAV daemon, over TCP or a socket in the file system (`INSTREAM`, man 8 clamd).
///
/// The daemon's `StreamMaxLength` must be at least as large as the largest file that we take.
package struct ClamdScanner: MalwareScanner {
    /// Where the daemon listens.
    package enum Address: Equatable, Sendable {
        case tcp(host: String, port: Int)
        case unix(path: String)

        /// Reads `tcp:HOST:PORT` or `unix:PATH`.
        package init?(text: String) {
            if text.hasPrefix("unix:/") {
                self = .unix(path: String(text.dropFirst("unix:".count)))
                return
            }
            guard text.hasPrefix("tcp:"), let colon = text.lastIndex(of: ":"),
                let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
            else { return nil }
            let start = text.index(text.startIndex, offsetBy: "tcp:".count)
            guard start < colon else { return nil }
            self = .tcp(host: String(text[start..<colon]), port: port)
        }
    }
    private static let pieceLength = 128 * 1024
    private static let longestAnswer = 4_096
    private let address: Address
    private let patience: Duration

    package init(_ address: Address, patience: Duration = .seconds(120)) {
        self.address = address
        self.patience = patience
    }

    package func scan(
        _ piece: @escaping @Sendable (_ offset: Int64, _ count: Int) async throws -> [UInt8]
    ) async throws(ScannerFailure) -> ScanVerdict {
        do {
            let answer = try await withThrowingTaskGroup(of: String.self) { group in
                group.addTask { try await ask(piece) }
                group.addTask {
                    try await Task.sleep(for: patience)
                    throw ScannerFailure("clamd did not answer within \(patience)")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? ""
            }
            return try Self.verdict(answer)
        } catch let failure as ScannerFailure {
            throw failure
        } catch {
            throw ScannerFailure("clamd: \(error)")
        }
    }

    /// `stream: OK`, `stream: NAME FOUND`, or what went wrong.
    static func verdict(_ answer: String) throws(ScannerFailure) -> ScanVerdict {
        let words = answer.trimmingSuffix { $0 == "\0" || $0.isNewline }
        if words == "stream: OK" { return .clean }
        guard words.hasPrefix("stream: "), words.hasSuffix(" FOUND") else {
            throw ScannerFailure("clamd: \(words.prefix(200))")
        }
        return .infected(name: String(words.dropFirst("stream: ".count).dropLast(" FOUND".count)))
    }

    private func ask(
        _ piece: @Sendable (_ offset: Int64, _ count: Int) async throws -> [UInt8]
    ) async throws -> String {
        let channel = try await connect()
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: "zINSTREAM\0"))
            var offset: Int64 = 0
            while true {
                let bytes = try await piece(offset, Self.pieceLength)
                var chunk = ByteBuffer(integer: UInt32(bytes.count))
                chunk.writeBytes(bytes)
                try await outbound.write(chunk)
                offset += Int64(bytes.count)
                // A length of zero ends the stream.
                if bytes.isEmpty { break }
            }
            var answer = ByteBuffer()
            for try await part in inbound {
                answer.writeImmutableBuffer(part)
                if answer.readableBytesView.contains(0) || answer.readableBytes > Self.longestAnswer { break }
            }
            return String(buffer: answer)
        }
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connectTimeout(.seconds(5))
        switch address {
        case .tcp(let host, let port):
            return try await bootstrap.connect(host: host, port: port, channelInitializer: wrap)
        case .unix(let path):
            return try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: wrap)
        }
    }

    @Sendable private func wrap(_ channel: any Channel) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> {
        channel.eventLoop.makeCompletedFuture {
            try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, drops(last) { rest.removeLast() }
        return rest
    }
}
