// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A report as lists of answers find it, with what it adds to the figures.
package struct ReportFact: Equatable, Sendable {
    package struct Answer: Equatable, Sendable {
        package let at: Date
        /// The event that holds its words.
        package let seq: Int64
        package init(at: Date, seq: Int64) {
            self.at = at
            self.seq = seq
        }
    }
    package let report: Report.ID
    /// As text; empty where it adds nothing.
    package let facts: String
    package let agency: Agency.ID
    package let government: Agency.ID
    /// The latest, where the report is counted.
    package let answer: Answer?

    package init(report: Report.ID, facts: String, agency: Agency.ID, government: Agency.ID, answer: Answer?) {
        self.report = report
        self.facts = facts
        self.agency = agency
        self.government = government
        self.answer = answer
    }
}
