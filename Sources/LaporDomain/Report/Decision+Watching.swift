// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Those who watch over it: priority, escalation, supervision, the Ombudsman (design.md 3, rules 5 and 9).
extension Decision {
    func watching(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .prioritise(let priority, let reason): return [.prioritised(priority, reason: reason?.digest)]
        case .flagEmergency(let reason): return [.emergencyFlagged(reason: reason.digest)]
        case .escalate(let reason):
            guard let escalation else { throw .nobodyAbove }
            return [.escalated(to: escalation, over: nil, reason: reason.digest)]
        case .escalateOverdue:
            guard let breach = overdue else { throw .nothingBreached }
            return [.escalated(to: above, over: breach.kind, reason: nil)]
        case .noticeOfSupervision(let words): return [.supervisionNoticed(by: party.role, words.digest)]
        case .referToOmbudsman(let reason): return [.referredToOmbudsman(reason: reason?.digest)]
        default: throw outOfPlace(action)
        }
    }

    /// The limit that has passed, is still owed, and has not gone up yet.
    private var overdue: Deadline? {
        clock.breached.first {
            $0.isOwed && $0.basis != .projected && $0.kind.isEscalated && !report.escalatedOver.contains($0.kind)
        }
    }

    /// Whom somebody's own escalation reaches: one step above everybody who knows already, the one who asks among them;
    /// nothing where that is nobody.
    var escalation: Agency.ID? {
        let told = report.escalatedTo.flatMap { agencies.isWithin(report.responsible, $0) ? $0 : nil }
        let known = [report.responsible, told, party.agency].compactMap(\.self)
        if report.isExamined { return (known + [report.escalatedTo].compactMap(\.self)).contains(above) ? nil : above }
        let highest = known.filter { agencies.isWithin(report.responsible, $0) }
            .min { agencies.ancestry(of: $0).count < agencies.ancestry(of: $1).count }
        let next = highest.flatMap { agencies[$0]?.parent }.map { rules.holder(for: $0, at: now) }
        return next.flatMap { known.contains($0) ? nil : $0 }
    }

    /// One step above whoever was told last, where somebody serves; of an oversight complaint only the nation is told, or whoever watches over that.
    private var above: Agency.ID {
        if report.isExamined {
            return report.respondent.map(OversightRoute(rules, on: today).overseer(of:)) ?? agencies.root
        }
        // Whoever was told of it while it was elsewhere is not above it now.
        let told = report.escalatedTo.flatMap { agencies.isWithin(report.responsible, $0) ? $0 : nil }
        return agencies[told ?? report.responsible]?.parent.map { rules.holder(for: $0, at: now) } ?? agencies.root
    }
}
