// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Agencies that an officer is likely to mean; whoever is not in it can still be typed.
enum AgencyChoices {
    private static let most = 60
    private static let shown = 10

    /// Everyone of a small household; of a large one, those directly below its head.
    static func likely(
        _ action: Report.Action.Name,
        _ report: ReportView,
        by officer: Officer,
        on day: CivilDate
    ) -> [Agency] {
        let tree = report.directory.agencies
        let ids =
            switch action {
            case .forward: tree.household(of: report.agency.id)
            case .disposition, .arbitrate:
                officer.role.isNational ? governments(tree) : tree.household(of: officer.agency)
            default: [Agency.ID]()
            }
        let found = ids.filter { $0 != report.agency.id }.compactMap { tree[$0] }.filter { $0.isInForce(on: day) }
        let likely = found.count <= most ? found : found.filter { $0.parent == ids.first }
        guard likely.count <= most else { return [] }
        return likely.sorted { $0.name < $1.name }
    }

    /// What an ambiguous name could mean: first what lies below the officer, else whatever the refusal named.
    static func meant(
        _ state: FormState,
        _ field: FieldName,
        _ report: ReportView,
        by officer: Officer,
        on day: CivilDate
    ) -> Candidates {
        guard let problem = state.problem(field), problem.code == .ambiguous else { return .none }
        let tree = report.directory.agencies
        let typed = state.fields[field]
        let place = report.region ?? report.agency.region
        let near = tree.matching(typed, limit: shown + 1, within: officer.agency, near: place, on: day)
        if near.isEmpty { return Candidates(named: problem, typed: typed, in: tree, on: day) }
        return Candidates(Array(near.prefix(shown)), hasMore: near.count > shown)
    }

    private static func governments(_ tree: AgencyTree) -> [Agency.ID] {
        tree.all.filter(\.kind.isGovernment).map(\.id)
    }
}
