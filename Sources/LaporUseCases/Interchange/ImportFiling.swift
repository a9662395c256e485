// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Makes a report of one record: everything about it in one transaction, and nobody is written to.
struct Filing: Sendable {
    private static let attempts = 5
    let ports: Ports
    let directory: Directory
    let meaning: SourceDirectory.Meaning
    let places: PlaceNames
    let now: Date

    /// Nothing when it was brought in meanwhile.
    func file(_ record: SP4NRecord) async throws -> ImportSP4N.Receipt? {
        let rules = rules(on: record.receivedAt)
        let id = Report.ID(try await ports.nextID())
        for _ in 0..<Self.attempts {
            let trackingID = TrackingID(random: Int64(ports.chance() % 10_000_000_000))
            let code = AccessCode(random: ports.chance())
            let report = Report(id: id, trackingID: trackingID)
            let filed = FiledReport(new: report, accessMark: ports.accessMark(of: code, for: trackingID))
            let steps = try steps(record, filed, rules)
            do {
                try await ports.database.write { tx in for step in steps { try ReportStore(tx).append(step) } }
                return .init(
                    line: record.line,
                    number: record.number,
                    trackingID: trackingID,
                    accessCode: code.description
                )
            } catch let failure as Failure where failure.code == .duplicate {
                // Somebody else brought it in, or the tracking ID is taken: look, then draw again.
                let known = try await ports.database.read { try SourceStore($0).known(.sp4n, [record.number]) }
                if !known.isEmpty { return nil }
            }
        }
        throw Failure(.duplicate, subject: "no free tracking ID in \(Self.attempts) attempts")
    }

    /// Limits of the day of receipt, rights of today; what was somewhere stays there, staffed or not.
    private func rules(on receivedAt: Date) -> Rulebook {
        Rulebook(
            policy: directory.policies.inForce(on: CivilDate(receivedAt, in: .western)),
            rights: directory.policies.rights(on: CivilDate(now, in: .western)),
            agencies: directory.agencies,
            calendar: directory.calendar
        )
    }

    /// It was received then, taken over now, and rated there.
    private func steps(_ record: SP4NRecord, _ filed: FiledReport, _ rules: Rulebook) throws -> [Appending] {
        let holder = holder(of: record, rules)
        let submission = submission(of: record, to: holder, accessMark: filed.accessMark)
        let received = Report.Action.submit(submission)
        let first = Appending(
            try filed.report.decide(received, by: .reporter, at: record.receivedAt, under: rules),
            and: received.passages,
            to: filed,
            by: .reporter,
            at: record.receivedAt,
            recordedAt: now,
            under: rules,
            isQuiet: true,
            along: try along(record, filed.report.id)
        )
        let adopted = adoption(of: record, by: holder, rules)
        let respondent = respondent(of: record)
        var steps = [first, try next(adopted, after: first, by: .system, rules, about: respondent)]
        if let rating = record.rating, record.status.state == .closed {
            steps.append(try next(.rate(rating, comment: nil), after: steps[1], by: .reporter, rules))
        }
        return steps
    }

    private func next(
        _ action: Report.Action,
        after step: Appending,
        by party: Party,
        _ rules: Rulebook,
        about respondent: Report.Respondent? = nil
    ) throws -> Appending {
        var events = try step.filed.report.decide(action, by: party, at: now, under: rules)
        if let respondent { events.append(.respondentNamed(respondent)) }
        // What is reported under such a topic stays hidden for good (design.md 3, rule 8).
        if case .adopt = action, isSensitive(step.filed.report.category) { events.append(.protected(.violence)) }
        return Appending(
            events,
            and: action.passages,
            to: step.filed,
            by: party,
            at: now,
            recordedAt: now,
            under: rules,
            isQuiet: true
        )
    }

    /// Who had it there; an oversight complaint is held by whoever examines that office (design.md 3, rule 7).
    private func holder(of record: SP4NRecord, _ rules: Rulebook) -> Agency.ID {
        guard let respondent = respondent(of: record) else {
            return meaning.agencies[record.agency] ?? directory.agencies.root
        }
        return OversightRoute(rules, on: CivilDate(now, in: .western)).examiner(of: respondent)
    }

