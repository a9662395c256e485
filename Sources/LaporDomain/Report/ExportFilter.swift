// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Which reports of those that somebody may see go into an export.
package struct ExportFilter: Sendable {
    package var since: Date?
    package var until: Date?
    /// Held by this agency, or one below it.
    package var agency: Agency.ID?
    package var state: Report.State?
    package init() {}
}
