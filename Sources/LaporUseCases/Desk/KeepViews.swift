// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// The filters that an officer keeps under names of their own; each change can be taken back.
package struct KeepViews: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func list(for officer: Officer) async throws -> [SavedView] {
        try await ports.database.read { try SavedViewStore($0).list(of: officer.id) }
    }

    /// Refuses one more than there is room for, and a name that is there already.
    @discardableResult
    package func add(_ name: String, filter: String, for officer: Officer) async throws -> SavedView {
        let name = try Self.checked(name)
        guard filter.unicodeScalars.count <= SavedView.longestFilter else {
            throw Refusal.invalid([FieldProblem("filter", .tooLong, limit: SavedView.longestFilter)])
        }
        let view = SavedView(id: .init(try await ports.nextID()), name: name, filter: filter)
        let now = ports.now()
        try await ports.database.write { tx in
            let store = SavedViewStore(tx)
            let own = try store.list(of: officer.id)
            guard own.count < SavedView.most else {
                throw Refusal.invalid([FieldProblem("name", .tooMany, limit: SavedView.most)])
            }
            try Self.check(name, among: own)
            try store.add(view, of: officer.id, at: now)
        }
        return view
    }

    package func rename(_ id: SavedView.ID, to name: String, for officer: Officer) async throws {
        let name = try Self.checked(name)
        try await ports.database.write { tx in
            let store = SavedViewStore(tx)
            try Self.check(name, among: store.list(of: officer.id).filter { $0.id != id })
            guard try store.rename(id, to: name, of: officer.id) else { throw Refusal.notFound }
        }
    }

    package func delete(_ id: SavedView.ID, for officer: Officer) async throws {
        let now = ports.now()
        let isDone = try await ports.database.write { try SavedViewStore($0).delete(id, of: officer.id, at: now) }
        guard isDone else { throw Refusal.notFound }
    }

    /// Takes back the last change of one: a removal, else a new name; its name must still be free.
    package func restore(_ id: SavedView.ID, for officer: Officer) async throws {
        try await ports.database.write { tx in
            let store = SavedViewStore(tx)
            guard let former = try store.former(id, of: officer.id) else { throw Refusal.notFound }
            let others = try store.list(of: officer.id).filter { $0.id != id }
            guard others.count < SavedView.most else {
                throw Refusal.invalid([FieldProblem("name", .tooMany, limit: SavedView.most)])
            }
            try Self.check(former, among: others)
            guard try store.restore(id, of: officer.id) else { throw Refusal.notFound }
        }
    }

    private static func checked(_ name: String) throws -> String {
        let name = name.cleaned
        guard !name.isEmpty else { throw Refusal.invalid([FieldProblem("name", .required)]) }
        guard name.unicodeScalars.count <= SavedView.longestName else {
            throw Refusal.invalid([FieldProblem("name", .tooLong, limit: SavedView.longestName)])
        }
        return name
    }

    private static func check(_ name: String, among others: [SavedView]) throws {
        if others.contains(where: { $0.name.lowercased() == name.lowercased() }) {
            throw Refusal.invalid([FieldProblem("name", .alreadyExists)])
        }
    }
}
