// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// An outline as it is kept.
package struct KeptOutline: Equatable, Sendable {
    package let code: RegionCode
    package let centre: Outline.Point
    package let shape: String

    package init(code: RegionCode, centre: Outline.Point, shape: String) {
        (self.code, self.centre, self.shape) = (code, centre, shape)
    }
}

/// Outlines of regions, which an operator brought in.
package struct OutlineStore {
    /// More than lie in any region.
    private static let most: Int64 = 500
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// What lies directly in a region, or the provinces, in the order of the codes.
    package func within(_ parent: RegionCode?) throws -> [KeptOutline] {
        try tx.rows(
            """
            SELECT code, centre_x, centre_y, shape FROM region_outline WHERE parent = \(parent?.description ?? "")
            ORDER BY code LIMIT \(Self.most)
            """
        ) { row in
            guard let code = RegionCode(try row.string(0)) else { throw Failure(.corrupt, subject: "outline") }
            return KeptOutline(
                code: code,
                centre: Outline.Point(x: Int(try row.number(1)), y: Int(try row.number(2))),
                shape: try row.string(3)
            )
        }
    }

    /// Nobody has brought in any.
    package func isEmpty() throws -> Bool {
        try tx.first("SELECT code FROM region_outline LIMIT 1") { try $0.string(0) } == nil
    }

    /// The shapes that are kept of these.
    package func shapes(of codes: [RegionCode]) throws -> [RegionCode: String] {
        guard let first = codes.first else { return [:] }
        let list = codes.dropFirst().reduce("\(first.description)" as Query) { "\($0), \($1.description)" }
        let rows = try tx.rows("SELECT code, shape FROM region_outline WHERE code IN (\(list))") { row in
            (RegionCode(try row.string(0)), try row.string(1))
        }
        return Dictionary(rows.compactMap { code, shape in code.map { ($0, shape) } }, uniquingKeysWith: { $1 })
    }

    package func keep(_ outlines: [KeptOutline]) throws {
        try tx.run(
            outlines.map {
                """
                INSERT INTO region_outline (code, parent, centre_x, centre_y, shape)
                VALUES (\($0.code.description), \($0.code.parent?.description ?? ""), \(Int64($0.centre.x)),
                  \(Int64($0.centre.y)), \($0.shape))
                ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, centre_x = excluded.centre_x,
                  centre_y = excluded.centre_y, shape = excluded.shape
                """
            }
        )
    }
}
