// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What an event says beside its headline and its words: who, to whom, until when.
struct EventFacts {
    let report: ReportView
    let visit: Visit
    private var language: Language { visit.language }

    func fact(_ event: Report.Event) -> String? {
        switch event {
        case .submitted(let received):
            "\(Words.channel(received.channel, language)) · \(name(received.responsible))"
        case .adopted(let adoption): name(adoption.holder)
        case .verified(let classification, _, _, _, _), .reclassified(let classification, _, _, _):
            Words.classification(classification, language)
        case .archived(let reason, _, _): Words.archiveReason(reason, language)
        case .respondentNamed(let respondent): "\(Words.phrase(respondent.kind)[language]) · \(name(respondent.agency))"
        case .placed(let region): report.directory.regionName(region)
        case .protected(let cause): Words.phrase(cause)[language]
        case .closed(let role, _): closing(role)
        case .rated(let score, _): "\(score) / 5"
        case .concluded(let finding, _): Words.phrase(finding)[language]
        case .promised(let date, _): SpokenDate.day(date, language.known)
        case .prioritised(let priority, _): Words.phrase(priority)[language]
        case .visibilityChanged(let visibility, _): Words.visibility(visibility, language)
        case .escalated(let to, let over, _):
            [name(to), over.map { Words.deadline($0, language) }].compactMap(\.self).joined(separator: " · ")
        default: place(event)
        }
    }

    private func place(_ event: Report.Event) -> String? {
        switch event {
        case .dispositioned(let from, let to, _), .forwarded(let from, let to, _), .transferred(let from, let to, _, _),
            .recalled(let from, let to, _):
            "\(name(from)) → \(name(to))"
        case .returned(let from, let to, _, let suggestion): "\(name(from)) → \(name(to))\(suggested(suggestion))"
        case .disputed(let from, let arbiter, _, let suggestion):
            "\(name(from)) · \(visit(.decidedBy)) \(name(arbiter))\(suggested(suggestion))"
        case .arbitrated(let arbiter, let to, _): "\(name(arbiter)) → \(name(to)) · \(visit(.isBinding))"
        case .arbitrationLapsed(let arbiter): visit(.lapsedTo(name(arbiter)))
        case .heldInStead(let agency): "\(visit(.heldForLine)) \(name(agency))"
        case .coordinationOpened(let lead, let members, _):
            "\(name(lead)) · \(members.map(name).joined(separator: ", "))"
        case .answered(_, let agency, _, _), .drafted(_, let agency, _, _), .contributed(let agency, _),
            .informationRequested(let agency, _), .copied(let agency, _), .merged(_, let agency),
            .unmerged(let agency, _), .followed(let agency), .identityOpened(let agency):
            name(agency)
        case .identityTakenBack(let agency): agency.map(name)
        case .identityRequested(let officer, _): opener(officer)
        case .identityGranted(let officer, let second):
            "\(opener(officer)) · \(visit(.identityGrantedBy)) \(opener(second))"
        default: nil
        }
    }

    /// An officer by their office; officers read the name as well.
    func opener(_ code: String) -> String {
        guard let opener = report.openers[code] else { return visit(.formerOfficer) }
        return [opener.name, Words.role(opener.role, language), name(opener.agency)].compactMap(\.self)
            .joined(separator: ", ")
    }

    private func closing(_ role: Role) -> String {
        if role == .reporter, report.viewer == .reporter { return visit(.closedByYou) }
        return "\(visit(.closedBy)) \(Words.role(role, language).lowercased())"
    }
    private func name(_ agency: Agency.ID) -> String { report.directory.agencies.name(agency) }
    private func suggested(_ agency: Agency.ID?) -> String {
        agency.map { " · \(visit(.suggested)) \(name($0))" } ?? ""
    }
}
