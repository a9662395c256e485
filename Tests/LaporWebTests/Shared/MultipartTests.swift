// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporWeb

@Suite struct MultipartTests {
    private typealias Event = MultipartParser.Event
    private static let type = "multipart/form-data; boundary=\"--batas 1\""

    /// What comes out, pieces joined: however the body was cut.
    private func parse(_ pieces: [[UInt8]], type: String = MultipartTests.type) throws -> ([Event], isComplete: Bool) {
        var parser = try #require(MultipartParser(contentType: type))
        var events: [Event] = []
        for piece in pieces {
            for event in try parser.feed(piece) {
                if case .bytes(let more) = event, case .bytes(let bytes)? = events.last {
                    events[events.count - 1] = .bytes(bytes + more)
                } else {
                    events.append(event)
                }
            }
        }
        return (events, parser.isComplete)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private func part(_ head: String) throws -> Event { .part(try #require(MultipartPart(head: head))) }

    /// With everything in it that looks like a boundary and is none.
    private var body: String {
        "ignored\r\n----batas 1\r\nContent-Disposition: form-data; name=\"judul\"\r\n\r\nJalan \r\n--\r\n----batas\r\nrusak\r\n"
            + "----batas 1 \t\r\ncontent-disposition: form-data; name=\"a\"; filename=\"k \\\"%22.jpg\"\r\nContent-Type: image/jpeg\r\n"
            + "\r\n\r\r\n\r\n----batas \r\n----batas 1\r\nContent-Disposition: form-data; name=kosong\r\n\r\n\r\n----batas 1--\r\nafter"
    }

    private func wanted() throws -> [Event] {
        [
            try part("Content-Disposition: form-data; name=\"judul\""),
            .bytes(bytes("Jalan \r\n--\r\n----batas\r\nrusak")), .partEnd,
            try part("Content-Disposition: form-data; name=\"a\"; filename=\"k \\\"%22.jpg\""),
            .bytes(bytes("\r\r\n\r\n----batas ")), .partEnd, try part("Content-Disposition: form-data; name=kosong"),
            .partEnd,
        ]
    }

    @Test func takesAFormApart() throws {
        let (events, isComplete) = try parse([bytes(body)])
        #expect(isComplete)
        #expect(try events == wanted())
        guard case .part(let file) = events[3] else { throw MultipartParser.Malformed() }
        #expect(file.name == "a" && file.fileName == "k \"\".jpg")
    }

    @Test func itDoesNotMatterWhereTheBodyWasCut() throws {
        let (whole, wanted) = (bytes(body), try wanted())
        for cut in 0...whole.count {
            #expect(try parse([Array(whole[..<cut]), Array(whole[cut...])]).0 == wanted, "cut at \(cut)")
        }
        #expect(try parse(whole.map { [$0] }).0 == wanted)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            var (pieces, rest) = ([[UInt8]](), whole[...])
            while !rest.isEmpty {
                let count = Int.random(in: 0...min(40, rest.count), using: &generator)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(try parse(pieces).0 == wanted, "cut at \(pieces.map(\.count))")
        }
    }

    /// A body whose contents are random bytes of the letters of a boundary comes out as it went in.
    @Test func contentsThatResembleABoundaryComeOutWhole() throws {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("\r\n-x".utf8)
        for _ in 0..<500 {
            let content = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? 0
            }
            let end = bytes("\r\n--xx--")
            guard
                !(bytes("\r\n") + content).indices.contains(where: {
                    (bytes("\r\n") + content)[$0...].starts(with: end.prefix(6))
                })
            else { continue }
            let whole = bytes("--xx\r\nContent-Disposition: form-data; name=a\r\n\r\n") + content + end
            let cut = Int.random(in: 0...whole.count, using: &generator)
            let (events, isComplete) = try parse(
                [Array(whole[..<cut]), Array(whole[cut...])],
                type: "multipart/form-data; boundary=xx"
            )
            let found = events.compactMap { if case .bytes(let bytes) = $0 { bytes } else { nil } }.flatMap(\.self)
            #expect(isComplete && found == content, "\(content)")
        }
    }

    @Test func aBodyThatWasCutOffIsNotComplete() throws {
        let whole = bytes(body)
        for length in stride(from: 0, to: whole.count - "--\r\nafter".utf8.count, by: 7) {
            #expect(try !parse([Array(whole.prefix(length))]).isComplete)
        }
    }

    @Test(arguments: [
        "----batas 1\r\n\r\n\r\n\r\n", "----batas 1\r\nContent-Type: text/plain\r\n\r\nx", "----batas 1xyz\r\n\r\n\r\n",
        "----batas 1\r\nContent-Disposition: attachment; name=a\r\n\r\nx",
        "----batas 1\r\nContent-Disposition: form-data\r\n\r\nx",
        "----batas 1\r\nX: " + String(repeating: "x", count: 10_000),
        "----batas 1" + String(repeating: " ", count: 10_000),
    ])
    func refusesWhatIsNoForm(_ text: String) {
        #expect(throws: MultipartParser.Malformed.self) { try parse([bytes(text)]) }
    }

    @Test func refusesEndlessParts() {
        let one = "----batas 1\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
        #expect(throws: MultipartParser.Malformed.self) { try parse([bytes(String(repeating: one, count: 300))]) }
    }

    @Test(arguments: [
        "", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=a",
        "text/plain; boundary=a",
        "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
    ])
    func refusesATypeThatNamesNoBoundary(_ type: String) { #expect(MultipartParser(contentType: type) == nil) }

    /// Whatever bytes come, the parser ends and harms nothing.
    @Test func anyBytesAreReadSafely() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var bytes = bytes(body)
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = try? parse([bytes])
        }
    }
}
