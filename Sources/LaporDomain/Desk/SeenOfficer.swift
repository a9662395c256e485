// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An officer as another is told of them: a colleague of the same agency by name, others as their agency (ADR 0024).
package struct SeenOfficer: Equatable, Sendable {
    package let name: String?
    package let agency: Agency.ID

    package init(_ name: String, of agency: Agency.ID, for reader: Officer) {
        self.name = agency == reader.agency ? name : nil
        self.agency = agency
    }
}
