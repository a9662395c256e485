// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL

extension Appending {
    /// What may not be found any more is out of the indexes with the commit that says so; what is new to be found
    /// follows, when the worker reads the report again.
    func hiding(after event: Report.Event, wasPublished: Bool) -> [Query] {
        let id = filed.report.id.rawValue
        func removal(_ index: SearchIndex) -> Query { "DELETE FROM \(index.name) WHERE rowid = \(id)" }
        switch event {
        case .wordsErased:
            let leftovers: Query = """
                INSERT INTO search_due (what, report_id) VALUES ('leftovers', \(id)) ON CONFLICT DO NOTHING
                """
            return SearchIndex.allCases.map(removal) + [leftovers]
        // The public text is another one from now on.
        case .redacted, .verified: return wasPublished ? [removal(.published)] : []
        default: return wasPublished && !filed.report.isPublished ? [removal(.published)] : []
        }
    }
}
