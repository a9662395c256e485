// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Questions that are asked about topics, by their topic and their own code: never deleted, only ended.
enum QuestionTable: DirectoryTable {
    private static let mostChoices = 30
    static let kind = DirectoryChange.Kind.question
    static let columns = [
        "category", "code", "position", "kind", "label_id", "label_en", "choices_id", "choices_en", "is_required",
        "starts_on", "ends_on",
    ]
    static let key = ["category", "code"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] {
        let all = try store.categories().map { ($0.id, $0.code) }
        let codes = Dictionary(all, uniquingKeysWith: { first, _ in first })
        return try QuestionStore(store.tx).all().map { row($0, codes[$0.category] ?? "") }
    }

    static func row(_ question: TopicQuestion, _ category: String) -> [String] {
        [
            category, question.code, String(question.position), question.kind.rawValue,
            question.labels[.indonesian] ?? "", question.labels[.english] ?? "",
            QuestionStore.joined(question.choices[.indonesian] ?? []),
            QuestionStore.joined(question.choices[.english] ?? []), String(question.isRequired),
            question.startsOn?.iso ?? "", question.endsOn?.iso ?? "",
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let categories = Dictionary(
            try store.categories().map { ($0.code, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        let known = try QuestionStore(store.tx).all()
        var plan = DirectoryPlan()
        var written: [TopicQuestion] = []
        for var line in lines {
            let name = line["category"] ?? ""
            let before = categories[name].flatMap { id in
                known.first { $0.category == id && $0.code == line["code"] }
            }
            let after = read(&line, categories[name], before)
            plan.problems += line.problems
            guard line.problems.isEmpty, let after else { continue }
            guard after != before else {
                plan.unchanged += 1
                continue
            }
            written.append(after)
            let subject = "\(name) \(after.code)"
            plan.changes.append(try change(subject, from: before.map { row($0, name) }, to: row(after, name)))
        }
        plan.write = { [written] in try QuestionStore($0.tx).set(written) }
        return plan
    }

    private static func read(
        _ line: inout FileLine,
        _ category: Category.ID?,
        _ before: TopicQuestion?
    ) -> TopicQuestion? {
        if category == nil { line.refuse("category", .doesNotExist) }
        let code = line["code"] ?? ""
        if !CategoryTable.isCode(code) { line.refuse("code", code.isEmpty ? .required : .malformed) }
        let kind: TopicQuestion.Kind? = line.one("kind", otherwise: before?.kind)
        let labels: [Language: String] = [
            .indonesian: line.name("label_id", otherwise: before?.labels[.indonesian]),
            .english: line.name("label_en", otherwise: before?.labels[.english]),
        ]
        let choices = choices(&line, kind, before)
        let days = line.days("starts_on", "ends_on", otherwise: (before?.startsOn, before?.endsOn))
        guard let category, let kind else { return nil }
        return TopicQuestion(
            category: category,
            code: code,
            position: line.number("position", otherwise: before?.position) ?? 1,
            kind: kind,
            labels: labels,
            choices: choices,
            isRequired: line.flag("is_required", otherwise: before?.isRequired ?? false),
            startsOn: days.0,
            endsOn: days.1
        )
    }

    private static func choices(
        _ line: inout FileLine,
        _ kind: TopicQuestion.Kind?,
        _ before: TopicQuestion?
    ) -> [Language: [String]] {
        let indonesian = line["choices_id"].map(QuestionStore.parts) ?? before?.choices[.indonesian] ?? []
        let english = line["choices_en"].map(QuestionStore.parts) ?? before?.choices[.english] ?? []
        if kind == .choice {
            if indonesian.count < 2 { line.refuse("choices_id", .required) }
            if Set(indonesian).count != indonesian.count { line.refuse("choices_id", .alreadyExists) }
            if indonesian.count > mostChoices { line.refuse("choices_id", .tooMany, limit: mostChoices) }
            if english.count != indonesian.count { line.refuse("choices_en", .malformed) }
            if (indonesian + english).contains(where: { $0.count > 100 || $0.cleaned != $0 }) {
                line.refuse("choices_id", .tooLong, limit: 100)
            }
        } else if !indonesian.isEmpty || !english.isEmpty {
            line.refuse("choices_id", .notAllowed)
        }
        return [.indonesian: indonesian, .english: english]
    }
}
