// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore
import LaporTestSupport
import Testing

/// The lists that everybody waits for never read the whole table.
@Suite struct QueryPlanTests {
    /// Wraps a transaction and keeps the plans of what is asked of it.
    private final class Explaining: Transaction {
        let tx: any Transaction
        var plans: [String] = []
        var dialect: Dialect { tx.dialect }
        init(_ tx: any Transaction) { self.tx = tx }

        func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T] {
            plans += try tx.rows("EXPLAIN QUERY PLAN \(query)") { try $0.string(3) }
            return try tx.rows(query, decode)
        }
        /// Only explains: nothing is written here.
        func run(_ queries: [Query]) throws -> [Int] {
            for query in queries { plans += try tx.rows("EXPLAIN QUERY PLAN \(query)") { try $0.string(3) } }
            return queries.map { _ in 0 }
        }
    }

    private func plans(_ ask: @escaping @Sendable (any Transaction) throws -> Void) async throws -> [String] {
        let database = try await TestDatabase.make(.memory)
        return try await database.read { tx in
            let explaining = Explaining(tx)
            try ask(explaining)
            return explaining.plans
        }
    }

    private func expectNoScan(_ plans: [String], sorts: Bool = false) {
        #expect(!plans.isEmpty)
        #expect(!plans.contains { $0.hasPrefix("SCAN") }, "\(plans)")
        #expect(sorts || !plans.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plans)")
    }

    @Test func figuresAndAnswersAreReadAlongTheirKeys() async throws {
        let plans = try await plans { tx in
            let store = FigureStore(tx)
            _ = try store.byPeriod(.received, .day, of: .init(1), in: 20_260_101...20_261_231)
            _ = try store.byValue(.answered, .days, of: .init(1), in: 202_601...202_612)
            for scope in [AnswerListStore.Scope.nation, .agency(.init(1)), .government(.init(1))] {
                _ = try AnswerListStore(tx).latest(scope, limit: 6)
            }
        }
        // Values of some months are put together where they stand.
        #expect(!plans.contains { $0.hasPrefix("SCAN figure") || $0.contains("FOR ORDER BY") }, "\(plans)")
    }

    @Test func whatAGovernmentHoldsAndWhatWaitsLongestIsReadInOrder() async throws {
        let plans = try await plans { tx in
            let store = ReportListStore(tx)
            var (government, waiting) = (PublishedFilter(), PublishedFilter())
            government.government = .init(1)
            waiting.isWaitingLongest = true
            for key in [nil, ListKey(order: 5, id: 5)] {
                _ = try store.published(government, after: key, limit: 25)
                _ = try store.published(waiting, after: key, limit: 25)
            }
        }
        #expect(!plans.contains { $0.contains("FOR ORDER BY") || $0 == "SCAN r" }, "\(plans)")
    }

    @Test func theMapCountsTheNewestInOrder() async throws {
        let plans = try await plans { tx in
            let store = ReportListStore(tx)
            _ = try store.counted(PublishedFilter(), level: 1, reach: 100)
            for change: (inout PublishedFilter) -> Void in [
                { $0.region = "35" }, { $0.region = "35.78" }, { $0.agency = .init(1) }, { $0.government = .init(1) },
                { ($0.category, $0.region) = (.init(1), "35") },
            ] {
                var filter = PublishedFilter()
                change(&filter)
                _ = try store.counted(filter, level: 2, reach: 100)
            }
            _ = try OutlineStore(tx).within(nil)
        }
        // Only what was looked at is gone through once more, to be grouped.
        #expect(!plans.contains { $0.contains("FOR ORDER BY") }, "\(plans)")
        #expect(plans.count { $0.contains("report_by_province") } == 2, "\(plans)")
        #expect(plans.count { $0.contains("report_published_in_regency") } == 2, "\(plans)")
    }

    @Test func whatMostSupportIsReadInOrder() async throws {
        let plans = try await plans { tx in
            let store = ReportListStore(tx)
            var filter = PublishedFilter()
            filter.isMostSupported = true
            for key in [nil, ListKey(order: 5, id: 5)] {
                for agency in [nil, Agency.ID(1)] {
                    filter.agency = agency
                    _ = try store.published(filter, after: key, limit: 25)
                }
            }
        }
        #expect(plans.contains { $0.contains("report_by_support") } && !plans.contains { $0 == "SCAN r" }, "\(plans)")
        #expect(
            plans.count { $0.contains("FOR ORDER BY") }
                <= plans.count { $0.contains("SCAN c") || $0.contains("SCAN f") },
            "\(plans)"
        )
    }

    @Test func aCitizensListsAreReadFromTheirOwnRows() async throws {
        let plans = try await plans { tx in
            let (account, mark) = (Account.ID(1), [UInt8](repeating: 1, count: 33))
            let lists = AccountReportStore(tx)
            _ = try lists.candidates(.email, mark, for: account, after: nil, limit: 25)
            _ = try lists.candidates(.sms, mark, for: account, after: .init(9), limit: 25)
            _ = try lists.waiting(account, limit: 25)
            _ = try lists.others(account, after: ListKey(order: 5, id: 5), limit: 25)
            _ = try FollowStore(tx).followed(by: mark, limit: 25)
            _ = try FollowStore(tx).followers(of: Report.ID(1))
            _ = try ContactLetterStore(tx).sent(.code, to: mark, since: .distantPast)
            try AccountStore(tx).erase(account, mark: mark)
        }
        expectNoScan(plans.filter { !$0.contains("sign_in_code") }, sorts: true)
    }

    @Test func aRecipientsDisclosuresAreReadInOrder() async throws {
        let plans = try await plans { tx in
            let recipient = Recipient(id: .init(1), officer: 1)
            for key in [nil, ListKey(order: 5, id: 5)] {
                _ = try DisclosureStore(tx).list(for: recipient, after: key, limit: 25)
            }
            _ = try RecipientStore(tx).inForce(1)
            _ = try DisclosureStore(tx).isTaken(TrackingID(random: 7))
            _ = try DisclosureStore(tx).readings(of: .init(1))
        }
        expectNoScan(plans, sorts: true)
        #expect(plans.count { $0.contains("TEMP B-TREE") } <= 1, "only of one case's readings: \(plans)")
    }

    @Test func oneDeskIsReadInOrder() async throws {
        let plans = try await plans { tx in
            for key in [nil, ListKey(order: 5, id: 5)] {
                _ = try ReportListStore(tx).inbox(
                    at: .one(Agency.ID(1)),
                    QueueFilter(of: .submitted),
                    clearance: .init(seesConfidential: false, desk: nil),
                    after: key,
                    limit: 25
                )
            }
        }
        expectNoScan(plans)
    }

    @Test func aGovernmentIsReadInOrder() async throws {
        let plans = try await plans { tx in
            _ = try ReportListStore(tx).inbox(
                at: .government(Agency.ID(1)),
                QueueFilter(),
                clearance: .init(seesConfidential: true, desk: nil),
                after: ListKey(order: 5, id: 5),
                limit: 25
            )
        }
        expectNoScan(plans)
    }

    @Test func aRegencyIsReadInOrderWhateverLiesInIt() async throws {
        let plans = try await plans { tx in
            for region in ["35.78", "35.78.01", "35.78.01.1001"] {
                var filter = PublishedFilter()
                filter.region = region
                _ = try ReportListStore(tx).published(filter, after: ListKey(order: 5, id: 5), limit: 25)
            }
            _ = try ReportListStore(tx).inThePlace("35.78", about: Category.ID(1), in: nil, limit: 8)
            _ = try DeadlineRecountStore(tx).closed(since: .distantPast, in: "35")
        }
        #expect(plans.contains { $0.hasPrefix("SEARCH c USING INDEX event_ending") }, "\(plans)")
        #expect(plans.contains { $0.contains("report_published_in_regency") }, "\(plans)")
        #expect(plans.contains { $0.contains("report_open_in_region") }, "\(plans)")
        #expect(!plans.contains { $0 == "SCAN r" }, "\(plans)")
    }

    @Test func whereReportsOfATopicWentIsReadFromTheNewestOfTheRegency() async throws {
        let plans = try await plans { tx in
            let topics = [Category.ID(1), .init(2)]
            _ = try ReportListStore(tx).holders(in: "35.78", about: topics, but: Report.ID(1), limit: 8)
        }
        #expect(plans.contains { $0.contains("report_published_in_regency") }, "\(plans)")
        #expect(!plans.contains { $0 == "SCAN r" }, "\(plans)")
    }

    @Test func someThatAreKnownAreReadByTheirNumbers() async throws {
        let plans = try await plans { _ = try ReportListStore($0).published(among: [Report.ID(1), .init(2)]) }
        #expect(!plans.contains { $0 == "SCAN r" }, "\(plans)")
    }

    @Test func whatIsUrgentIsAnIndexOfItsOwn() async throws {
        let plans = try await plans { tx in
            for desks in [ReportListStore.Desks.one(Agency.ID(1)), .government(Agency.ID(1))] {
                _ = try ReportListStore(tx).urgent(
                    at: desks,
                    clearance: .init(seesConfidential: true, desk: nil),
                    limit: 10
                )
            }
        }
        expectNoScan(plans)
        #expect(plans.count { $0.contains("report_urgent_") } == 2, "\(plans)")
    }

    @Test func whatTheOmbudsmanWatchesIsReadInOrder() async throws {
        let plans = try await plans { tx in
            for desks in [ReportListStore.Desks.overdue(at: Date(milliseconds: 1)), .urgent] {
                _ = try ReportListStore(tx).inbox(
                    at: desks,
                    QueueFilter(),
                    clearance: .init(seesConfidential: false, desk: nil),
                    after: ListKey(order: 5, id: 5),
                    limit: 25
                )
            }
        }
        expectNoScan(plans)
    }

    @Test func whatIsSharedOrReferredIsFoundByItself() async throws {
        let plans = try await plans { tx in
            for desks in [ReportListStore.Desks.shared(with: Agency.ID(1)), .referred(orSharedWith: Agency.ID(1))] {
                _ = try ReportListStore(tx).inbox(
                    at: desks,
                    QueueFilter(),
                    clearance: .init(seesConfidential: false, desk: nil, seesReferred: true),
                    after: nil,
                    limit: 25
                )
            }
        }
        // What is shared with one agency is little enough to be sorted; the referred are an index of their own.
        expectNoScan(plans.filter { !$0.contains("report_by_referral") }, sorts: true)
    }

    @Test func aHouseholdIsFoundByItsPaths() async throws {
        let plans = try await plans { tx in
            _ = try ReportListStore(tx).inbox(
                at: .household(of: Agency.ID(1), in: Agency.ID(1)),
                QueueFilter(),
                clearance: .init(seesConfidential: true, desk: nil),
                after: nil,
                limit: 25
            )
        }
        // The open reports of a part of one government are few enough to be sorted.
        expectNoScan(plans, sorts: true)
    }

    @Test func aMoveInTheTreeFindsItsReports() async throws {
        let plans = try await plans { tx in
            try DirectoryWriter(tx).place([(Agency.ID(1), AgencyPlacement(path: "/1/", government: Agency.ID(1)))])
            _ = try DirectoryChangeStore(tx).history(of: .agency, "kota-surabaya", limit: 10)
        }
        expectNoScan(plans)
    }

    @Test func whatIsPublishedIsReadInOrder() async throws {
        let plans = try await plans { tx in
            for agency in [nil, Agency.ID(1)] {
                var filter = PublishedFilter()
                filter.agency = agency
                _ = try ReportListStore(tx).published(filter, after: ListKey(order: 9, id: 9), limit: 25)
            }
        }
        expectNoScan(plans)
    }

    @Test func whatNoIndexAnswersIsLookedForInAListThatEnds() async throws {
        let plans = try await plans { tx in
            let store = ReportListStore(tx)
            for (isWaiting, agency) in [(false, nil), (true, nil), (false, Agency.ID(1)), (true, Agency.ID(1))] {
                var filter = PublishedFilter()
                (filter.isWaitingLongest, filter.agency) = (isWaiting, agency)
                (filter.state, filter.classification, filter.region) = (.closed, .aspiration, "35")
                filter.until = .distantPast
                _ = try store.published(filter, after: ListKey(order: 9, id: 9), limit: 25)
            }
            _ = try store.publishedNumbers(from: .distantPast, until: .distantFuture, limit: 10)
        }
        // What is sorted is what was looked at, and that is bounded.
        #expect(!plans.contains { $0.hasPrefix("SCAN") && !["SCAN c", "SCAN f"].contains($0) }, "\(plans)")
    }

    @Test func aReportIsFoundByItsKeys() async throws {
        let plans = try await plans { tx in
            _ = try ReportStore(tx).find(TrackingID(random: 1))
            _ = try ReportStore(tx).chain(of: Report.ID(1))
            _ = try ReportStore(tx).words(of: Report.ID(1))
            _ = try ReportStore(tx).timersDue(at: .distantPast, limit: 10)
        }
        expectNoScan(plans)
    }

    @Test func lettersAboutAReportAreReadInOrder() async throws {
        let plans = try await plans { tx in
            let last = Delivery(report: 1, seq: 2, rule: "a", recipient: "reporter", channel: "email")
            for (recipient, last) in [(nil, nil), ("reporter", last), (nil, last)] as [(String?, Delivery?)] {
                _ = try DeliveryLog(tx).about(1, to: recipient, after: last, limit: 25)
            }
            _ = try TemplateStore(tx).newest("a", .indonesian)
        }
        expectNoScan(plans)
    }
}
