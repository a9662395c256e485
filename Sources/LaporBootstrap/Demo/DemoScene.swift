// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// What a report is about, where, and who tells it: what the slots of our texts are filled from.
struct DemoScene: Sendable {
    /// How somebody writes.
    enum Register: Sendable { case formal, plain, chat, regional }
    let topic: DemoTexts.Topic
    let government: DemoWorld.Government
    var unit: Agency
    let district: Region
    let street: String
    let landmark: String
    let neighbourhood: String
    let register: Register
    let person: String
    let phone: String

    init(_ topic: DemoTexts.Topic, in government: DemoWorld.Government, _ world: DemoWorld, _ chance: inout DemoChance)
    {
        self.topic = topic
        self.government = government
        unit = world.unit(for: topic, of: government)
        district = chance.pick(government.districts)
        let street = chance.pick(world.texts["street"])
        self.street =
            chance.happens(0.4)
            ? "\(street) \(["I", "II", "III", "Raya"].randomElement(using: &chance) ?? "I")" : street
        landmark = chance.pick(world.texts["landmark"])
        neighbourhood = "RT 0\(chance.number(1...9))/RW \(String(format: "%02d", chance.number(1...14)))"
        let isRegional = !government.place.flavour.isEmpty && chance.happens(0.14)
        switch topic.fate {
        // Nobody jests about these.
        case .child, .oversight: register = chance.happens(0.4) ? .formal : .plain
        default: register = isRegional ? .regional : chance.pick([(.formal, 30), (.plain, 43), (.chat, 27)])
        }
        person = "\(chance.pick(world.texts["given"])) \(chance.pick(world.texts["family"]))"
        // No operator holds numbers that begin with 084.
        phone = "0840\(String(format: "%08d", chance.number(0...99_999_999)))"
    }

    /// Puts what a text leaves open into it.
    ///
    /// - Parameters:
    ///   - moment: when it is written; days before and after count from it.
    ///   - agency: who speaks.
    ///   - other: whom they name.
    func fill(
        _ text: String,
        at moment: Date,
        by agency: String? = nil,
        naming other: String? = nil,
        _ chance: inout DemoChance
    ) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            filled += value(rest[rest.index(after: open)..<close], moment, agency ?? unit.name, other, &chance)
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    private func value(
        _ slot: Substring,
        _ moment: Date,
        _ agency: String,
        _ other: String?,
        _ chance: inout DemoChance
    ) -> String {
        switch slot {
        case "jalan": street
        case "patokan": landmark
        case "kec": district.name
        case "kota": government.name
        case "rt": neighbourhood
        case "lama": chance.pick(Self.durations)
        case "n": "\(chance.number(2...8))"
        case "m": "\(chance.number(3...12) * 5)"
        case "jam": String(format: "%02d.%02d", chance.number(6...10), chance.number(0...3) * 15)
        case "malam": "\(chance.number(19...23)).\(chance.pick(["00", "15", "30"]))"
        case "rp": "Rp\(chance.number(2...30) * 5).000"
        case "rpk": "Rp\(chance.number(3...20)).000"
        case "rpb": "Rp\(chance.number(1...6)).\(chance.number(1...9))50.000"
        case "rpj": "Rp\(chance.number(12...240)).\(chance.number(100...999)).000"
        case "tgl": day(moment, -chance.number(0...3))
        case "depan": day(moment, chance.number(5...16))
        case "tahun": "\(CivilDate(moment, in: unit.zone).components.year)"
        case "instansi": agency
        case "saran": other ?? agency
        case "nama": person
        case "telepon": phone
        default: preconditionFailure("a text of the demonstration leaves {\(slot)} open")
        }
    }

    private func day(_ moment: Date, _ days: Int) -> String {
        let date = CivilDate(day: CivilDate(moment, in: unit.zone).day + days)
        let spoken = SpokenDate.day(date, .indonesian)
        // Without the weekday, which nobody writes.
        return spoken.split(separator: ", ").last.map(String.init) ?? spoken
    }

    private static let durations = [
        "tiga hari", "empat hari", "seminggu", "sepuluh hari", "dua minggu", "tiga minggu", "satu bulan", "dua bulan",
        "tiga bulan", "setengah tahun",
    ]
}
