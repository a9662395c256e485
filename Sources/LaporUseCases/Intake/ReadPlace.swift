// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporText

/// Which region a report without one is about, as far as its words or its position tell (ADR 0035).
///
/// A proposal that somebody takes over or leaves; stored nowhere. Words are read on this machine.
package struct ReadPlace: Sendable {
    package struct Proposal: Equatable, Sendable {
        package enum Reason: Sendable { case words, position }
        /// One where it is likely, two or three where it is not said which.
        package let regions: [String]
        package let reason: Reason
    }
    /// Below it nothing is proposed.
    private static let leastConfidence = 0.5
    /// A whole province helps nobody to find who is competent.
    private static let leastLevel = 2
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter preview: of the same draft; where a region was chosen there is nothing to propose.
    package func callAsFunction(_ draft: ReportDraft, _ preview: CheckDraft.Preview) async throws -> Proposal? {
        guard preview.region == nil else { return nil }
        let words = [draft.title, draft.body, draft.address].compactMap(\.self).joined(separator: "\n")
        return try await proposal(
            words,
            (draft.latitude, draft.longitude),
            near: home(of: draft.agency == nil ? nil : preview.holder, preview.directory),
            preview.directory
        )
    }

    /// To who may verify it.
    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> Proposal? {
        guard report.viewer.isOfficer, report.region == nil, report.actions.contains(.verify) else { return nil }
        let words = [report.title, report.body, report.address].compactMap(\.self).joined(separator: "\n")
        let position = report.coordinates?.split(separator: ",").compactMap { Double($0) } ?? []
        return try await proposal(
            words,
            (position.first, position.count == 2 ? position[1] : nil),
            near: home(of: report.facts.responsible, report.directory),
            report.directory
        )
    }

    private func proposal(
        _ words: String,
        _ position: (latitude: Double?, longitude: Double?),
        near home: PlaceCode?,
        _ directory: Directory
    ) async throws -> Proposal? {
        let read = regions(directory.regionNames.reader.place(in: words, near: home))
        guard let latitude = position.latitude, let longitude = position.longitude,
            let there = try await LocatePosition(ports)(latitude: latitude, longitude: longitude),
            there.level >= Self.leastLevel
        else { return read.isEmpty ? nil : Proposal(regions: read.map(\.description), reason: .words) }
        // Words may say more exactly what the position says as well.
        let inside = read.filter { there.household(holds: $0) }
        return Proposal(regions: (inside.isEmpty ? [there] : inside).map(\.description), reason: .position)
    }

    private func regions(_ reading: PlaceReading) -> [RegionCode] {
        if !reading.candidates.isEmpty { return reading.candidates.map { RegionCode($0) } }
        guard reading.confidence >= Self.leastConfidence, let code = reading.code.map({ RegionCode($0) }),
            code.level >= Self.leastLevel
        else { return [] }
        return [code]
    }

    /// The region of the government that somebody chose, else of the whole installation; nothing for a nation.
    private func home(of agency: Agency.ID?, _ directory: Directory) -> PlaceCode? {
        let tree = directory.agencies
        let government = agency.map(tree.government(of:))
        let region = government.flatMap { tree[$0]?.region } ?? tree[tree.root]?.region
        return region.flatMap { PlaceCode($0) }
    }
}
