// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// In which region a position lies, as deep as an operator has brought in outlines; nothing where there are none.
package struct LocatePosition: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(latitude: Double, longitude: Double) async throws -> RegionCode? {
        guard let point = Outline.Point(latitude: latitude, longitude: longitude) else { return nil }
        return try await ports.database.read { try Self.deepest(within: nil, OutlineStore($0), point) }
    }

    /// Simplified outlines overlap a little: the first that holds it at every level is taken, else the deepest.
    private static func deepest(
        within parent: RegionCode?,
        _ store: OutlineStore,
        _ point: Outline.Point
    ) throws -> RegionCode? {
        let holding = try store.within(parent).filter { Outline(text: $0.shape)?.holds(point) ?? false }
        var best = parent
        for outline in holding {
            let found = try deepest(within: outline.code, store, point) ?? outline.code
            if found.level > (best?.level ?? 0) { best = found }
        }
        return best
    }
}
