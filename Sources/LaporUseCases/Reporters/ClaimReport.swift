// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Puts a report on its reporter's list, and takes it off again.
///
/// What was reported openly with the account's contact comes onto the list by itself. An anonymous or confidential report
/// does not: nobody is told whose it is, so its number and access code say it.
package struct ClaimReport: Sendable {
    private static let together = 200
    /// How many reports of one contact are looked at: more than anybody writes.
    private static let most = 2_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Refuses a wrong code as such, whether or not there is such a report.
    package func callAsFunction(_ trackingID: TrackingID, _ code: AccessCode, for account: Account) async throws {
        let now = ports.now()
        let directory = try await ports.directory.current()
        try await ports.database.write { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, _) = try sight.look(ReportStore(tx).find(trackingID), for: .reporter(code))
            try AccountReportStore(tx).claim(filed.report.id, for: account.id, at: now)
        }
    }

    /// As it was typed; says what is wrong with either.
    package func typed(_ number: String, _ code: String, for account: Account) async throws -> TrackingID {
        var problems: [FieldProblem] = []
        let id = TrackingID(typed: number)
        let access = AccessCode(typed: code)
        if id == nil {
            problems.append(FieldProblem("tracking_id", number.cleaned.isEmpty ? .required : .malformed))
        }
        if access == nil {
            problems.append(FieldProblem("access_code", code.cleaned.isEmpty ? .required : .malformed))
        }
        guard let id, let access else { throw Refusal.invalid(problems) }
        try await callAsFunction(id, access, for: account)
        return id
    }

    /// It stays as it is, and opens with its code alone from then on.
    package func release(_ trackingID: TrackingID, from account: Account) async throws {
        try await ports.database.write { tx in
            guard let filed = try ReportStore(tx).find(trackingID) else { throw Refusal.notFound }
            let store = AccountReportStore(tx)
            guard try store.holds(account.id, filed.report.id) else { throw Refusal.notFound }
            try store.release(filed.report.id, from: account.id)
        }
    }

    /// Whether it opens without a code for whoever is signed in.
    package func holds(_ account: Account, _ trackingID: TrackingID) async throws -> Bool {
        try await ports.database.read { tx in
            guard let filed = try ReportStore(tx).find(trackingID) else { return false }
            return try filed.isHeld(by: account.id, tx)
        }
    }

    /// Takes in what was reported openly with the account's contact since it was last looked at.
    func gather(for account: Account) async throws {
        let mark = ports.vault.mark(of: account.contact)
        let now = ports.now()
        let found = try await ports.database.read { tx in
            let store = AccountReportStore(tx)
            var (found, looked, last): ([Report.ID], Int, Report.ID?) = ([], 0, nil)
            // What is anonymous stays off the list, and does not stand before what is not.
            while found.count < Self.together, looked < Self.most {
                let ids = try store.candidates(
                    account.contact.route,
                    mark,
                    for: account.id,
                    after: last,
                    limit: Self.together
                )
                found += try ids.filter { try ReportStore(tx).find($0)?.report.isOpenlyItsReporters ?? false }
                (looked, last) = (looked + ids.count, ids.last)
                if ids.count < Self.together { break }
            }
            return found
        }
        guard !found.isEmpty else { return }
        try await ports.database.write { tx in
            let store = AccountReportStore(tx)
            for id in found { try store.claim(id, for: account.id, at: now) }
        }
    }
}

extension FiledReport {
    /// On the list itself; or split off from what is.
    func isHeld(by account: Account.ID, _ tx: any Transaction) throws -> Bool {
        let store = AccountReportStore(tx)
        var known: Report? = report
        while let report = known {
            if try store.holds(account, report.id) { return true }
            known = try report.parent.flatMap(ReportStore(tx).find)?.report
        }
        return false
    }
}

extension Report {
    /// Whether nothing of it keeps back who reported it: such a report is on their list without a word.
    fileprivate var isOpenlyItsReporters: Bool {
        visibility == .public && !isAnonymous && !isExamined && protection == nil
    }
}
