// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who examines an oversight complaint: an inspectorate outside the command of whoever it is about (design.md 3, rule 7).
package struct OversightRoute: Sendable {
    private let agencies: AgencyTree
    private let examiners: Policy.Examiners
    private let isStaffed: @Sendable (Agency.ID) -> Bool
    private let day: CivilDate

    package init(_ rules: Rulebook, on day: CivilDate) {
        self.day = day
        agencies = rules.agencies
        examiners = rules.rights.examiners
        isStaffed = rules.isStaffed
    }

    package func examiner(of respondent: Report.Respondent) -> Agency.ID {
        let government = agencies.government(of: respondent.agency)
        switch respondent.kind {
        case .unit:
            let own = inspectorate(of: government)
            let isInspectors = agencies.ancestry(of: respondent.agency).contains { agencies[$0]?.kind == .inspectorate }
            // Nobody examines whoever commands them.
            guard let own, !isInspectors, !agencies.isWithin(own, respondent.agency) else { return above(government) }
            return own
        case .head, .inspectorate: return above(government)
        case .administrator where government != agencies.root: return agencies.root
        case .administrator, .nationalAdministrator: return ombudsman
        }
    }

    /// Who is told when it is late: the nation, unless it is about that.
    package func overseer(of respondent: Report.Respondent) -> Agency.ID {
        isAgainstTheNation(respondent) ? ombudsman : agencies.root
    }

    /// Who holds what is meant for an examiner, or for a unit of one: where nobody serves there the next examiner, never
    /// somebody in the command of whom it is about.
    package func holder(for agency: Agency.ID, of respondent: Report.Respondent) -> Agency.ID {
        let line = agencies.ancestry(of: agencies.heir(of: agency, on: day)).filter { mayExamine($0, respondent) }
        let next = chain(of: respondent)
        return (line + next).first(where: isStaffed) ?? next.first ?? agencies.root
    }

    /// Whether an agency is an examiner of somebody, or a unit of one.
    package func mayExamine(_ agency: Agency.ID, _ respondent: Report.Respondent) -> Bool {
        let staffed = chain(of: respondent).first(where: isStaffed)
        return [examiner(of: respondent), staffed].compactMap(\.self).contains { examiner in
            agencies.isWithin(agency, examiner) && agencies.government(of: agency) == agencies.government(of: examiner)
        }
    }

    /// Back inside the examiner's own house, else to the nation; never to whoever sent it from the command that it is about.
    func wayBack(
        _ senders: [Agency.ID],
        from holder: Agency.ID,
        _ respondent: Report.Respondent
    ) throws(Refusal) -> (sender: Agency.ID, holder: Agency.ID) {
        if let sender = senders.last(where: { $0 != holder && mayExamine($0, respondent) }) {
            let receiver = self.holder(for: sender, of: respondent)
            if receiver != holder { return (sender, receiver) }
        }
        guard !isAgainstTheNation(respondent), holder != agencies.root else {
            throw .examinerOnly(examiner(of: respondent))
        }
        return (agencies.root, agencies.root)
    }

    private func isAgainstTheNation(_ respondent: Report.Respondent) -> Bool {
        respondent.kind == .nationalAdministrator || agencies.government(of: respondent.agency) == agencies.root
    }

    /// The examiner, and who examines where nobody serves at the one before; nobody else of the same government.
    private func chain(of respondent: Report.Respondent) -> [Agency.ID] {
        var all = [examiner(of: respondent)]
        while let last = all.last {
            let next = above(agencies.government(of: last))
            if all.contains(next) { break }
            all.append(next)
        }
        let own = agencies.government(of: respondent.agency)
        return all.prefix(1)
            + all.dropFirst().filter { next in
                agencies.government(of: next) != own && (next != agencies.root || !isAgainstTheNation(respondent))
            }
    }

    /// A regent or mayor by the province's inspectorate, a governor by the ministry's inspectorate general, everybody
    /// else by the Ombudsman, and that one by the national administrator.
    private func above(_ government: Agency.ID) -> Agency.ID {
        switch agencies[government]?.kind {
        case .regency?, .city?:
            guard let province = agencies[government]?.parent else { return ombudsman }
            return inspectorate(of: province) ?? above(province)
        case .province?:
            return examiners.ofGovernors.flatMap { agencies[slug: $0] }.flatMap { inspectorate(of: $0.id) ?? $0.id }
                ?? ombudsman
        // Nobody stands above the Ombudsman; the nation at least stands beside it.
        default: return agencies.government(of: ombudsman) == government ? agencies.root : ombudsman
        }
    }

    private var ombudsman: Agency.ID { examiners.ombudsman.flatMap { agencies[slug: $0]?.id } ?? agencies.root }

    private func inspectorate(of government: Agency.ID) -> Agency.ID? {
        agencies.inspectorate(of: government, on: day)
    }
}
