// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Reads query parameters, or says which one is wrong.
struct QueryReader {
    let query: [String: String]
    let directory: Directory

    func one<T: RawRepresentable<String> & CaseIterable>(_ name: String) throws -> T? {
        guard let text = query[name] else { return nil }
        guard let value = T(rawValue: text) else {
            throw Refusal.invalid([FieldProblem(name, .notAllowed, choices: T.allCases.map(\.rawValue))])
        }
        return value
    }
    func agency(_ name: String) throws -> Agency.ID? {
        guard let text = query[name] else { return nil }
        let found = directory.agencies[slug: text]?.id ?? Agency.ID(text: text)
        guard let found, directory.agencies[found] != nil else {
            throw Refusal.invalid([FieldProblem(name, .doesNotExist)])
        }
        return found
    }
    func category(_ name: String) throws -> LaporDomain.Category.ID? {
        guard let text = query[name] else { return nil }
        let found = directory.categories.first { $0.code == text || $0.id.description == text }
        guard let found else { throw Refusal.invalid([FieldProblem(name, .doesNotExist)]) }
        return found.id
    }
    func region(_ name: String) throws -> RegionCode? {
        guard let text = query[name] else { return nil }
        guard let code = RegionCode(text), directory.regions[code] != nil else {
            throw Refusal.invalid([FieldProblem(name, .doesNotExist)])
        }
        return code
    }
    func flag(_ name: String) throws -> Bool {
        guard let text = query[name] else { return false }
        guard let value = Bool(text) else {
            throw Refusal.invalid([FieldProblem(name, .notAllowed, choices: ["true", "false"])])
        }
        return value
    }
    func instant(_ name: String) throws -> Date? {
        guard let text = query[name] else { return nil }
        // A plus sign in a query is a space to those who decode forms.
        guard let instant = Date(rfc3339: text.replacing(" ", with: "+")) else {
            throw Refusal.invalid([FieldProblem(name, .malformed)])
        }
        return instant
    }
    /// What was typed into a search box, or sent as `q`.
    func search() throws -> Search? {
        try query[Search.field].flatMap { try Search(typed: $0.replacing("+", with: " ")) }
    }
    func cursor() throws -> ListKey? {
        guard let text = query["cursor"] else { return nil }
        guard let key = ListKey(text: text) else { throw Refusal.invalid([FieldProblem("cursor", .malformed)]) }
        return key
    }
    func limit() throws -> Int {
        guard let text = query["limit"] else { return 25 }
        guard let limit = Int(text), (1...100).contains(limit) else {
            throw Refusal.invalid([FieldProblem("limit", .notAllowed, limit: 100)])
        }
        return limit
    }
}
