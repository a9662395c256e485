// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The fields of a JSON object, taken one by one; what is left over, or of another type, is a problem.
struct JSONFields {
    private var left: [String: JSON]
    private let path: String
    private(set) var problems: [FieldProblem] = []

    init(_ object: [String: JSON], path: String = "") {
        left = object
        self.path = path
    }

    mutating func string(_ name: String) -> String? {
        switch left.removeValue(forKey: name) {
        case nil, .null?: return nil
        case .string(let text)?: return text
        case .number?, .bool?, .array?, .object?: return malformed(name)
        }
    }
    mutating func bool(_ name: String) -> Bool? {
        switch left.removeValue(forKey: name) {
        case nil, .null?: return nil
        case .bool(let flag)?: return flag
        case .number?, .string?, .array?, .object?: return malformed(name)
        }
    }
    mutating func number(_ name: String) -> Double? {
        switch left.removeValue(forKey: name) {
        case nil, .null?: return nil
        case .number(let number)?: return number
        case .string?, .bool?, .array?, .object?: return malformed(name)
        }
    }
    mutating func integer(_ name: String) -> Int? {
        guard let number = number(name) else { return nil }
        return Int(exactly: number) ?? malformed(name)
    }
    mutating func strings(_ name: String) -> [String] {
        switch left.removeValue(forKey: name) {
        case nil, .null?: return []
        case .array(let values)?:
            return values.compactMap { if case .string(let text) = $0 { text } else { malformed(name) } }
        case .string?, .number?, .bool?, .object?: return malformed(name) ?? []
        }
    }
    mutating func object(_ name: String, _ body: (inout JSONFields) -> Void) {
        switch left.removeValue(forKey: name) {
        case nil, .null?: return
        case .object(let object)?:
            var inner = JSONFields(object, path: "\(path)\(name).")
            body(&inner)
            problems += inner.remaining
        case .number?, .string?, .bool?, .array?: let _: Int? = malformed(name)
        }
    }
    mutating func refuse(_ name: String, _ code: FieldProblem.Code) {
        problems.append(FieldProblem(path + name, code))
    }

    /// Refuses what nobody asked for, and what was not what it should be.
    func check() throws(Refusal) {
        guard remaining.isEmpty else { throw .invalid(remaining) }
    }
    private var remaining: [FieldProblem] {
        problems + left.keys.sorted().map { FieldProblem(path + String($0.prefix(100)), .unknown) }
    }
    private mutating func malformed<T>(_ name: String) -> T? {
        problems.append(FieldProblem(path + name, .malformed))
        return nil
    }
}
