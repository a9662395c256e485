// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// How a report comes in.
extension DemoScript {
    /// Whom the reporter addresses.
    enum Addressee { case nobody, government, unit }

    /// What must be so for the life to go on as it is meant.
    struct Wish {
        var addressee: Addressee?
        var secrecy: Access.Secrecy?
        var hasContact: Bool?
    }

    mutating func submit(_ wish: Wish = Wish()) {
        submit(written(wish))
    }

    private mutating func written(_ wish: Wish) -> ReportDraft {
        var draft = ReportDraft()
        let writer = DemoWriter(texts: texts, scene: scene, moment: clock)
        draft.classification = scene.topic.classification.rawValue
        let title = writer.title(&chance)
        draft.title = title
        let isNamed = scene.topic.fate == .plain && chance.happens(0.06)
        let contact = isNamed ? scene.fill(chance.pick(texts["contact"]), at: clock, &chance) : nil
        draft.body = writer.body(about: title, ending: contact, &chance)
        if let contact { told = contact }
        draft.channel = DemoProfile.channel(&chance)
        if chance.happens(0.72) { draft.category = scene.topic.category }
        locate(&draft)
        identify(&draft, wish.hasContact ?? chance.happens(draft.channel == .walkIn ? 0.75 : 0.95))
        let secrecy = wish.secrecy ?? DemoProfile.secrecy(&chance)
        draft.isAnonymous = secrecy == .anonymous || secrecy == .both
        draft.visibility = secrecy == .confidential || secrecy == .both ? "confidential" : "public"
        address(&draft, wish.addressee)
        if draft.channel == .sms { abridge(&draft) }
        return draft
    }

    /// A text message has no title, no class and no map.
    private func abridge(_ draft: inout ReportDraft) {
        draft.title = nil
        draft.classification = nil
        draft.category = nil
        (draft.latitude, draft.longitude, draft.address) = (nil, nil, nil)
    }

    private mutating func locate(_ draft: inout ReportDraft) {
        draft.regionCode = scene.district.code.description
        draft.incidentDate = CivilDate(day: CivilDate(clock, in: unit.zone).day - chance.number(0...9)).iso
        if chance.happens(0.8) {
            let number = chance.happens(0.5) ? " No. \(chance.number(1...180))" : ""
            draft.address = "\(scene.street)\(number), \(scene.neighbourhood), \(scene.landmark)"
        }
        guard chance.happens(0.5) else { return }
        let place = scene.government.place
        let spread = scene.government.agency.kind == .province ? 0.5 : 0.045
        draft.latitude = ((place.latitude + chance.share(-spread...spread)) * 100_000).rounded() / 100_000
        draft.longitude = ((place.longitude + chance.share(-spread...spread)) * 100_000).rounded() / 100_000
    }

    private mutating func identify(_ draft: inout ReportDraft, _ hasContact: Bool) {
        let isGroup = chance.happens(0.05)
        draft.reporterKind = isGroup ? "group" : "individual"
        draft.reporterName = isGroup ? phrase("group") : scene.person
        guard hasContact else { return }
        let mailbox = scene.person.lowercased().replacing(" ", with: ".")
        if chance.happens(0.5) { draft.reporterPhone = scene.phone }
        draft.reporterEmail = "\(mailbox)\(chance.number(1...99))@example.id"
    }

    private mutating func address(_ draft: inout ReportDraft, _ wish: Addressee?) {
        let addressee = wish ?? chance.pick([(.nobody, 58), (.government, 28), (.unit, 14)])
        switch addressee {
        case .nobody: draft.agency = nil
        case .government: draft.agency = (isNationalUnit ? unit : government).slug
        case .unit: draft.agency = unit.slug
        }
    }

    /// A ministry or another body beside the governments of places.
    var isNationalUnit: Bool { unit.region == nil }

    /// Another report of the same, some days later, by somebody else.
    mutating func submitDuplicate() -> Int {
        var another = draft
        another.title = DemoWriter(texts: texts, scene: scene, moment: clock).title(&chance)
        another.body = phrase("duplicate.body")
        another.reporterName = "\(chance.pick(texts["given"])) \(chance.pick(texts["family"]))"
        another.reporterPhone = nil
        another.reporterEmail = "warga\(chance.number(100...999))@example.id"
        another.reporterKind = "individual"
        reports += 1
        submit(another, on: reports)
        return reports
    }
}
