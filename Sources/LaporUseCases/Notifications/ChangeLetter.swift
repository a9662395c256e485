// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// The words of letters, for whoever runs them: read, changed in both languages at once, tried, and put back.
///
/// It promises that a letter never names what nothing fills in, that both languages name the same, and that every change
/// is in the log. Earlier versions stay.
package struct ChangeLetter: Sendable {
    package struct Line: Sendable {
        package let rule: String
        package let audience: NotificationRule.Audience
        package let subject: String
        /// 0 is what ships.
        package let version: Int64
    }
    package struct Detail: Sendable {
        package let rule: String
        package let row: LetterRow
        package let version: Int64
        /// What may stand in braces.
        package let known: [String]
        /// As it ships; nothing where it says that already.
        package let shipped: LetterRow?
    }
    /// A letter as it would look, and what is allowed but seldom meant.
    package struct Preview: Sendable {
        package let letters: [Language: (subject: String, text: String)]
        /// Their subject does not say which report it is about, though it could: many such letters look the same.
        package let withoutNumber: [Language]
    }
    let ports: Ports
    let current: CurrentTemplates

    package init(_ ports: Ports, shipped: TemplateCatalogue) {
        self.ports = ports
        current = CurrentTemplates(shipped: shipped)
    }

    package func list(for officer: Officer, in language: Language) async throws -> [Line] {
        try await check(officer)
        return try await ports.database.read { [current] tx in
            try NotificationRule.all.compactMap { rule in
                try current.version(rule.name, language, tx).map {
                    Line(rule: rule.name, audience: rule.audience, subject: $0.template.subject, version: $0.number)
                }
            }
        }
    }

    package func one(_ name: String, for officer: Officer) async throws -> Detail {
        try await check(officer)
        let rule = try Self.rule(name)
        let found = try await ports.database.read { [current] in try Self.versions(name, current, $0) }
        guard let first = found[.indonesian] else { throw Refusal.notFound }
        let row = try LetterRow(found.mapValues(\.template))
        let shipped = try LetterRow(current.shipped.templates[name] ?? [:])
        return Detail(
            rule: name,
            row: row,
            version: first.number,
            known: LetterField.known(to: rule).map(\.rawValue).sorted(),
            shipped: shipped == row ? nil : shipped
        )
    }

    /// As it would look to whoever gets it, with a report that never was.
    package func preview(
        _ name: String,
        _ fields: [String: String],
        for officer: Officer
    ) async throws -> Preview {
        try await check(officer)
        let rule = try Self.rule(name)
        let templates = try Self.read(fields, for: rule)
        let number = "{\(LetterField.trackingID.rawValue)}"
        let isKnown = LetterField.known(to: rule).contains(.trackingID)
        return Preview(
            letters: Dictionary(
                uniqueKeysWithValues: templates.map { ($0.key, $0.value.filled(LetterSample.values($0.key))) }
            ),
            withoutNumber: Language.allCases.filter { isKnown && templates[$0]?.subject.contains(number) == false }
        )
    }

    package func callAsFunction(
        _ name: String,
        _ fields: [String: String],
        because reason: String,
        ifAt mark: String,
        by officer: Officer
    ) async throws {
        try await check(officer)
        let rule = try Self.rule(name)
        var problems: [FieldProblem] = []
        let letters = try problems.taking { () throws(Refusal) in try Self.read(fields, for: rule) }
        let why = try problems.taking { () throws(Refusal) in try ChangeDirectory.reason(reason) }
        guard problems.isEmpty, let letters, let why else { throw Refusal.invalid(problems) }
        try await write(name, letters, because: why, ifAt: mark, by: officer)
    }

    /// Says again what ships.
    package func putBack(_ name: String, because reason: String, ifAt mark: String, by officer: Officer) async throws {
        try await check(officer)
        let why = try ChangeDirectory.reason(reason)
        guard let shipped = current.shipped.templates[name] else { throw Refusal.notFound }
        try await write(name, shipped, because: why, ifAt: mark, by: officer)
    }

    private func write(
        _ name: String,
        _ templates: [Language: LetterTemplate],
        because why: String,
        ifAt mark: String,
        by officer: Officer
    ) async throws {
        let (entry, now) = (DirectoryChange.ID(try await ports.nextID()), ports.now())
        try await ports.database.write { [current] tx in
            try DirectoryStore(tx).claim()
            let present = try Self.versions(name, current, tx)
            let before = present.mapValues(\.template)
            guard try LetterRow(before).mark == mark else { throw Refusal.changedMeanwhile }
            guard templates != before else { return }
            // Both languages get the same number, so that one can tell which belong together.
            let version = (present.values.map(\.number).max() ?? 0) + 1
            for (language, template) in templates {
                let stored = StoredTemplate(
                    rule: name,
                    language: language,
                    version: version,
                    subject: template.subject,
                    text: template.text
                )
                try TemplateStore(tx).add(stored, by: officer.party.code, at: now)
            }
            let change = try LetterRow.change(name, from: before, to: templates)
            try DirectoryChangeStore(tx).append([(entry, change)], at: now, by: .init(officer.party.code, because: why))
        }
    }

    static func versions(
        _ name: String,
        _ current: CurrentTemplates,
        _ tx: any Transaction
    ) throws -> [Language: CurrentTemplates.Version] {
        var found: [Language: CurrentTemplates.Version] = [:]
        for language in Language.allCases { found[language] = try current.version(name, language, tx) }
        return found
    }

    private static func rule(_ name: String) throws(Refusal) -> NotificationRule {
        guard let rule = NotificationRule.all.first(where: { $0.name == name }) else { throw .notFound }
        return rule
    }

    /// The same rules as for files, told by field.
    private static func read(
        _ fields: [String: String],
        for rule: NotificationRule
    ) throws(Refusal) -> [Language: LetterTemplate] {
        let known = Set(LetterField.known(to: rule).map(\.rawValue))
        var problems: [FieldProblem] = []
        var templates: [Language: LetterTemplate] = [:]
        for (language, subjectField, textField) in [
            (Language.indonesian, "subject_id", "text_id"), (.english, "subject_en", "text_en"),
        ] {
            let subject = (fields[subjectField] ?? "").cleaned.replacing("\n", with: " ")
            let text = (fields[textField] ?? "").replacing("\r\n", with: "\n").trimmed
            problems += Self.problems(subjectField, subject, TemplateReader.subjectLimit, known)
            problems += Self.problems(textField, text, TemplateReader.textLimit, known)
            templates[language] = LetterTemplate(subject: subject, text: text + "\n")
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        let (first, second) = (templates[.indonesian]?.names ?? [], templates[.english]?.names ?? [])
        let missing = second.subtracting(first).sorted().map { "{\($0)}" }
        if !missing.isEmpty { problems.append(FieldProblem("text_id", .lacksPlaceholder, choices: missing)) }
        let other = first.subtracting(second).sorted().map { "{\($0)}" }
        if !other.isEmpty { problems.append(FieldProblem("text_en", .lacksPlaceholder, choices: other)) }
        guard problems.isEmpty else { throw .invalid(problems) }
        return templates
    }

    private static func problems(_ field: String, _ words: String, _ limit: Int, _ known: Set<String>) -> [FieldProblem]
    {
        if words.isEmpty { return [FieldProblem(field, .required)] }
        if words.count > limit { return [FieldProblem(field, .tooLong, limit: limit)] }
        return Placeholders.problem(field, words, known: known).map { [$0] } ?? []
    }

    private func check(_ officer: Officer) async throws {
        let agencies = try await ports.directory.current().agencies
        guard AdministrativeRights(officer, agencies).runsAll(.letters) else { throw Refusal.notAdministrator }
    }
}
