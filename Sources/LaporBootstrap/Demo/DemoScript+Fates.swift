// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Lives that are not ordinary: what is examined, protected, urgent, not ours, empty, or forgotten.
extension DemoScript {
    /// An oversight complaint: to the inspectorate outside the command of whoever it is about, until its outcome.
    mutating func examined(isConcluded: Bool = true) {
        submit()
        wait(0...2)
        // Somebody in a unit: who is above the whole government is another's to examine.
        let accused = unit.id == government.id ? world.agency("sekretariat-daerah", of: scene.government) : unit
        let (category, respondent) = (scene.topic.category, accused?.slug)
        act(.verify, by: first) { request in
            request.classification = "oversight_complaint"
            request.category = category
            request.respondentAgency = respondent
            request.respondentKind = "unit"
        }
        wait(2...6)
        if draft.isAnonymous, chance.happens(0.3) {
            act(.openIdentity, by: .reporter, to: world.agency("inspektorat", of: scene.government))
        }
        act(.interimAnswer, by: .holder, answer("interim"))
        guard isConcluded else { return }
        wait(10...44)
        let finding = chance.pick([("proven", 40), ("partly_proven", 30), ("unproven", 25), ("not_examinable", 5)])
        act(.conclude, by: .holder, framed(scene.fill(conclusion(finding), at: clock, &chance))) { $0.kind = finding }
        if chance.happens(0.2) { rate(after: 0...3) }
    }

    private mutating func conclusion(_ finding: String) -> String {
        switch finding {
        case "unproven":
            "Pemeriksaan selesai {tgl}. Dari dokumen dan keterangan yang dikumpulkan, dugaan tidak terbukti."
        case "not_examinable":
            "Bukti dan saksi yang dibutuhkan tidak tersedia sehingga dugaan tidak dapat diperiksa lebih lanjut."
        default: chance.pick(scene.topic["final"])
        }
    }

    /// A child, or a victim: confidential for good, to the unit whose duty it is.
    mutating func sheltered() {
        submit(Wish(addressee: .nobody, secrecy: .both, hasContact: true))
        rest(minutes: 30...150)
        let day = CivilDate(clock, in: unit.zone)
        let shelter = world.directory.agencies.childProtection(near: government.id, on: day)
            .flatMap { world.directory.agencies[$0] }
        if let shelter, world.directory.agencies.government(of: shelter.id) == government.id { scene.unit = shelter }
        let (category, protection) = (
            scene.topic.category, scene.topic.name == "child_protection" ? "minor" : "violence"
        )
        act(.verify, by: .national, to: unit) { request in
            request.classification = "complaint"
            request.category = category
            request.protection = protection
        }
        rest(minutes: 60...240)
        act(.prioritise, by: .holder) { $0.kind = "urgent" }
        say(.interim, answer("interim"))
        wait(2...6)
        say(.final, answer("final"))
    }

    /// Minutes count, at any hour.
    mutating func emergency(isOver: Bool = true) {
        submit(Wish(addressee: .government, secrecy: chance.happens(0.5) ? .normal : .anonymous))
        rest(minutes: 3...12)
        act(.flagEmergency, by: .administrator, phrase("emergency"))
        rest(minutes: 2...6)
        verify(by: .administrator, and: unit)
        rest(minutes: 25...90)
        say(.interim, answer("interim"))
        guard isOver else { return }
        rest(minutes: 180...900)
        say(.final, answer("final"))
        finish()
    }

    /// To the police, a court, or nobody's office: with what the reporter can do.
    mutating func referred() {
        submit(Wish(addressee: .nobody))
        wait(0...3)
        let matter = scene.topic["fact"].firstIndex { draft.body?.contains($0.prefix(12)) == true } ?? 0
        let index = matter == scene.topic["fact"].count - 1 ? 1 : 0
        let institution = scene.fill(texts["outside.institution"][index], at: clock, &chance)
        let (contact, advice) = (texts["outside.contact"][index], texts["outside.advice"][index])
        act(.referOutside, by: .national, phrase("outside.reason")) { request in
            request.institution = institution
            request.contact = contact
            request.advice = advice
        }
    }

    mutating func discarded() {
        submit(Wish(addressee: .nobody))
        wait(0...1)
        let body = draft.body?.lowercased() ?? ""
        let isTest = body.contains("tes") || body.contains("coba")
        archive(isTest ? "test_report" : "advertisement_or_spam")
    }

    /// Too little to go on: completed in time, or never.
    mutating func incomplete() {
        submit(Wish(addressee: chance.happens(0.5) ? .nobody : .government, hasContact: true))
        wait(0...2)
        guard chance.happens(0.82) else { return archive("too_general") }
        act(.defer, by: first, phrase("question.defer"))
        guard chance.happens(0.35) else { return }
        rest(1...20)
        act(.supplement, by: .reporter, phrase("supplement"))
        let pace = DemoProfile.pace(&chance)
        route(pace)
        work(pace)
        finish()
    }

    /// Nobody answers for weeks: it goes up, the Ombudsman asks, and at last somebody does.
    mutating func forgotten() {
        submit(Wish(secrecy: chance.happens(0.5) ? .normal : .anonymous))
        route(.late)
        // Before the limits have told everybody above by themselves.
        wait(3...4)
        if chance.happens(0.6) { act(.escalate, by: .reporter, phrase("escalate.reporter")) }
        wait(14...20)
        if chance.happens(0.5), let (role, agency) = overseer() {
            wait(2...5)
            act(.noticeOfSupervision, by: .officer(role, agency.id), phrase("notice.\(role.rawValue)"))
        } else if chance.happens(0.5) {
            rest(1...4)
            act(.referToOmbudsman, by: .reporter, phrase("ombudsman"))
        }
        wait(5...40)
        sayFinally(answer("final", late: true))
        finish(chance.happens(0.3) ? .contest : nil)
    }

    /// The Ombudsman; or, where the nation has one, the supervisor of the province.
    private mutating func overseer() -> (Role, Agency)? {
        let agencies = world.directory.agencies
        if let province = agencies[slug: "provinsi-jawa-timur"], !isNationalUnit,
            agencies.isWithin(government.id, province.id), chance.happens(0.6)
        {
            return (.supervisor, province)
        }
        return agencies[slug: "ombudsman"].map { (.ombudsman, $0) }
    }
}
