// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Which reports are an account's.
package struct AccountReportStore {
    /// States in which the reporter is waited for: they stand first on their list.
    private static let waiting = Dialect.Fragment(
        "r.state IN ('deferred', 'information_requested', 'awaiting_reporter')"
    )
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Whether it is on the account's list.
    package func holds(_ account: Account.ID, _ report: Report.ID) throws -> Bool {
        try tx.first(
            """
            SELECT 1 FROM account_report
            WHERE account_id = \(account.rawValue) AND report_id = \(report.rawValue) AND is_released = 0
            """
        ) { _ in true } ?? false
    }

    /// Puts it on the list, whatever was before.
    package func claim(_ report: Report.ID, for account: Account.ID, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO account_report (account_id, report_id, since, is_released)
            VALUES (\(account.rawValue), \(report.rawValue), \(now), 0)
            ON CONFLICT (account_id, report_id) DO UPDATE SET is_released = 0
            """
        ])
    }

    package func release(_ report: Report.ID, from account: Account.ID) throws {
        try tx.run([
            """
            UPDATE account_report SET is_released = 1
            WHERE account_id = \(account.rawValue) AND report_id = \(report.rawValue)
            """
        ])
    }

    /// Reports that were made with this contact in the open, and that the account has never had on its list, newest first.
    ///
    /// - Parameter last: the last that was seen, when this is not the first page.
    package func candidates(
        _ route: ContactPoint.Route,
        _ mark: [UInt8],
        for account: Account.ID,
        after last: Report.ID?,
        limit: Int
    ) throws -> [Report.ID] {
        let known: Query = route == .email ? "i.email_mark = \(mark)" : "i.phone_mark = \(mark)"
        return try tx.rows(
            """
            SELECT r.id FROM identity i JOIN report r ON r.id = i.report_id
            WHERE \(known) AND r.is_confidential = 0 AND r.is_oversight = 0 AND r.id < \(last?.rawValue ?? .max)
              AND NOT EXISTS
              (SELECT 1 FROM account_report l WHERE l.account_id = \(account.rawValue) AND l.report_id = r.id)
            ORDER BY r.id DESC LIMIT \(Int64(limit))
            """
        ) { Report.ID(try $0.number(0)) }
    }

    /// Where the reporter is waited for, the longest first.
    package func waiting(_ account: Account.ID, limit: Int) throws -> [ReportLine] {
        try lines(account, "AND \(Self.waiting) ORDER BY r.received_at, r.id LIMIT \(Int64(limit))")
    }

    /// The others, newest first.
    package func others(_ account: Account.ID, after key: ListKey?, limit: Int) throws -> [ReportLine] {
        let after: Query = key.map { "AND (r.received_at, r.id) < (\($0.order), \($0.id)) " } ?? ""
        return try lines(
            account,
            "AND NOT \(Self.waiting) \(after) ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))"
        )
    }

    private func lines(_ account: Account.ID, _ rest: Query) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(ReportListStore.columns), \(ReportListStore.latestTitle)
            FROM account_report l JOIN report r ON r.id = l.report_id
            WHERE l.account_id = \(account.rawValue) AND l.is_released = 0 \(rest)
            """,
            ReportListStore(tx).line
        )
    }
}
