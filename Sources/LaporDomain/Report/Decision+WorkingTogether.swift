// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Agencies that share a problem, and reports that are one (design.md 3, rule 4; domain.md 3.5).
extension Decision {
    private static var mostMembers: Int { 20 }

    func workingTogether(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .carbonCopy(let agency, let note):
            _ = try known(agency)
            return [.copied(to: agency, note: note?.digest)]
        case .openCoordination(let members, let question): return [try opened(with: members, question)]
        case .contribute(let words):
            guard let coordination = report.coordination else { throw .notCoordinating }
            let own = coordination.members.first { authority.commands(party, $0) } ?? coordination.lead
            return [.contributed(by: own, words.digest)]
        case .closeCoordination(let words): return [.coordinationClosed(words.digest)]
        case .recuse(let reason): return [.recused(officer: party.code, reason: reason.digest)]
        case .merge(let master): return [try merged(into: master)]
        case .gain(let duplicate): return [.gained(duplicate)]
        case .unmerge: return leavingMaster()
        case .lose(let duplicate): return [.lost(duplicate)]
        case .split(let child): return [.split(into: child)]
        default: throw outOfPlace(action)
        }
    }

    /// Where it was before it was merged, or whoever stands for that one now; nothing where it is not merged.
    func leavingMaster() -> [Report.Event] {
        guard report.state == .merged else { return [] }
        return [.unmerged(to: holder(for: report.heldBefore ?? report.responsible), promoted: false)]
    }

    /// What is examined, or protects a victim, is shared with nobody.
    func mayShare() throws(Refusal) {
        guard !report.isExamined, report.protection == nil else {
            throw .confidentialForGood
        }
    }

    private func opened(with members: [Agency.ID], _ question: Passage) throws(Refusal) -> Report.Event {
        var asked: [Agency.ID] = []
        for member in members where !asked.contains(member) {
            _ = try known(member)
            guard member != report.responsible else { throw .destinationHoldsIt }
            asked.append(member)
        }
        guard !asked.isEmpty else { throw .invalid([FieldProblem("agency_ids", .required)]) }
        guard asked.count <= Self.mostMembers else {
            throw .invalid([FieldProblem("agency_ids", .tooLong, limit: Self.mostMembers)])
        }
        return .coordinationOpened(lead: report.responsible, members: asked, question: question.digest)
    }

    /// Never across visibilities, never with itself or in a ring, and an oversight complaint with nothing.
    private func merged(into master: Report) throws(Refusal) -> Report.Event {
        if let problem = mergeProblem(master) { throw .cannotMerge(problem) }
        return .merged(into: master.id, held: master.responsible)
    }

    private func mergeProblem(_ master: Report) -> Refusal.MergeProblem? {
        if master.isExamined || report.isExamined || master.protection != nil || report.protection != nil {
            return .mustStandAlone
        }
        if master.id == report.id { return .itself }
        if !report.duplicates.isEmpty { return .hasDuplicates }
        if master.visibility != report.visibility { return .otherVisibility }
        if !Workflow.states(allowing: .gain).contains(master.state) { return .otherHasEnded }
        return authority.mayStepIn(party, at: master.responsible) ? nil : .outsideReach
    }
}
