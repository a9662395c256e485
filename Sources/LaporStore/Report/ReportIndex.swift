// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// What the current row is found by; all of it can be computed again from the events.
struct ReportIndex {
    /// Later than any deadline: nothing is owed.
    static let never: Int64 = 253_402_300_799_000
    let desk: Agency.ID
    let government: Agency.ID
    let queueAt: Int64
    /// When the system itself must act.
    let timerAt: Date?

    init(_ report: Report, at now: Date, under rules: Rulebook) {
        let clock = Clock(of: report, at: now, under: rules)
        desk = report.judge ?? report.responsible
        government = rules.agencies.government(of: desk)
        timerAt = SystemDuty.next(for: report, clock)?.at
        // While it is the reporter's turn, nothing waits for an office.
        queueAt = (report.state.isTurnOfReporter ? nil : clock.next)?.dueAt.milliseconds ?? Self.never
    }
}

extension Report.State {
    var openness: Int64 { isEnded ? 0 : 1 }
}

extension Report {
    var publicity: Int64 { isPublished ? 1 : 0 }
    var concealment: Int64 { visibility == .confidential ? 1 : 0 }
    var oversight: Int64 { isExamined ? 1 : 0 }
    var urgency: Int64 { isEmergency || priority == .high || priority == .urgent ? 1 : 0 }
    var referral: Int64 { isReferredToOmbudsman ? 1 : 0 }
    var drafting: Int64 { draft == nil ? 0 : 1 }
    var identityAsking: Int64 { identity.request == nil ? 0 : 1 }
}
