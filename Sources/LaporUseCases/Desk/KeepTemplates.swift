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

    /// Of the officer's agency and of all above it, by title.
    package func available(to officer: Officer) async throws -> [AnswerTemplate] {
        let directory = try await ports.directory.current()
        let line = directory.agencies.ancestry(of: officer.agency)
        return try await ports.database.read { try AnswerTemplateStore($0).list(of: line) }
    }

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
        let now = ports.now()
        try await ports.database.write { tx in
            let store = AnswerTemplateStore(tx)
            if let former {
                guard try store.find(former)?.agency == officer.agency, try store.end(former, at: now) else {
                    throw Refusal.notFound
                }
            }
            guard try store.count(of: officer.agency) < AnswerTemplate.most else {
                throw Refusal.invalid([FieldProblem("title", .tooMany, limit: AnswerTemplate.most)])
            }
            try store.add(template, by: officer.id, at: now)
        }
        return template
    }

    package func end(_ id: AnswerTemplate.ID, by officer: Officer) async throws {
        try await change(id, by: officer) { try $0.end(id, at: $1) }
    }
    package func revive(_ id: AnswerTemplate.ID, by officer: Officer) async throws {
        try await change(id, by: officer) { store, _ in
            guard try store.count(of: officer.agency) < AnswerTemplate.most else {
                throw Refusal.invalid([FieldProblem("title", .tooMany, limit: AnswerTemplate.most)])
            }
            return try store.revive(id)
        }
    }

    private func change(
        _ id: AnswerTemplate.ID,
        by officer: Officer,
        _ change: @escaping @Sendable (AnswerTemplateStore, Date) throws -> Bool
    ) async throws {
        guard Self.mayChange(officer) else { throw Refusal.notFound }
        let now = ports.now()
        try await ports.database.write { tx in
            let store = AnswerTemplateStore(tx)
            guard try store.find(id)?.agency == officer.agency, try change(store, now) else { throw Refusal.notFound }
        }
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
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        return (title, content)
    }
}
