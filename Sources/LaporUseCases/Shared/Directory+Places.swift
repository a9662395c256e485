// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporText

extension Directory {
    /// Places by words of their names; `Jogja` and `NTT` are known, and where nothing is called as it was typed, what is
    /// nearly called so or said in another way (`Surabya`, `Kel. Pondok Cina, Kec. Beji`).
    ///
    /// - Parameter last: the last that was seen, when this is not the first page.
    package func places(
        named words: String,
        within parent: RegionCode? = nil,
        after last: RegionCode? = nil,
        limit: Int
    ) -> [Region] {
        let meant = PlaceReader.meant(by: words)
        let found = regions.matching(
            meant.flatMap { RegionCode($0) == nil ? $0 : nil } ?? words,
            within: parent,
            after: last,
            limit: limit
        )
        guard last == nil else { return found }
        if let region = meant.flatMap({ regions[$0] }), parent?.household(holds: region.code) ?? true {
            return Array(([region] + found.filter { $0 != region }).prefix(limit))
        }
        guard found.isEmpty else { return found }
        return regionNames.reader.places(named: words, limit: limit).map { RegionCode($0.code) }
            .filter { parent?.household(holds: $0) ?? true }.compactMap { regions[$0] }
    }
}
