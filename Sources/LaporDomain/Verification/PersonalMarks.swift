// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Where a text could tell strangers who somebody is: for whoever decides what is published, who looks and judges.
///
/// By pattern alone, so it finds neither names nor addresses; what it marks may be harmless.
package enum PersonalMarks {
    package enum Kind: String, Sendable, CaseIterable {
        /// *Nomor induk kependudukan*, or another number of sixteen digits.
        case identityNumber
        case telephone, email
        /// *Pelat nomor*.
        case plate
    }
    package struct Mark: Equatable, Sendable {
        package let kind: Kind
        package let range: Range<String.Index>
    }

    /// In the order of the text; none overlaps another.
    package static func find(in text: String) -> [Mark] {
        var marks: [Mark] = []
        for (kind, ranges) in found(in: text) { marks = adding(ranges, of: kind, to: marks) }
        return marks
    }

    /// Both are in the order of the text, and are gone through once; what is there already stays.
    private static func adding(_ ranges: [Range<String.Index>], of kind: Kind, to marks: [Mark]) -> [Mark] {
        var all: [Mark] = []
        var next = 0
        for range in ranges {
            while next < marks.count, marks[next].range.upperBound <= range.lowerBound {
                all.append(marks[next])
                next += 1
            }
            let isFree = next == marks.count || marks[next].range.lowerBound >= range.upperBound
            if isFree { all.append(Mark(kind: kind, range: range)) }
        }
        return all + marks[next...]
    }

    /// The letters of an area, a number, and letters of its own (Perpol 7/2021, article 39).
    private static var plate: Regex<Substring> {
        /\b(?:[ABD-HK-NPR-TWZ]|A[ABDEG]|B[ABDEGHK-NP]|D[A-EGHK-NPRSTW]|E[ABD]|K[BHTU]|P[ABDEGLST]) ?[0-9]{1,4} ?[A-Z]{1,3}\b/
    }

    /// The longer and surer first.
    private static func found(in text: String) -> [(Kind, [Range<String.Index>])] {
        [
            (.email, text.ranges(of: /[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{2,63}){1,4}/)),
            (.identityNumber, text.ranges(of: /\b[0-9](?:[ .\-]?[0-9]){15}\b/)),
            (.telephone, text.ranges(of: /(?:\+62|\b62|\b0)[ .\-]?[2-9](?:[ .\-]?[0-9]){6,11}\b/)),
            (.plate, text.ranges(of: plate)),
        ]
    }
}
