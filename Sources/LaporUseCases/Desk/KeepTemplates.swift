// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Answers that an agency uses again: those of an agency are there for everybody below it.
///
/// Only its administrator changes them; a change ends one wording and begins another, so that each can be taken back.
package struct KeepTemplates: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package static func mayChange(_ officer: Officer) -> Bool {
        officer.role == .agencyAdmin || officer.role == .nationalAdmin
    }

    /// Of the officer's agency first, then of each above it, the nearest first.
    package func available(to officer: Officer) async throws -> [AnswerTemplate] {
        let directory = try await ports.directory.current()
        let line = directory.agencies.ancestry(of: officer.agency)
        return try await ports.database.read { try AnswerTemplateStore($0).list(of: line) }
    }

    /// As it is filled in for one report.
    ///
    /// It becomes an answer that everybody reads: no name enters it, not even one that the officer may know.
    package static func filled(
        _ template: AnswerTemplate,
        for report: ReportView,
        by officer: Officer,
        greeting: String
    ) -> String {
        template.filled([
            .greeting: greeting,
            .number: report.trackingID.grouped,
            .title: report.title,
            .agency: report.directory.agencies.name(officer.agency),
        ])
    }

    /// What the agency has already in the same words is not kept twice: a form that was sent twice makes one.
    ///
    /// - Parameter former: what it replaces.
    @discardableResult
    package func write(
        _ title: String,
        _ content: String,
        insteadOf former: AnswerTemplate.ID? = nil,
        by officer: Officer
    ) async throws -> AnswerTemplate {
        guard Self.mayChange(officer) else { throw Refusal.notFound }
        let (title, content) = try Self.checked(title, content)
        let template = AnswerTemplate(
            id: .init(try await ports.nextID()),
            agency: officer.agency,
            title: title,
            content: content
        )
        let (now, entry) = (ports.now(), try await ports.nextID())
        return try await ports.database.write { tx in
            // One after another, so that none is there twice, and none beyond the room that there is.
            try DirectoryStore(tx).claim()
            let store = AnswerTemplateStore(tx)
            let same = try store.list(of: [officer.agency]).first { $0.title == title && $0.content == content }
            if let same, former == nil { return same }
            if let former {
                guard try store.find(former)?.agency == officer.agency, try store.end(former, at: now) else {
                    throw Refusal.notFound
                }
            }
            try Self.checkRoom(store, officer)
            try store.add(template, insteadOf: former, by: officer.id, at: now)
            try Self.note(.written, template, insteadOf: former, entry, officer, now, store)
            return template
        }
    }

    package func end(_ id: AnswerTemplate.ID, by officer: Officer) async throws {
        try await change(id, .ended, by: officer) { store, now in
            guard try store.end(id, at: now) else { throw Refusal.notFound }
            return nil
        }
    }

    /// Brings a wording back, in the place of the one that is in use now.
    package func revive(_ id: AnswerTemplate.ID, by officer: Officer) async throws {
        try await change(id, .revived, by: officer) { store, now in
            let other = try store.inUse(besides: id)
            if let other { _ = try store.end(other, at: now) }
            try Self.checkRoom(store, officer)
            guard try store.revive(id) else { throw Refusal.notFound }
            return other
        }
    }

    /// What was done to those of the officer's agency, the newest first; for who may change them.
    package func changes(for officer: Officer) async throws -> [AnswerTemplate.Change] {
        guard Self.mayChange(officer) else { return [] }
        return try await ports.database.read { try AnswerTemplateStore($0).changes(of: officer.agency, limit: 20) }
    }

    /// - Parameter change: answers what it took the place of.
    private func change(
        _ id: AnswerTemplate.ID,
        _ deed: AnswerTemplate.Change.Deed,
        by officer: Officer,
        _ change: @escaping @Sendable (AnswerTemplateStore, Date) throws -> AnswerTemplate.ID?
    ) async throws {
        guard Self.mayChange(officer) else { throw Refusal.notFound }
        let (now, entry) = (ports.now(), try await ports.nextID())
        try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            let store = AnswerTemplateStore(tx)
            guard let template = try store.find(id), template.agency == officer.agency else { throw Refusal.notFound }
            let former = try change(store, now)
            try Self.note(deed, template, insteadOf: former, entry, officer, now, store)
        }
    }

    private static func checkRoom(_ store: AnswerTemplateStore, _ officer: Officer) throws {
        guard try store.count(of: officer.agency) < AnswerTemplate.most else {
            throw Refusal.invalid([FieldProblem("title", .noRoom, limit: AnswerTemplate.most)])
        }
    }

    private static func note(
        _ deed: AnswerTemplate.Change.Deed,
        _ template: AnswerTemplate,
        insteadOf former: AnswerTemplate.ID?,
        _ entry: Int64,
        _ officer: Officer,
        _ now: Date,
        _ store: AnswerTemplateStore
    ) throws {
        let change = AnswerTemplate.Change(
            deed,
            template.id,
            insteadOf: former,
            at: now,
            title: template.title,
            by: officer.name
        )
        try store.note(change, entry, of: officer.agency, by: officer.id)
    }

    private static func checked(_ title: String, _ content: String) throws -> (String, String) {
        let (title, content) = (title.cleaned, content.cleaned)
        var problems: [FieldProblem] = []
        if title.isEmpty { problems.append(FieldProblem("title", .required)) }
        if title.unicodeScalars.count > AnswerTemplate.longestTitle {
            problems.append(FieldProblem("title", .tooLong, limit: AnswerTemplate.longestTitle))
        }
        if content.isEmpty { problems.append(FieldProblem("text", .required)) }
        if content.unicodeScalars.count > AnswerTemplate.longestContent {
            problems.append(FieldProblem("text", .tooLong, limit: AnswerTemplate.longestContent))
        }
        let known = Set(AnswerTemplate.Field.allCases.map(\.rawValue))
        if let problem = Placeholders.problem("text", content, known: known) { problems.append(problem) }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        return (title, content)
    }
}
