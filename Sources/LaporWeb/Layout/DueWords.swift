// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// How far away a limit is, in working days, the same on the desk and on the case.
enum DueWords {
    /// - Parameter remaining: whole working days left after today; negative when past.
    static func badge(_ remaining: Int, isPast: Bool, _ visit: Visit) -> HTML {
        isPast
            ? Badges.label(visit(late(max(-remaining, 1))), "bad")
            : Badges.label(visit(left(remaining)), remaining <= 1 ? "open" : "busy")
    }

    private static func left(_ days: Int) -> Phrase {
        guard days > 0 else { return .dueToday }
        return Phrase("\(days) hari kerja lagi", days == 1 ? "1 working day left" : "\(days) working days left")
    }
    private static func late(_ days: Int) -> Phrase {
        Phrase("Terlambat \(days) hari kerja", days == 1 ? "1 working day late" : "\(days) working days late")
    }
}
