// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Who asked to open an identity, and who opened it: their office as it was then.
package struct Opener: Equatable, Sendable {
    /// Only for officers: to everybody else an officer is an agency.
    package let name: String?
    package let role: Role
    package let agency: Agency.ID
}

extension ReadReport {
    /// By the codes that the events keep.
    static func openers(of filed: FiledReport, _ viewer: Viewer, _ tx: any Transaction) throws -> [String: Opener] {
        guard viewer != .stranger else { return [:] }
        let store = OfficerStore(tx)
        var openers: [String: Opener] = [:]
        for occurrence in filed.history {
            for code in codes(occurrence.event) {
                guard let id = Int64(code.dropFirst("officer:".count)), let officer = try store.find(id) else {
                    continue
                }
                let served = try store.assignment(of: id, at: occurrence.at) ?? (officer.role, officer.agency)
                let name = viewer.isOfficer ? officer.name : nil
                openers[code] = Opener(name: name, role: served.role, agency: served.agency)
            }
        }
        return openers
    }

    private static func codes(_ event: Report.Event) -> [String] {
        switch event {
        case .identityRequested(let officer, _): [officer]
        case .identityGranted(let officer, let second): [officer, second]
        default: []
        }
    }
}
