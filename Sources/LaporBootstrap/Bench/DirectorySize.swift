// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSQLite
import LaporSecurity
import LaporStore
import LaporUseCases

/// Measures what a large tree of agencies costs: reading it, holding it, asking it.
struct DirectorySize {
    struct Figure {
        let what: String
        let value: String
    }
    private static let queries = [
        "dinas", "a", "dinas kesehatan kota surabaya", "kecamatan", "satpol pp", "tidak ada yang bernama begini",
        "upt 7",
    ]
    let folder: String
    let units: Int

    func figures() async throws -> [Figure] {
        let database = try SQLiteDatabase(path: "\(folder)/directory.sqlite")
        try await Schema.migrator.migrate(database)
        let ports = Installation.passingPorts(database, in: folder)
        let seeds = try Self.seeds(units)
        var figures: [Figure] = []
        figures.append(try await timed("seeding it") { _ = try await SeedDirectory(ports)(seeds) })
        let before = Self.residentMegabytes()
        figures.append(try await timed("reading it, ready to decide") { _ = try await ports.directory.current() })
        let tree = try await ports.directory.current().agencies
        figures.append(try await timed("making it ready to search") { tree.prepareSearch() })
        figures.append(Figure(what: "memory of it", value: "\(Self.residentMegabytes() - before) MB"))
        let cold = DirectoryCache(database, staleness: .zero)
        _ = try await cold.current()
        figures.append(try await repeated("asking whether it has changed", 200) { _ = try await cold.current() })
        for query in Self.queries {
            figures.append(
                try await repeated("search \"\(query)\"", 50) { _ = tree.matching(query, limit: 20, near: "35.78.05") }
            )
        }
        figures += try await questions(tree)
        return [Figure(what: "agencies", value: "\(tree.count)")] + figures
    }

    /// A million of each, about agencies from all over the tree.
    private func questions(_ tree: AgencyTree) async throws -> [Figure] {
        let ids = stride(from: 0, to: tree.count, by: max(1, tree.count / 997)).map { tree.all[$0].id }
        let pairs = zip(ids, ids.reversed()).map { ($0, $1) }
        var count = 0
        var figures: [Figure] = []
        let asks: [(String, (Agency.ID, Agency.ID) -> Int)] = [
            ("is one within the other", { tree.isWithin($0, $1) ? 1 : 0 }),
            ("the government of one", { first, _ in tree.government(of: first) == tree.root ? 1 : 0 }),
            ("the lowest common ancestor", { tree.lowestCommonAncestor([$0, $1]) == tree.root ? 1 : 0 }),
            ("a household", { first, _ in tree.household(of: first).count }),
        ]
        for (what, ask) in asks {
            let rounds = 100
            let time = ContinuousClock().measure {
                for _ in 0..<rounds { for (first, second) in pairs { count += ask(first, second) } }
            }
            let nanoseconds = time / .nanoseconds(1) / Double(rounds * pairs.count)
            figures.append(Figure(what: what, value: "\(Int(nanoseconds)) ns"))
        }
        precondition(count > 0, "somebody is within somebody")
        return figures
    }

    private func timed(_ what: String, _ body: () async throws -> Void) async throws -> Figure {
        let time = try await ContinuousClock().measure(body)
        return Figure(what: what, value: "\(Int(time / .milliseconds(1))) ms")
    }

    /// The mean and the worst.
    private func repeated(_ what: String, _ count: Int, _ body: () async throws -> Void) async throws -> Figure {
        var times: [Double] = []
        for _ in 0..<count { times.append(try await ContinuousClock().measure(body) / .milliseconds(1)) }
        let mean = times.reduce(0, +) / Double(count)
        let worst = times.max() ?? 0
        let text = [mean, worst].map { String(format: "%.2f", $0) }
        return Figure(what: what, value: "\(text[0]) ms, at worst \(text[1])")
    }

    /// The shipped ones, and as many units below districts as are missing.
    private static func seeds(_ units: Int) throws -> Seeds {
        let shipped = try SeedFiles.shipped()
        let districts = shipped.agencies.filter { $0.region?.utf8.count == 8 }
        let missing = (0..<max(0, units - shipped.agencies.count)).map { number in
            let district = districts[number % districts.count]
            let order = number / districts.count + 1
            return Seeds.AgencySeed(
                slug: "upt-\(order)-\(district.slug)".prefix(100).description,
                name: "UPT \(order) \(district.name)",
                kind: .workUnit,
                parent: district.slug,
                zone: district.zone,
                region: district.region
            )
        }
        return Seeds(
            agencies: shipped.agencies + missing,
            categories: shipped.categories,
            regions: shipped.regions,
            holidays: shipped.holidays,
            policies: shipped.policies
        )
    }

    private static func residentMegabytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * Int(getpagesize()) / 1_048_576
    }
}
