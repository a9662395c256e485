// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Words {
    /// What follows from a step that is easily misunderstood, before it is taken.
    static func consequence(_ action: Report.Action.Name, of report: ReportView) -> Phrase? {
        switch action {
        case .withdraw where report.classification == .oversightComplaint: .withdrawMeansExamined
        case .withdraw: .withdrawMeans
        case .openIdentity: .openIdentityMeans
        case .takeBackIdentity: .takeBackIdentityMeans
        case .eraseIdentity: report.viewer == .reporter ? .eraseIdentityMeansOwn : .eraseIdentityMeans
        case .escalate: .escalateMeans
        default: nil
        }
    }
}
