// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Brings in where regions lie, for the public map.
///
/// Bringing in the same again changes nothing.
///
/// What is kept is simplified for its level. Codes that the register of regions does not have are left out and told.
package struct ImportBoundaries: Sendable {
    package struct Result: Equatable, Sendable {
        package var added = 0
        package var changed = 0
        package var unchanged = 0
        package var unknown: [RegionCode] = []
    }
    private static let batch = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter progress: how many are done, of how many.
    package func callAsFunction(
        _ file: BoundaryFile,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Result {
        let regions = try await ports.directory.current().regions
        var result = Result()
        result.unknown = file.features.map(\.code).filter { regions[$0] == nil }
        let features = file.features.filter { regions[$0.code] != nil }
        for start in stride(from: 0, to: features.count, by: Self.batch) {
            let part = features[start..<min(start + Self.batch, features.count)].map(Self.kept)
            let known = try await ports.database.write { tx in
                let store = OutlineStore(tx)
                let known = try store.shapes(of: part.map(\.code))
                try store.keep(part.filter { known[$0.code] != $0.shape })
                return known
            }
            for outline in part {
                switch known[outline.code] {
                case nil: result.added += 1
                case outline.shape: result.unchanged += 1
                default: result.changed += 1
                }
            }
            progress(min(start + Self.batch, features.count), features.count)
        }
        return result
    }

    private static func kept(_ feature: BoundaryFile.Feature) -> KeptOutline {
        let outline = feature.outline.simplified(forLevel: feature.code.level)
        return KeptOutline(code: feature.code, centre: outline.centre, shape: outline.text)
    }
}
