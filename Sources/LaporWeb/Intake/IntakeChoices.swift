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
        return open.filter { $0.parent == nil }.map { top in
            let parts = (below[top.id] ?? []).flatMap { part in
                [part] + (opened.contains(part.id) ? below[part.id] ?? [] : [])
            }
            return (name(top, language), ([top] + parts).map { choice($0, language) })
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
        return [(nil, tops.map { choice($0, language) }.sorted { $0.label < $1.label })]
    }

    private static func choice(_ entry: CategoryEntry, _ language: Language) -> FormView.Choice {
        FormView.Choice(value: entry.code, label: name(entry, language))
    }
    private static func name(_ entry: CategoryEntry, _ language: Language) -> String {
        entry.names[language.known] ?? entry.code
    }
}
