// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Counts how well places are read, level by level, against what people had noted.
package struct PlaceEvaluation: Sendable {
    /// Of one level.
    package struct Figures: Equatable, Sendable {
        /// Reports of which people had noted the place, at this level.
        package private(set) var noted = 0
        /// Of those, such as were answered at this level, and rightly.
        package private(set) var answered = 0
        package private(set) var right = 0
        /// Answered where nobody had noted anything.
        package private(set) var invented = 0

        package var accuracy: Double { share(right, noted) }
        package var found: Double { share(answered, noted) }
        package var precision: Double { share(right, answered) }

        private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

        fileprivate mutating func count(isNoted: Bool, isAnswered: Bool, isRight: Bool) {
            guard isNoted else {
                if isAnswered { invented += 1 }
                return
            }
            noted += 1
            if isAnswered { answered += 1 }
            if isRight { right += 1 }
        }
    }
    package private(set) var figures: [Int: Figures] = [:]
    /// Reports with an answer at any level where nobody had noted one.
    package private(set) var invented = 0

    package init() {}

    /// - Parameters:
    ///   - noted: by level, a code or a name; blank where nobody noted any.
    ///   - name: of a region.
    package mutating func count(_ code: PlaceCode?, noted: [Int: String], name: (PlaceCode) -> String) {
        var isInvented = false
        for (level, text) in noted {
            let answer = code.flatMap { $0.level >= level ? $0.cut(to: level) : nil }
            let isNoted = !Self.key(text).letters.isEmpty
            let isRight = answer.map { Self.isSame(text, $0, name($0)) } ?? false
            figures[level, default: Figures()].count(isNoted: isNoted, isAnswered: answer != nil, isRight: isRight)
            isInvented = isInvented || (!isNoted && answer != nil)
        }
        if isInvented { invented += 1 }
    }

    /// Codes with codes, names with names; blanks, capitals and words of kind do not count.
    package static func isSame(_ noted: String, _ code: PlaceCode, _ name: String) -> Bool {
        let digits = noted.filter { !$0.isWhitespace }
        if let told = PlaceCode(digits) { return told.cut(to: code.level) == code }
        return key(noted).letters == key(name).letters
    }

    private static func key(_ name: String) -> PlaceKey {
        var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, PlaceWords.kinds[words[0]] != nil, PlaceWords.kinds[words[0]] != .city {
            words.removeFirst()
        }
        var key = PlaceKey()
        for word in words { key.append(word) }
        return key
    }
}
