// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Gives limits from a day to come: a policy that follows the newest, which is never changed itself.
///
/// Rights, reasons and whoever may see what stay as they are: they come as files of a release. Reports that are there
/// keep the limits of the day on which they came.
package struct SetPolicy: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter fields: `effective_from`, `citation`, and the limits by their names.
    package func callAsFunction(
        _ fields: [String: String],
        because reason: String,
        by officer: Officer
    ) async throws {
        let directory = try await ports.directory.current()
        guard AdministrativeRights(officer, directory.agencies).runsAll(.calendar) else {
            throw Refusal.notAdministrator
        }
        var problems: [FieldProblem] = []
        let wish = try problems.taking { () throws(Refusal) in try read(fields, after: directory.policies) }
        let reason = try problems.taking { () throws(Refusal) in try ChangeDirectory.reason(reason) }
        guard problems.isEmpty, let (day, citation, limits) = wish, let why = reason else {
            throw Refusal.invalid(problems)
        }
        try await write(day, citation, limits, because: why, by: officer)
    }

    /// Takes a policy back that is not in force yet: that day it will be as it would have been without it.
    func takeBack(_ change: DirectoryChange, because why: String, by officer: Officer) async throws {
        guard let before = change.before else { throw Refusal.changedMeanwhile }
        let (day, citation, limits) = try read(try DirectoryRow.fields(of: before))
        try await write(day, citation, limits, because: why, by: officer)
    }

    private func write(
        _ day: CivilDate,
        _ citation: String,
        _ limits: [Policy.Limits.Name: Int],
        because why: String,
        by officer: Officer
    ) async throws {
        let (id, entry, now) = (Policy.ID(try await ports.nextID()), try await ports.nextID(), ports.now())
        try await ports.database.write { tx in
            let store = DirectoryStore(tx)
            try store.claim()
            let history = PolicyHistory(try store.policies())
            let present = history.inForce(on: day)
            let document = try store.document(of: present.id).with(limits, effectiveFrom: day, citation: citation)
            let after = try Policy(id: id, document)
            let before = try Self.json(present, from: day)
            let change = DirectoryChange(
                kind: .policy,
                subject: day.iso,
                before: before,
                after: try Self.json(after, from: day)
            )
            guard change.before != change.after else { return }
            try DirectoryWriter(tx).add(policy: document, id: id)
            try DirectoryChangeStore(tx).append(
                [(DirectoryChange.ID(entry), change)],
                at: now,
                by: .init(officer.party.code, because: why)
            )
            try tx.run([DirectoryStore.touch])
        }
        ports.directory.forget()
    }

    /// - Parameter history: what the limits follow; nothing for those that were taken before.
    private func read(
        _ fields: [String: String],
        after history: PolicyHistory? = nil
    ) throws(Refusal) -> (CivilDate, String, [Policy.Limits.Name: Int]) {
        var problems: [FieldProblem] = []
        let day = CivilDate(iso: (fields["effective_from"] ?? "").trimmed)
        if let day {
            let today = CivilDate(ports.now(), in: .western)
            if let problem = CalendarRule.problem(effectiveFrom: day, on: today)
                ?? DateRange.problem(
                    "effective_from",
                    day,
                    on: today
                )
            {
                problems.append(problem)
            }
        } else {
            problems.append(
                FieldProblem("effective_from", fields["effective_from"]?.isEmpty ?? true ? .required : .malformed)
            )
        }
        let citation = (fields["citation"] ?? "").cleaned
        if citation.isEmpty { problems.append(FieldProblem("citation", .required)) }
        if citation.unicodeScalars.count > 300 { problems.append(FieldProblem("citation", .tooLong, limit: 300)) }
        var limits: [Policy.Limits.Name: Int] = [:]
        for name in Policy.Limits.Name.allCases {
            guard let typed = fields[name.rawValue]?.trimmed else { continue }
            limits[name] = Int(typed)
            if limits[name] == nil {
                problems.append(FieldProblem(name.rawValue, typed.isEmpty ? .required : .malformed))
            }
        }
        if let history {
            let present = history.inForce(on: day ?? CivilDate(ports.now(), in: .western)).limits
            problems += LimitRule.problems(limits, after: present)
        }
        guard problems.isEmpty, let day else { throw .invalid(problems) }
        return (day, citation, limits)
    }

    /// As the log keeps it: what holds from that day on.
    private static func json(_ policy: Policy, from day: CivilDate) throws -> String {
        var fields = ["effective_from": day.iso, "citation": policy.citation]
        for name in Policy.Limits.Name.allCases { fields[name.rawValue] = String(policy.limits[name]) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }
}
