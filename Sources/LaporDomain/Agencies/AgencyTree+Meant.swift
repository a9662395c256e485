// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension AgencyTree {
    /// The one agency that is meant by a slug or a name, else those that could be.
    ///
    /// A name that several have means none of them.
    package func meant(
        by text: String,
        within top: Agency.ID? = nil,
        on day: CivilDate? = nil
    ) -> (only: Agency?, choices: [Agency]) {
        if let agency = self[slug: text] { return (agency, [agency]) }
        let found = matching(text, limit: 9, within: top, on: day)
        if found.count == 1 { return (found.first, found) }
        let exact = found.filter { $0.name.lowercased() == text.lowercased() }
        return (exact.count == 1 ? exact.first : nil, found)
    }
}
