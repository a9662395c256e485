// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Hostility against people for their descent, faith or kind (*SARA*).
enum HatredSigns {
    private static let near = 6

    static func judge(_ text: FormalText, _ signs: [SpokenSigns.Found]) -> Judgement {
        let isTold = Told(text, signs)
        let own = signs.filter { !isTold[$0.words.lowerBound] }
        let groups = own.weights("group", in: text, before: near, after: near)
        let hostile = own.weights("hostile", in: text, before: near, after: near)
        let sweeping = signs.weights("sweeping", in: text, before: near, after: near)
        var words: [Int] = []
        for sign in own where sign.group == "hostile" && groups[sign.words.lowerBound] > 0 { words += sign.words }
        for sign in own where sign.group == "group" && hostile[sign.words.lowerBound] > 0 { words += sign.words }
        guard !words.isEmpty else { return .none }
        let isSweeping = words.contains { sweeping[$0] > 0 }
        let pleas = signs.count { $0.group == "pleading" }
        return Judgement(sum: 2 + (isSweeping ? 1.5 : 0) - Double(pleas) * 1.5, words: words)
    }
}

/// That somebody will do harm; not that somebody was threatened.
enum ThreatSigns {
    static func judge(_ text: FormalText, _ signs: [SpokenSigns.Found]) -> Judgement {
        let isTold = Told(text, signs)
        let threats = signs.once("threat").filter { !isTold[$0.words.lowerBound] }
        let sum = threats.reduce(0) { $0 + $1.weight }
        return Judgement(sum: sum - 0.5, words: threats.flatMap(\.words))
    }
}
