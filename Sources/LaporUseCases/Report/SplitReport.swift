// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// The numbers of a report to be, drawn before a transaction begins.
struct NewReport: Sendable {
    let id: Report.ID
    let trackingID: TrackingID
    /// Of a code that nobody has: the code of the report that it comes from opens it.
    let accessMark: [UInt8]

    init(_ ports: Ports) async throws {
        id = Report.ID(try await ports.nextID())
        trackingID = TrackingID(random: Int64(ports.chance() % 10_000_000_000))
        accessMark = ports.accessMark(of: AccessCode(random: ports.chance()), for: trackingID)
    }
}

extension Deed {
    /// Makes a report of its own of one matter in a report that holds several; it keeps the day of receipt and whoever
    /// reported it (design.md 3, rule 4).
    func split(_ child: NewReport, off filed: FiledReport, as request: ActionRequest) throws {
        let parent = filed.report
        let (title, body) = try words(of: request)
        let submission = Report.Submission(
            classification: parent.classification,
            agency: parent.responsible,
            category: parent.category,
            visibility: parent.visibility,
            isAnonymous: parent.isAnonymous,
            hasContact: parent.hasContact,
            language: parent.language,
            channel: parent.channel,
            region: parent.region,
            receivedAt: parent.receivedAt,
            title: ports.passage(.title, title),
            body: ports.passage(.body, body),
            access: Digest(Hashing.sha256(child.accessMark)),
            parent: parent.id
        )
        let report = Report(id: child.id, trackingID: child.trackingID)
        let rules = directory.rules(for: parent, at: now)
        var events = try report.decide(
            .submit(submission),
            by: Party(code: party.code, role: .reporter),
            at: now,
            under: rules
        )
        if parent.verifiedAt != nil {
            events.append(
                .verified(
                    parent.classification,
                    category: parent.category,
                    parent.visibility,
                    publicTitle: nil,
                    publicBody: nil
                )
            )
        }
        let decided = Appending(
            events,
            and: Report.Action.submit(submission).passages,
            to: FiledReport(new: report, accessMark: child.accessMark),
            by: party,
            at: now,
            recordedAt: now,
            under: rules,
            isQuiet: isQuiet,
            along: try identity(of: parent.id, for: child.id)
        )
        try ReportStore(tx).append(decided)
    }

    private func words(of request: ActionRequest) throws(Refusal) -> (title: String, body: String) {
        var problems: [FieldProblem] = []
        let title = request.publicTitle?.cleaned ?? ""
        let body = request.publicBody?.cleaned ?? ""
        for (field, text, limit) in [
            ("title", title, DraftReader.titleLimit), ("body", body, DraftReader.bodyLimit),
        ] {
            if text.isEmpty { problems.append(FieldProblem(field, .required)) }
            if text.unicodeScalars.count > limit { problems.append(FieldProblem(field, .tooLong, limit: limit)) }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return (title, body)
    }

    private func identity(of parent: Report.ID, for child: Report.ID) throws -> [Query] {
        guard let sealed = try IdentityStore(tx).find(parent) else { return [] }
        let seal = IdentitySeal(vault: ports.vault)
        return try seal.seal(try seal.open(sealed, of: parent), of: child).insertion(for: child)
    }
}
