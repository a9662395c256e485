// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

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
            guard let filed, ports.isAccessMark(filed.accessMark, of: code, for: filed.report.trackingID) else {
                throw Refusal.wrongAccessCode
            }
            return (filed, .reporter)
        }
        guard let filed, let viewer = try viewer(requester, filed.report) else { throw Refusal.notFound }
        return (filed, viewer)
    }

    private func viewer(_ requester: Requester?, _ report: Report) throws -> Viewer? {
        switch requester {
        case nil: return report.isPublished ? .stranger : nil
        case .reporter, .system: return nil
        case .officer(let officer):
            let reach = Authority(directory.agencies).reach(of: officer.party) ?? []
            let holders = [report.responsible] + [report.arbiter].compactMap(\.self)
            let holds = holders.contains { reach.contains($0) }
            let hasHeld = try holds || ReportStore(tx).isFormerHolder(reach, of: report.id)
            let policy = directory.rules(for: report).policy
            return Readership.viewer(officer.party, of: report, hasHeld: hasHeld, under: policy)
        }
    }
}