    /// An oversight complaint is about the office that it was addressed to, unless that is an inspectorate or the nation.
    private func respondent(of record: SP4NRecord) -> Report.Respondent? {
        guard record.classification == .oversightComplaint, let named = meaning.agencies[record.agency],
            named != directory.agencies.root, directory.agencies[named]?.kind != .inspectorate
        else { return nil }
        return Report.Respondent(.unit, named)
    }

    private func submission(
        of record: SP4NRecord,
        to holder: Agency.ID,
        accessMark: [UInt8]
    ) -> Report.Submission {
        let category = record.category.flatMap { meaning.categories[$0] }
        let (region, rest) = places.find(record.places)
        let isHidden =
            record.isConfidential || record.classification == .oversightComplaint || isSensitive(category)
        return Report.Submission(
            classification: record.classification,
            agency: directory.agencies[holder]?.acceptsDirect == true && holder != directory.agencies.root
                ? holder : nil,
            category: category,
            visibility: isHidden ? .confidential : .public,
            isAnonymous: record.isAnonymous,
            channel: record.channel,
            region: region,
            receivedAt: record.receivedAt,
            title: ports.passage(.title, record.title),
            body: ports.passage(.body, record.body),
            address: ports.passage(.address, ifAny: Self.address(rest)),
            access: Digest(Hashing.sha256(accessMark))
        )
    }

    /// Names of places that lead nowhere, the smallest first, as an address.
    private static func address(_ rest: [(level: Int, name: String)]) -> String? {
        let words = rest.reversed().map { "\(SP4NColumn.places[$0.level].header) \($0.name)" }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private func isSensitive(_ category: LaporDomain.Category.ID?) -> Bool {
        category.flatMap { directory[$0] }?.isSensitive == true
    }

    /// Who reported goes into the sealed row and nowhere else.
    private func along(_ record: SP4NRecord, _ report: Report.ID) throws -> [Query] {
        let labels = Dictionary(uniqueKeysWithValues: record.labels.map { ($0.key.rawValue, $0.value) })
        let reference = try SourceStore.insertion(.sp4n, record.number, of: report, labels: labels, at: now)
        guard let name = record.name else { return [reference] }
        let identity = Identity(kind: .individual, name: name, email: nil, phone: nil, onBehalfOf: nil)
        return [reference] + (try IdentitySeal(vault: ports.vault).seal(identity, of: report).insertion(for: report))
    }

    private func adoption(of record: SP4NRecord, by holder: Agency.ID, _ rules: Rulebook) -> Report.Action {
        let status = record.status
        let explanation = ports.passage(.reason, ifAny: record.explanation)
        // What nobody wrote for the public is masked, as when it is verified here (ADR 0037).
        let isVerified = Self.isVerified(record)
        let proposal = isVerified ? PublicProposal(title: record.title, body: record.body) : nil
        let publicTitle = ports.passage(.publicTitle, ifAny: proposal?.title == record.title ? nil : proposal?.title)
        let proposed = proposal?.body == record.body ? nil : proposal?.body
        let publicBody = ports.passage(.publicBody, ifAny: record.publicBody ?? proposed)
        let words = record.explanation.flatMap { SP4NReasons.code($0, under: rules.policy) }
        let known = status.reason.flatMap { rules.policy.archiveReasons.contains($0) ? $0 : nil }
        let adoption = Report.Adoption(
            state: status.state,
            holder: holder,
            endedBy: status.endedBy,
            reason: status.state == .archived ? words ?? known : nil,
            explanation: explanation?.digest,
            isVerified: isVerified,
            publicTitle: publicTitle?.digest,
            publicBody: publicBody?.digest
        )
        return .adopt(adoption, [explanation, publicTitle, publicBody].compactMap(\.self))
    }

    /// Nobody has read what was never given a class: it is not shown to the public.
    private static func isVerified(_ record: SP4NRecord) -> Bool {
        switch record.status.state {
        case .draft, .submitted, .deferred, .archived: false
        case .verified, .dispositioned, .returned, .inArbitration, .inProgress, .awaitingReporter, .reporterReplied,
            .informationRequested, .contested, .closed, .merged, .referredOutside:
            record.classification != .unclassified
        }
    }
}
