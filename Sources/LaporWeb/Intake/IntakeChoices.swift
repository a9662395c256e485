// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// What a form offers to choose from: places and topics that can be chosen today.
struct IntakeChoices: Sendable {
    typealias Group = (name: String?, choices: [FormView.Choice])
    let regions: [Group]
    let categories: [Group]

    init(_ directory: Directory, _ visit: Visit) {
        regions = Self.regions(directory)
        categories = Self.categories(directory, on: CivilDate(visit.now, in: .western), visit.language)
    }

    /// Each province with itself and its regencies and cities; districts would be too many for a slow phone.
    private static func regions(_ directory: Directory) -> [Group] {
        let large = directory.regions.values.filter { $0.kind != "district" }.sorted { $0.code < $1.code }
        let byProvince = Dictionary(grouping: large) { String($0.code.prefix(2)) }
        return byProvince.values.compactMap { regions -> Group? in
            guard let province = regions.first else { return nil }
            return (province.name, regions.map { FormView.Choice(value: $0.code, label: $0.name) })
        }.sorted { ($0.name ?? "") < ($1.name ?? "") }
    }

    static func categories(_ directory: Directory, on day: CivilDate, _ language: Language) -> [Group] {
        let open = directory.categories.filter { entry in
            entry.startsOn.map { $0 <= day } ?? true && entry.endsOn.map { $0 >= day } ?? true
        }
        let below = Dictionary(grouping: open.filter { $0.parent != nil }, by: \.parent)
        return open.filter { $0.parent == nil }.map { top in
            (name(top, language), ([top] + (below[top.id] ?? [])).map { choice($0, language) })
        }
    }

    private static func choice(_ entry: CategoryEntry, _ language: Language) -> FormView.Choice {
        FormView.Choice(value: entry.code, label: name(entry, language))
    }
    private static func name(_ entry: CategoryEntry, _ language: Language) -> String {
        entry.names[language] ?? entry.code
    }
}
