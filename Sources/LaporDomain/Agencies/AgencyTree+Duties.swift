// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who is in force, who inherits, and which unit has a duty of its own (design.md 3, rules 3, 7 and 8).
extension AgencyTree {
    /// Whether an agency exists and its days of effect include one.
    package func isInForce(_ id: Agency.ID, on day: CivilDate) -> Bool { self[id]?.isInForce(on: day) == true }

    /// Who does an agency's work on a day: itself, else the next successor in force, else the same for what is above it.
    ///
    /// Always somebody: at last the root. Successors that lead in a circle lead nowhere.
    package func heir(of id: Agency.ID, on day: CivilDate) -> Agency.ID {
        for candidate in ancestry(of: id) {
            var passed: Set<Agency.ID> = []
            var next: Agency.ID? = candidate
            while let current = next, let agency = self[current], passed.insert(current).inserted {
                if agency.isInForce(on: day) { return current }
                next = agency.successor
            }
        }
        return root
    }

    /// The inspectorate in force of the government that an agency belongs to; nothing where it has none.
    package func inspectorate(of id: Agency.ID, on day: CivilDate) -> Agency.ID? {
        inspectorates[government(of: id)]?.first { isInForce($0, on: day) }
    }

    /// The unit for cases of children and violence: of the own government, else of the nearest above, else the first
    /// of a national body; nothing where nobody has one.
    package func childProtection(near id: Agency.ID, on day: CivilDate) -> Agency.ID? {
        for above in ancestry(of: id) {
            if let unit = childProtectionUnits[above]?.first(where: { isInForce($0, on: day) }) { return unit }
        }
        return childProtectionUnits.values.joined().filter { isNational($0) && isInForce($0, on: day) }.min()
    }

    private func isNational(_ id: Agency.ID) -> Bool {
        switch self[government(of: id)]?.kind {
        case .national, .ministry, .institution: true
        default: false
        }
    }
}
