// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// The log of changes in words: what was changed, what stands in it, and who did it.
enum ChangeWords {
    static func subject(_ change: DirectoryChange, _ visit: AdminVisit) -> String {
        let fields = (try? DirectoryRow.fields(of: change.after)) ?? [:]
        let own = change.subject
        switch change.kind {
        case .agency, .profile: return visit.directory.agencies[slug: own]?.name ?? fields["name"] ?? own
        case .category: return topic(own, visit)
        case .question:
            let label = fields[visit.language.known == .indonesian ? "label_id" : "label_en"] ?? own
            return "\(topic(fields["category"] ?? "", visit)): \(label)"
        case .region: return visit.directory.regionName(own)
        case .holiday:
            let day = fields["date"].flatMap { CivilDate(iso: $0) }.map { SpokenDate.day($0, visit.language.known) }
            return [day ?? own, fields["name"] ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        case .officer, .access: return fields["name"] ?? fields["email"] ?? own
        case .notice: return fields[visit.language.known == .indonesian ? "title_id" : "title_en"] ?? own
        case .maintenance: return visit(.maintenancePart)
        case .policy: return day(own, visit)
        case .letter: return LetterWords.rule(own, visit.language)
        }
    }

    /// Whoever is no officer any more, or works on the machine itself.
    static func who(_ code: String, _ names: [String: String], _ visit: AdminVisit) -> String {
        if let name = names[code] { return name }
        guard code.hasPrefix("operator") else { return code }
        let account = code.dropFirst("operator:".count)
        return account.isEmpty ? visit(.changesOperator) : "\(visit(.changesOperator)) (\(account))"
    }

    static func value(_ column: String, _ text: String?, of kind: DirectoryChange.Kind, _ visit: AdminVisit) -> String {
        guard let text, !text.isEmpty else { return "–" }
        if let column = AdminColumn(rawValue: column), let words = choice(column, text, of: kind, visit.language) {
            return words
        }
        if text == "true" || text == "false" { return visit(text == "true" ? .yes : .no) }
        switch AdminColumn(rawValue: column) {
        case .parent, .successor: return kind == .category ? topic(text, visit) : agency(text, visit)
        case .agency: return agency(text, visit)
        case .category: return topic(text, visit)
        case .region: return visit.directory.regionName(text)
        case .validFrom, .validUntil, .startsOn, .endsOn, .date, .effectiveFrom: return day(text, visit)
        case .startsAt, .endsAt, .until: return moment(text, visit)
        case .deed: return visit(text == "signed_out" ? .changesSignedOut : .changesWrittenTo)
        default:
            guard kind == .policy, Policy.Limits.Name(rawValue: column) != nil, let days = Int(text) else {
                return text
            }
            return visit(.workingDays(days))
        }
    }

    /// What is not the same before and after, by its columns.
    static func differences(
        _ before: [String: String],
        _ after: [String: String],
        of kind: DirectoryChange.Kind,
        _ visit: AdminVisit
    ) -> HTML {
        let columns = Set(before.keys).union(after.keys).sorted().filter { before[$0] ?? "" != after[$0] ?? "" }
        let heads = [Phrase.changesColumn, .changesBefore, .changesAfter].map { visit($0) }
        return DataTable(title: visit(.changesDifferences), heads: heads).draw(
            columns.map { column in
                [
                    HTML(text: AdminColumn.words(column, visit.language)),
                    HTML(text: value(column, before[column], of: kind, visit)),
                    HTML(text: value(column, after[column], of: kind, visit)),
                ]
            }
        )
    }

    /// What is chosen from a menu, as the menu says it; nothing for what is on no menu.
    static func choice(
        _ column: AdminColumn,
        _ text: String,
        of kind: DirectoryChange.Kind?,
        _ language: PageLanguage
    ) -> String? {
        switch column {
        case .kind: kindWords(text, kind, language)
        case .role: Role(rawValue: text).map { Words.role($0, language) }
        case .zone: Zone(rawValue: text)?.rawValue
        case .certainty:
            WorkingCalendar.Holiday.Certainty(rawValue: text).map { HolidayWords.certainty($0, language) }
        case .connectionModel: Agency.ConnectionModel(rawValue: text).map { Words.connection($0, language) }
        case .place: SiteNotice.Place(rawValue: text).map { ServiceWords.place($0, language) }
        case .isDisabled: Bool(text).map { ($0 ? Phrase.officerDisabled : .officerActive)[language] }
        case .acceptsDirect, .requiresApproval, .isSensitive, .isRequired, .isPublished, .isOn:
            Bool(text).map { ($0 ? Phrase.yes : .no)[language] }
        default: nil
        }
    }

    private static func kindWords(
        _ text: String,
        _ kind: DirectoryChange.Kind?,
        _ language: PageLanguage
    ) -> String? {
        switch kind {
        case .agency: Agency.Kind(rawValue: text).map { Words.agencyKind($0, language) }
        case .question: TopicQuestion.Kind(rawValue: text).map { Words.questionKind($0, language) }
        case .holiday: WorkingCalendar.Holiday.Kind(rawValue: text).map { HolidayWords.kind($0, language) }
        case .notice: SiteNotice.Kind(rawValue: text).map { ServiceWords.kind($0, language) }
        case .category, .region, .profile, .officer, .access, .maintenance, .policy, .letter, nil: nil
        }
    }

    private static func agency(_ text: String, _ visit: AdminVisit) -> String {
        let tree = visit.directory.agencies
        return tree[slug: text]?.name ?? Agency.ID(text: text).flatMap { tree[$0]?.name } ?? text
    }

    private static func topic(_ code: String, _ visit: AdminVisit) -> String {
        visit.directory.categories.first { $0.code == code }.map { TopicWords.name($0, visit) } ?? code
    }

    private static func day(_ text: String, _ visit: AdminVisit) -> String {
        CivilDate(iso: text).map { SpokenDate.day($0, visit.language.known) } ?? text
    }

    private static func moment(_ text: String, _ visit: AdminVisit) -> String {
        Date(localMinute: text).map { SpokenDate.moment($0, .western, visit.language.known) } ?? text
    }
}
