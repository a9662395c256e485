// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension AnswerTemplate {
    /// What somebody did to a wording, as the log has it.
    package struct Change: Equatable, Sendable {
        package enum Deed: String, Sendable, CaseIterable {
            case written, ended, revived
        }
        package let deed: Deed
        package let template: AnswerTemplate.ID
        /// What it took the place of.
        package let former: AnswerTemplate.ID?
        package let at: Date
        package let title: String
        /// A name, for the same agency only.
        package let by: String

        package init(
            _ deed: Deed,
            _ template: AnswerTemplate.ID,
            insteadOf former: AnswerTemplate.ID? = nil,
            at: Date,
            title: String,
            by: String
        ) {
            self.deed = deed
            self.template = template
            self.former = former
            self.at = at
            self.title = title
            self.by = by
        }
    }
}
