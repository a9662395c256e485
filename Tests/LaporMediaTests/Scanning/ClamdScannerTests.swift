// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporMedia
import LaporUseCases
import NIOCore
import NIOPosix
import Synchronization
import Testing

@Suite struct ClamdScannerTests {
    @Test(arguments: [
        ("tcp:127.0.0.1:3310", ClamdScanner.Address.tcp(host: "127.0.0.1", port: 3310)),
        ("tcp:clamd.example:1", .tcp(host: "clamd.example", port: 1)),
        ("unix:/run/clamd.ctl", .unix(path: "/run/clamd.ctl")),
    ])
    func readsAnAddress(_ text: String, _ address: ClamdScanner.Address) {
        #expect(ClamdScanner.Address(text: text) == address)
    }

    @Test(arguments: [
        "", "tcp:", "tcp:3310", "tcp:h:0", "tcp:h:99999", "tcp:h:x", "unix:", "unix:relative", "127.0.0.1:3310",
    ])
    func refusesWhatIsNoAddress(_ text: String) { #expect(ClamdScanner.Address(text: text) == nil) }

    private func pieces(of bytes: [UInt8]) -> @Sendable (Int64, Int) async throws -> [UInt8] {
        { offset, count in Array(bytes.dropFirst(Int(offset)).prefix(count)) }
    }

    @Test(arguments: [
        ("stream: OK\0", ScanVerdict.clean), ("stream: Eicar-Test FOUND\0", .infected(name: "Eicar-Test")),
    ])
    func sendsTheWholeFileAndReadsTheVerdict(_ answer: String, _ verdict: ScanVerdict) async throws {
        let daemon = try await Daemon.start(answering: answer)
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }

        let found = try await ClamdScanner(daemon.address).scan(pieces(of: bytes))

        #expect(found == verdict)
        #expect(daemon.heard == bytes)
        try await daemon.stop()
    }

    @Test(arguments: ["INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "", "stream: OK FOUND?\0"])
    func whateverElseItSaysIsNoVerdict(_ answer: String) async throws {
        let daemon = try await Daemon.start(answering: answer)
        await #expect(throws: ScannerFailure.self) { try await ClamdScanner(daemon.address).scan(pieces(of: [1])) }
        try await daemon.stop()
    }

    @Test func nobodyThereIsNoVerdict() async throws {
        let daemon = try await Daemon.start(answering: "")
        try await daemon.stop()
        await #expect(throws: ScannerFailure.self) { try await ClamdScanner(daemon.address).scan(pieces(of: [1])) }
    }

    @Test func oneThatSaysNothingIsNotWaitedForForever() async throws {
        let daemon = try await Daemon.start(answering: nil)
        let scanner = ClamdScanner(daemon.address, patience: .milliseconds(200))
        await #expect(throws: ScannerFailure.self) { try await scanner.scan(pieces(of: [1])) }
        try await daemon.stop()
    }
}

/// Speaks just enough of the daemon's protocol: takes a stream to its end, and answers what it was told to.
private final class Daemon: Sendable {
    private let channel: any Channel
    private let listener: Heard

    static func start(answering answer: String?) async throws -> Daemon {
        let heard = Heard()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Listener(answer, heard))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return Daemon(channel, heard)
    }

    private init(_ channel: any Channel, _ heard: Heard) {
        self.channel = channel
        listener = heard
    }

    var address: ClamdScanner.Address { .tcp(host: "127.0.0.1", port: channel.localAddress?.port ?? 0) }
    var heard: [UInt8] { listener.bytes.withLock { $0 } }
    func stop() async throws { try await channel.close() }
}

private final class Heard: Sendable {
    let bytes = Mutex<[UInt8]>([])
}

private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let answer: String?
    private let heard: Heard
    private var buffer = ByteBuffer()
    private var hasCommand = false

    init(_ answer: String?, _ heard: Heard) {
        self.answer = answer
        self.heard = heard
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        buffer.writeImmutableBuffer(unwrapInboundIn(data))
        if !hasCommand {
            guard buffer.readableBytes >= 10 else { return }
            guard buffer.readString(length: 10) == "zINSTREAM\0" else { return context.close(promise: nil) }
            hasCommand = true
        }
        while let length = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self),
            buffer.readableBytes >= Int(length) + 4
        {
            buffer.moveReaderIndex(forwardBy: 4)
            guard length > 0 else { return finish(context) }
            let bytes = buffer.readBytes(length: Int(length)) ?? []
            heard.bytes.withLock { $0 += bytes }
        }
    }

    private func finish(_ context: ChannelHandlerContext) {
        guard let answer else { return }
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)), promise: promise)
    }
}
