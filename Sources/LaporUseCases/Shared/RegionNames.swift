// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporText
import Synchronization

/// What reads places in texts, over the regions of one version of the directory.
///
/// Made when it is first asked for, once, so that nobody's start waits for it; it takes a tenth of a second.
package final class RegionNames: Sendable {
    private let regions: Gazetteer
    private let made = Mutex<PlaceReader?>(nil)

    package init(_ regions: Gazetteer) { self.regions = regions }

    package var reader: PlaceReader {
        made.withLock { made in
            if let made { return made }
            let reader = PlaceReader(PlaceIndex(regions))
            made = reader
            return reader
        }
    }
}

extension PlaceIndex {
    package convenience init(_ regions: Gazetteer) {
        self.init(regions.all.lazy.map { (PlaceCode(packed: $0.code.packed), $0.name) })
    }
}

extension RegionCode {
    package init(_ code: PlaceCode) { self.init(packed: code.packed) }
}
