// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL
import LaporStore
import Synchronization

/// Everything that decisions are made under, as it was at one version of the database's directory.
package struct Directory: Sendable {
    fileprivate private(set) var stamp: DirectoryVersion
    package var version: Int64 { stamp.whole }
    package let agencies: AgencyTree
    package let calendar: WorkingCalendar
    package let holidays: [WorkingCalendar.Holiday]
    package let policies: PolicyHistory
    package let categories: [CategoryEntry]
    package let regions: Gazetteer
    /// By which texts are read.
    package let regionNames: RegionNames
    /// Agencies in which somebody serves who can answer.
    private var staffed: Set<Agency.ID>
    private var profiles: [Agency.ID: AgencyProfile]
    private var questions: [Category.ID: [TopicQuestion]]
    /// What is said about the service itself.
    package private(set) var news: ServiceNews
    /// What each office is there for; made when it is first asked for.
    private let lazyDuties: LazyDuties
    package var duties: DutyIndex { lazyDuties.value }
    private let categoryByID: [Category.ID: CategoryEntry]
    private let categoriesBelow: [Category.ID: [Category.ID]]

    fileprivate init(_ parts: Parts, _ places: (Gazetteer, RegionNames), _ version: DirectoryVersion) throws {
        guard !parts.agencies.isEmpty, !parts.policies.isEmpty else {
            throw Failure(.unavailable, subject: "there are no agencies or policies yet: run `lapor seed`")
        }
        stamp = version
        (regions, regionNames) = places
        agencies = AgencyTree(parts.agencies)
        lazyDuties = LazyDuties(agencies)
        policies = PolicyHistory(parts.policies)
        staffed = []
        profiles = parts.site.profiles
        questions = parts.site.questions
        news = parts.site.news
        holidays = parts.holidays
        calendar = WorkingCalendar(holidays)
        categories = parts.categories
        categoryByID = Dictionary(uniqueKeysWithValues: categories.map { ($0.id, $0) })
        categoriesBelow = Dictionary(grouping: categories.filter { $0.parent != nil }) { $0.parent ?? $0.id }
            .mapValues { $0.map(\.id) }
        staffed = answering(parts.staffing)
    }

    /// The same with other officers in it, and with what is shown beside the tree as it is now.
    fileprivate func refreshed(
        _ staffing: [(agency: Agency.ID, role: String)],
        _ site: Site,
        _ version: DirectoryVersion
    ) -> Directory {
        var directory = self
        directory.stamp = version
        directory.staffed = answering(staffing)
        directory.profiles = site.profiles
        directory.questions = site.questions
        directory.news = site.news
        return directory
    }

    /// Where somebody serves whose role may answer.
    private func answering(_ staffing: [(agency: Agency.ID, role: String)]) -> Set<Agency.ID> {
        let rights = policies.policies[policies.policies.count - 1]
        return Set(
            staffing.filter { _, role in
                Role(rawValue: role).map { rights.allows(.interimAnswer, to: $0) } ?? false
            }.map(\.agency)
        )
    }

    /// What is shown beside the tree, and changes oftener than it.
    fileprivate struct Site: Sendable {
        let profiles: [Agency.ID: AgencyProfile]
        let questions: [Category.ID: [TopicQuestion]]
        let news: ServiceNews

        init(_ tx: any Transaction) throws {
            let all = try ProfileStore(tx).all().map { ($0.agency, $0.profile) }
            profiles = Dictionary(uniqueKeysWithValues: all)
            questions = Dictionary(grouping: try QuestionStore(tx).all(), by: \.category)
            news = try NoticeStore(tx).news()
        }
    }

    /// As they are stored.
    fileprivate struct Parts: Sendable {
        let agencies: [Agency]
        let policies: [Policy]
        let holidays: [WorkingCalendar.Holiday]
        let categories: [CategoryEntry]
        let staffing: [(agency: Agency.ID, role: String)]
        let site: Site

        init(_ tx: any Transaction) throws {
            let store = DirectoryStore(tx)
            staffing = try OfficerStore(tx).staffing()
            agencies = try store.agencies()
            site = try Site(tx)
            policies = try store.policies()
            holidays = try store.holidays()
            categories = try store.categories()
        }
    }

    /// Whether somebody serves at an agency who can answer.
    package func isStaffed(_ id: Agency.ID) -> Bool { staffed.contains(id) }

    /// How an agency shows itself; nothing where nobody has said.
    package func profile(of id: Agency.ID) -> AgencyProfile? { profiles[id] }

    /// All that a topic asks of its own, in order, whether or not it does today.
    package func questions(of id: Category.ID) -> [TopicQuestion] { questions[id] ?? [] }

    package subscript(_ id: Category.ID) -> CategoryEntry? { categoryByID[id] }

    /// The rules for a report: those of the policy that it keeps.
    package func rules(for report: Report, at now: Date) -> Rulebook {
        rules(under: policies[report.policy] ?? policies.inForce(on: CivilDate(report.receivedAt, in: .western)), now)
    }
    /// - Parameter everybodyServes: for what comes from another system, and was where it was.
    package func rules(on instant: Date, everybodyServes: Bool = false) -> Rulebook {
        rules(under: policies.inForce(on: CivilDate(instant, in: .western)), instant, everybodyServes)
    }
    private func rules(under policy: Policy, _ now: Date, _ everybodyServes: Bool = false) -> Rulebook {
        Rulebook(
            policy: policy,
            rights: policies.rights(on: CivilDate(now, in: .western)),
            agencies: agencies,
            calendar: calendar,
            isStaffed: { [staffed] in everybodyServes || staffed.contains($0) }
        )
    }

    /// A place with what it lies in: `Tegalsari, Kota Surabaya, Jawa Timur`.
    package func regionName(_ code: String) -> String { regions.fullName(code) }

    /// The uppermost topic that one lies in.
    package func topic(above id: Category.ID) -> Category.ID {
        var top = id
        // As often as there are topics at most: a circle of topics ends nobody's page.
        for _ in categories.indices {
            guard let parent = self[top]?.parent else { break }
            top = parent
        }
        return top
    }

    /// A topic and all below it, itself first.
    package func topics(within id: Category.ID) -> [Category.ID] {
        var found = [id]
        var seen: Set<Category.ID> = [id]
        var next = 0
        while next < found.count {
            for below in categoriesBelow[found[next]] ?? [] where seen.insert(below).inserted { found.append(below) }
            next += 1
        }
        return found
    }

    package func categoryName(_ id: Category.ID, _ language: Language) -> String {
        self[id]?.names[language] ?? "#\(id)"
    }
}

