// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Writes a report as somebody would: as long as people write, formal or as in a chat, with a typing error now and then.
struct DemoWriter {
    let texts: DemoTexts
    let scene: DemoScene
    let moment: Date

    func title(_ chance: inout DemoChance) -> String {
        let title = scene.fill(chance.pick(scene.topic["title"]), at: moment, &chance)
        switch scene.register {
        case .chat: return chance.happens(0.6) ? DemoSpelling.chatty(title, &chance) : title
        case .formal where chance.happens(0.1): return title.uppercased()
        default: return title
        }
    }

    /// - Parameters:
    ///   - title: of what is told first.
    ///   - contact: a sentence that tells how to reach the reporter, where one is left in the text.
    func body(about title: String, ending contact: String?, _ chance: inout DemoChance) -> String {
        let wanted = DemoProfile.length(&chance)
        var facts = Self.facts(scene.topic["fact"].shuffled(using: &chance), about: title)[...]
        var others = others(&chance)
        var sentences = facts.popFirst().map { [$0] } ?? []
        func length() -> Int { sentences.reduce(0) { $0 + $1.count } + 50 }
        if wanted > 420, let second = facts.popFirst() { sentences.append(second) }
        while length() < wanted, !others.isEmpty { sentences.append(others.removeFirst()) }
        if wanted > 120, let ask = scene.topic["ask"].randomElement(using: &chance) { sentences.append(ask) }
        let said = sentences.map { scene.fill($0, at: moment, &chance) }
        let whole = framed(said, isLong: wanted > 140, &chance)
        return contact.map { "\(whole) \($0)" } ?? whole
    }

    /// Those that share the most words with the title come first.
    private static func facts(_ facts: [String], about title: String) -> [String] {
        func words(_ text: String) -> Set<Substring> {
            Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.prefix(5) })
        }
        let wanted = words(title)
        let shared = facts.map { words($0).intersection(wanted).count }
        return facts.indices.sorted { (shared[$1], $0) < (shared[$0], $1) }.map { facts[$0] }
    }

    /// Something to be seen there, not a service at a counter.
    private var isPlace: Bool {
        ["dinas-pupr", "dinas-perhubungan", "dinas-lingkungan-hidup", "dinas-kominfo", "satpol-pp", "pln"]
            .contains(scene.topic.unit)
    }

    /// What can be said beside the matter itself.
    private func others(_ chance: inout DemoChance) -> [String] {
        let effects = scene.topic["effect"].shuffled(using: &chance)
        guard scene.topic.fate == .plain, scene.topic.classification == .complaint else { return effects }
        let more = texts["extra"] + (isPlace ? texts["extra.place"] : [])
        return effects + more.shuffled(using: &chance).prefix(9)
    }

    private func framed(_ said: [String], isLong: Bool, _ chance: inout DemoChance) -> String {
        let words = said.joined(separator: " ")
        switch scene.register {
        case .formal:
            guard isLong else { return words }
            return phrase("greeting.formal", &chance) + "\n\n" + paragraphs(said, &chance) + "\n\n"
                + phrase("closing.formal", &chance)
        case .plain:
            let opening = chance.happens(0.5) && isLong ? phrase("greeting.plain", &chance) + " " : ""
            let ending = chance.happens(0.5) && isLong ? " " + phrase("closing.plain", &chance) : ""
            return DemoSpelling.mistyped(opening + words + ending, chance.happens(0.12), &chance)
        case .chat:
            let opening = chance.happens(isLong ? 0.7 : 0.3) ? phrase("greeting.chat", &chance) + " " : ""
            let ending = chance.happens(isLong ? 0.6 : 0.3) ? " " + phrase("closing.chat", &chance) : ""
            let chat = opening + DemoSpelling.chatty(words, &chance) + ending
            return DemoSpelling.mistyped(chat, chance.happens(0.3), &chance)
        case .regional:
            let flavour = scene.government.place.flavour
            return phrase("greeting.\(flavour)", &chance) + " "
                + DemoSpelling.regional(words, flavour) + " " + phrase("closing.\(flavour)", &chance)
        }
    }

    private func paragraphs(_ said: [String], _ chance: inout DemoChance) -> String {
        guard said.count > 3, chance.happens(0.6) else { return said.joined(separator: " ") }
        let half = said.count / 2
        return said[..<half].joined(separator: " ") + "\n\n" + said[half...].joined(separator: " ")
    }

    private func phrase(_ part: String, _ chance: inout DemoChance) -> String {
        scene.fill(chance.pick(texts[part]), at: moment, &chance)
    }
}
