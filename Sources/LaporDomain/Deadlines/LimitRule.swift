// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which limits can be meant at all (Permenpan RB 62/2018: verified in 3 working days, begun in 5, answered in 5 to 60).
///
/// No report is to be answered before it has to be verified: both limits run from its receipt. The first response runs
/// from the disposition, whenever that was (docs/regulations.md): it is measured by neither.
package enum LimitRule {
    private static let classes: [Policy.Limits.Name] = [
        .informationRequest, .aspiration, .complaint, .oversightComplaint,
    ]
    /// Each stage with the one that it waits for, where both begin with the receipt.
    private static let stages: [(later: Policy.Limits.Name, earlier: Policy.Limits.Name)] =
        classes.map { ($0, .verification) }

    /// Everything that is wrong with limits that follow others.
    ///
    /// - Parameter present: what stands where nothing else is wanted.
    package static func problems(
        _ wanted: [Policy.Limits.Name: Int],
        after present: Policy.Limits
    ) -> [FieldProblem] {
        let outside = Policy.Limits.Name.allCases.compactMap { name in
            wanted[name].flatMap { problem(name, $0) }
        }
        let wrong = Set(outside.map(\.field))
        func days(_ name: Policy.Limits.Name) -> Int { wanted[name] ?? present[name] }
        let shorter = stages.filter { days($0.later) < days($0.earlier) }
            // A number that is wrong by itself says nothing of the others.
            .filter { !wrong.contains($0.later.rawValue) && !wrong.contains($0.earlier.rawValue) }
            .map { FieldProblem($0.later.rawValue, .shorterThanEarlier, limit: days($0.earlier)) }
        return outside + shorter
    }

    /// What is wrong with one number of working days, if anything is.
    package static func problem(_ name: Policy.Limits.Name, _ days: Int) -> FieldProblem? {
        (1...Policy.Limits.longest).contains(days)
            ? nil : FieldProblem(name.rawValue, .outOfRange, limit: Policy.Limits.longest)
    }
}
