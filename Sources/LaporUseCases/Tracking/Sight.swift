// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// As what somebody sees a report, for reading and for acting alike: what is not theirs to see does not exist.
struct Sight {
    let ports: Ports
    let directory: Directory
    let tx: any Transaction

    /// Refuses a wrong access code as such, whether or not there is a report, and everything else that may not be seen
    /// as not found.
    func look(_ filed: FiledReport?, for requester: Requester?) throws -> (FiledReport, Viewer) {
        if case .reporter(let code)? = requester {
            guard let filed, try opens(code, filed) else { throw Refusal.wrongAccessCode }
            return (filed, .reporter)
        }
        if case .account(let account)? = requester {
            guard let filed, try filed.isHeld(by: account, tx) else { throw Refusal.notFound }
            return (filed, .reporter)
        }
        guard let filed, let viewer = try viewer(requester, filed.report) else { throw Refusal.notFound }
        return (filed, viewer)
    }

    /// Its own code; or, where it was split off, that of any report that it was part of.
    private func opens(_ code: AccessCode, _ filed: FiledReport) throws -> Bool {
        var known = filed
        while !ports.isAccessMark(known.accessMark, of: code, for: known.report.trackingID) {
            guard let parent = try known.report.parent.flatMap(ReportStore(tx).find) else { return false }
            known = parent
        }
        return true
    }

    private func viewer(_ requester: Requester?, _ report: Report) throws -> Viewer? {
        switch requester {
        case nil: report.isPublished ? .stranger : nil
        case .reporter, .account, .system: nil
        case .officer(let officer): try officers(of: report)(officer)
        }
    }

    /// As what each officer sees a report; what it takes to know that is read once.
    func officers(of report: Report) throws -> (Officer) -> Viewer? {
        let now = ports.now()
        let rules = directory.rules(for: report, at: now)
        let former = try ReportStore(tx).formerHolders(of: report.id)
        let isOverdue = !Clock(of: report, at: now, under: rules).breached.isEmpty
        let authority = Authority(directory.agencies)
        return { officer in
            let relation = authority.relation(
                of: officer.party,
                to: report,
                former: former,
                isOverdue: isOverdue,
                at: now,
                under: rules
            )
            return Readership.viewer(officer.party, of: report, relation, under: rules.rights)
        }
    }
}
