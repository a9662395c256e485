// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// What forms offer to choose from: topics that can be chosen today.
enum IntakeChoices {
    typealias Group = (name: String?, choices: [FormView.Choice])

    /// Topics and their parts, and the details of one of them: all details would be too much for a slow phone.
    static func categories(
        _ directory: Directory,
        on day: CivilDate,
        _ language: Language,
        detailsOf chosen: LaporDomain.Category.ID? = nil
    ) -> [Group] {
        let open = directory.categories.filter { $0.isOpen(on: day) }
        let below = Dictionary(grouping: open.filter { $0.parent != nil }, by: \.parent)
        // The part that was chosen, be it by one of its details.
        let entry = chosen.flatMap { directory[$0] }
        let opened = [entry?.id, entry?.parent]
        let shared = sharedNames(open, language)
        return open.filter { $0.parent == nil }.map { top in
            let parts = (below[top.id] ?? []).flatMap { part in
                [part] + (opened.contains(part.id) ? below[part.id] ?? [] : [])
            }
            return (name(top, language), ([top] + parts).map { choice($0, directory, shared, language) })
        }
    }

    /// The topics themselves, and of one the way down to it with what lies beside it.
    static func topics(
        _ directory: Directory,
        on day: CivilDate,
        _ language: Language,
        around chosen: LaporDomain.Category.ID?
    ) -> [Group] {
        let line = sequence(first: chosen.flatMap { directory[$0] }) { entry in
            entry?.parent.flatMap { directory[$0] }
        }.compactMap { $0?.id }
        return categories(directory, on: day, language, detailsOf: chosen).map { group in
            let top = group.choices.first
            let isOpen = directory.categories.contains { $0.code == top?.value && line.contains($0.id) }
            return (isOpen ? group.name : nil, isOpen ? group.choices : Array(group.choices.prefix(1)))
        }
    }

    /// Topics without their parts: who reports need not know the register, officers make it exact.
    static func topics(_ directory: Directory, on day: CivilDate, _ language: Language) -> [Group] {
        let tops = directory.categories.filter { $0.parent == nil && $0.isOpen(on: day) }
        let shared = sharedNames(tops, language)
        return [(nil, tops.map { choice($0, directory, shared, language) }.sorted { $0.label < $1.label })]
    }

    /// What several topics are called.
    private static func sharedNames(_ entries: [CategoryEntry], _ language: Language) -> Set<String> {
        let counts = Dictionary(entries.map { (name($0, language), 1) }, uniquingKeysWith: +)
        return Set(counts.filter { $0.value > 1 }.keys)
    }

    /// What is called like another says in what it lies; the whole way down is for whoever searches by typing.
    private static func choice(
        _ entry: CategoryEntry,
        _ directory: Directory,
        _ shared: Set<String>,
        _ language: Language
    ) -> FormView.Choice {
        let own = name(entry, language)
        let line = sequence(first: entry) { $0.parent.flatMap { directory[$0] } }.map { name($0, language) }
        let above = line.dropFirst().first
        return FormView.Choice(
            value: entry.code,
            label: shared.contains(own) ? above.map { "\(own) (\($0))" } ?? own : own,
            path: line.count > 1 ? line.reversed().joined(separator: " › ") : nil
        )
    }
    private static func name(_ entry: CategoryEntry, _ language: Language) -> String {
        entry.names[language.known] ?? entry.code
    }
}
