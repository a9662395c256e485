// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What is no model of this version, or was cut short.
package struct UnreadableModel: Error, CustomStringConvertible {
    package let description: String
}

/// A model as bytes: small numbers with the lowest byte first. Their order is this file's `bytes`; another order is another
/// version.
extension TextModel {
    private static let mark: [UInt8] = Array("LAPORTX3".utf8)

    package var bytes: [UInt8] {
        var writer = ByteWriter(bytes: Self.mark)
        writer.add(UInt32(labels.count))
        for label in labels { writer.add(text: label) }
        writer.add(calibration.sharpness.bitPattern)
        writer.add(calibration.slope.bitPattern)
        writer.add(calibration.offset.bitPattern)
        for bias in biases { writer.add(bias.bitPattern) }
        writer.add(UInt32(vocabulary.entries.count))
        writer.add(UInt32(vocabulary.wordCount))
        for (column, entry) in vocabulary.entries.enumerated() {
            writer.add(entry.hash)
            writer.add(entry.rarity.bitPattern)
            writer.add(UInt16(starts[column + 1] - starts[column]))
        }
        for weight in weights {
            writer.add(weight.label)
            writer.add(Float16(weight.value).bitPattern)
        }
        return writer.bytes
    }

    /// - Throws: `UnreadableModel` for anything but a whole model.
    package init(bytes: [UInt8]) throws(UnreadableModel) {
        var reader = ByteReader(bytes)
        guard try reader.take(Self.mark.count).elementsEqual(Self.mark) else {
            throw UnreadableModel(description: "these bytes are no model of this version")
        }
        let labelCount = Int(try reader.number(UInt32.self))
        guard labelCount <= Int(UInt16.max) else { throw UnreadableModel(description: "too many labels") }
        var labels: [String] = []
        for _ in 0..<labelCount { labels.append(try reader.text()) }
        let calibration = Calibration(
            sharpness: Float(bitPattern: try reader.number(UInt32.self)),
            slope: Float(bitPattern: try reader.number(UInt32.self)),
            offset: Float(bitPattern: try reader.number(UInt32.self))
        )
        var biases: [Float] = []
        for _ in 0..<labelCount { biases.append(Float(bitPattern: try reader.number(UInt32.self))) }
        let (vocabulary, starts) = try Self.vocabulary(&reader)
        var weights: [Weight] = []
        for _ in 0..<Int(starts[starts.count - 1]) {
            let label = try reader.number(UInt16.self)
            guard label < labelCount else { throw UnreadableModel(description: "a weight of no label") }
            weights.append(Weight(label: label, value: Float(Float16(bitPattern: try reader.number(UInt16.self)))))
        }
        guard reader.isAtEnd else { throw UnreadableModel(description: "there is more than a model") }
        self.init(
            labels: labels,
            vocabulary: vocabulary,
            starts: starts,
            weights: weights,
            biases: biases,
            calibration: calibration
        )
    }

    private static func vocabulary(_ reader: inout ByteReader) throws(UnreadableModel) -> (Vocabulary, [Int32]) {
        let (count, wordCount) = (Int(try reader.number(UInt32.self)), Int(try reader.number(UInt32.self)))
        guard wordCount <= count, count <= 2 * Vocabulary.most else {
            throw UnreadableModel(description: "too many columns")
        }
        var entries: [Vocabulary.Entry] = []
        var starts: [Int32] = [0]
        for _ in 0..<count {
            let hash = try reader.number(UInt32.self)
            let rarity = Float(bitPattern: try reader.number(UInt32.self))
            entries.append(Vocabulary.Entry(hash: hash, rarity: rarity))
            starts.append(starts[starts.count - 1] + Int32(try reader.number(UInt16.self)))
            guard starts[starts.count - 1] < Int32.max / 2 else {
                throw UnreadableModel(description: "too many weights")
            }
        }
        return (Vocabulary(entries: entries, wordCount: wordCount), starts)
    }
}

private struct ByteWriter {
    var bytes: [UInt8]

    mutating func add<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    mutating func add(text: String) {
        add(UInt32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }
}

private struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func take(_ count: Int) throws(UnreadableModel) -> ArraySlice<UInt8> {
        guard count <= bytes.count - place else { throw UnreadableModel(description: "the model is cut short") }
        defer { place += count }
        return bytes[place..<place + count]
    }

    mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(UnreadableModel) -> Number {
        var number: Number = 0
        for byte in try take(MemoryLayout<Number>.size).reversed() { number = (number << 8) | Number(byte) }
        return number
    }

    mutating func text() throws(UnreadableModel) -> String {
        String(decoding: try take(Int(try number(UInt32.self))), as: UTF8.self)
    }
}
