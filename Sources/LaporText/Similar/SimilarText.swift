// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A text, made ready to be compared with others: its words, each with what it is and what it weighs, and the letters of them.
package struct SimilarText: Sendable {
    struct Word: Sendable {
        enum Kind: Sendable {
            /// What stands before a name and says what it is of: jalan, desa, depan.
            case container
            /// An ordinary word: what happened.
            case topic
            case name
            /// A name that stands behind what says that it is a place.
            case place
        }
        let key: WordKey
        let kind: Kind
        let weight: Float
        /// As it is compared, in small letters.
        let letters: [UInt8]
        /// As it was written, for people.
        let written: [UInt8]
        var isName: Bool { kind == .name || kind == .place }
    }
    /// A number in its place, or a direction: another one there means another place.
    struct PlaceNumber: Sendable {
        let place: WordKey
        let value: WordKey
    }

    /// Each once, in the order of their keys.
    let words: [Word]
    let numbers: [PlaceNumber]
    /// Three letters at a time, scattered over a row of length one.
    let letters: [Float]

    package init(_ text: String) { self.init(text.utf8) }

    package init(_ text: some Sequence<UInt8>) {
        var reading = SimilarReading(WordReader(text).tokens)
        reading.run()
        words = reading.words.values.sorted { $0.key < $1.key }
        numbers = reading.numbers
        letters = LetterRow.row(of: words)
    }

    package var isEmpty: Bool { words.isEmpty }
}