/// Made once for each tree: a server is ready without it.
private final class LazyDuties: Sendable {
    private let tree: AgencyTree
    private let made = Mutex<DutyIndex?>(nil)
    init(_ tree: AgencyTree) { self.tree = tree }

    var value: DutyIndex {
        made.withLock { made in
            let index = made ?? DutyIndex(tree)
            made = index
            return index
        }
    }
}

/// One snapshot of the directory for the whole process (ADR 0008).
///
/// It asks the database for its version at most once in `staleness`, so that a submission need not wait for it. Whoever
/// comes while it is being read goes on with the former one, unless there is none, or we changed it ourselves: then they
/// wait for the same reading.
package final class DirectoryCache: Sendable {
    private struct State {
        var directory: Directory?
        var checkedAt: ContinuousClock.Instant?
        var reading: Task<Directory, any Error>?
        /// Grows with every change of our own: a reading that began before one is not the last word.
        var changes = 0
    }
    private let database: any Database
    private let staleness: Duration
    private let state = Mutex(State())

    package init(_ database: any Database, staleness: Duration = .seconds(1)) {
        self.database = database
        self.staleness = staleness
    }

    package func current() async throws -> Directory {
        let (known, reading) = state.withLock { state -> (Directory?, Task<Directory, any Error>?) in
            if let checkedAt = state.checkedAt, checkedAt.duration(to: .now) < staleness, let known = state.directory {
                return (known, nil)
            }
            if let reading = state.reading {
                // A change by somebody else may be a moment late.
                return (state.checkedAt == nil ? nil : state.directory, reading)
            }
            let reading = Task { [old = state.directory, changes = state.changes] in
                try await self.read(after: old, changes)
            }
            state.reading = reading
            return (nil, reading)
        }
        if let known { return known }
        guard let reading else { preconditionFailure("what is not known is being read") }
        return try await reading.value
    }

    /// After a change of our own: the next reader sees it.
    package func forget() {
        state.withLock { state in
            state.checkedAt = nil
            state.reading = nil
            state.changes += 1
        }
    }

    private func read(after old: Directory?, _ changes: Int) async throws -> Directory {
        do {
            let fresh = try await fresh(after: old)
            finish(changes) { state in
                state.directory = fresh
                state.checkedAt = .now
            }
            if fresh.version != old?.version { Task.detached(priority: .utility) { fresh.agencies.prepareSearch() } }
            return fresh
        } catch {
            finish(changes) { _ in }
            throw error
        }
    }

    /// What is read is never older than the version that was read before it; building it holds up nobody's connection.
    private func fresh(after old: Directory?) async throws -> Directory {
        let version = try await database.read { try DirectoryStore($0).version() }
        if let old, version == old.stamp { return old }
        if let old, version.whole == old.stamp.whole {
            let (staffing, site) = try await database.read { (try OfficerStore($0).staffing(), try Directory.Site($0)) }
            return old.refreshed(staffing, site, version)
        }
        async let places = regions(version, old)
        let parts = try await database.read { try Directory.Parts($0) }
        return try Directory(parts, try await places, version)
    }

    private func regions(_ version: DirectoryVersion, _ old: Directory?) async throws -> (Gazetteer, RegionNames) {
        if let old, old.stamp.regions == version.regions { return (old.regions, old.regionNames) }
        let regions = Gazetteer(try await database.read { try DirectoryStore($0).regions() })
        return (regions, RegionNames(regions))
    }

    private func finish(_ changes: Int, _ body: (inout State) -> Void) {
        state.withLock { state in
            guard state.changes == changes else { return }
            state.reading = nil
            body(&state)
        }
    }
}
