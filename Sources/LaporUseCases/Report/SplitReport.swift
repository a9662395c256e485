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
        let isShown = parent.verifiedAt != nil && parent.protection == nil && !parent.isExamined
        guard request.isRead || !isShown || !PublicText.tellsWho(title, body) else {
            throw Refusal.invalid([FieldProblem("sure", .required)])
        }
        let whole = try ReportStore(tx).words(of: parent.id)[1] ?? [:]
        let kept = [Passage.Part.address, .coordinates].compactMap { part in
            ports.passage(part, ifAny: whole[part])
        }
        let passages = [ports.passage(.title, title), ports.passage(.body, body)] + kept
        var events = [Report.Event.submitted(received(child, of: filed, passages))]
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
            and: passages,
            to: FiledReport(new: Report(id: child.id, trackingID: child.trackingID), accessMark: child.accessMark),
            by: party,
            at: now,
            recordedAt: now,
            under: directory.rules(for: parent, at: now),
            isQuiet: isQuiet,
            along: try identity(of: parent.id, for: child.id)
        )
        try ReportStore(tx).append(decided)
    }

    /// As the whole was received, and where the whole is now.
    private func received(_ child: NewReport, of filed: FiledReport, _ passages: [Passage]) -> Report.Received {
        let parent = filed.report
        var incidentDate: CivilDate?
        if case .submitted(let received)? = filed.history.first?.event { incidentDate = received.incidentDate }
        func digest(_ part: Passage.Part) -> Digest? { passages.first { $0.part == part }?.digest }
        return Report.Received(
            classification: parent.classification,
            responsible: parent.responsible,
            sender: parent.senders.last,
            category: parent.category,
            visibility: parent.visibility,
            isAnonymous: parent.isAnonymous,
            hasContact: parent.hasContact,
            language: parent.language,
            channel: parent.channel,
            region: parent.region,
            incidentDate: incidentDate,
            receivedAt: parent.receivedAt,
            policy: parent.policy,
            title: passages[0].digest,
            body: passages[1].digest,
            address: digest(.address),
            coordinates: digest(.coordinates),
            access: Digest(Hashing.sha256(child.accessMark)),
            attachments: nil,
            parent: parent.id,
            wished: parent.heldFor
        )
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
