// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

/// What is searched in.
package enum SearchIndex: String, Sendable, CaseIterable {
    /// What a stranger reads of published reports, and nothing else.
    case published
    /// All words of every report, for those who see the report itself.
    case original

    var name: Dialect.Fragment {
        switch self {
        case .published: Dialect.Fragment("search_published")
        case .original: Dialect.Fragment("search_original")
        }
    }
}
