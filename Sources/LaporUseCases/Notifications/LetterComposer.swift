// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Fills a template with what its recipient may know.
///
/// To officers a letter says that there is work and where, never what is in the report: mail is forwarded and left open.
struct LetterComposer: Sendable {
    let ports: Ports
    let directory: Directory
    let templates: CurrentTemplates
    let baseURL: String

    /// Nothing when there is nobody to write to any more.
    func compose(_ delivery: Delivery, tx: any Transaction) throws -> Letter? {
        if delivery.rule == DisclosureNotice.rule {
            return try DisclosureNotice(ports: ports, baseURL: baseURL).letter(delivery, tx)
        }
        if delivery.rule == SignInLetter.rule { return try SignInLetter(ports: ports).letter(delivery, tx) }
        if delivery.rule == FollowLetter.rule {
            return try FollowLetter(ports: ports, baseURL: baseURL).letter(delivery, tx)
        }
        let store = ReportStore(tx)
        guard let filed = try store.find(Report.ID(delivery.report)) else { return nil }
        let recipient = try recipient(of: delivery, filed, tx)
        guard let recipient else { return nil }
        guard let template = try templates.version(delivery.rule, recipient.language, tx)?.template else {
            throw Failure(.other, subject: "no template for \(delivery.rule)")
        }
        let words = recipient.kind == .officer ? [:] : try store.words(of: filed.report.id)
        var values = values(for: recipient, delivery, filed, words)
        if recipient.kind == .follower {
            values[.title] = SeenWords(of: filed, words, [:], .stranger).title
            values[.unsubscribe] = recipient.unsubscribe
        }
        values[.parentID] = try filed.report.parent.flatMap(store.trackingID)?.grouped
        let (subject, text) = template.filled(values)
        return Letter(
            key: delivery.key,
            to: recipient.address,
            subject: subject,
            text: text,
            language: recipient.language,
            writtenAt: filed.history[Int(delivery.seq) - 1].at,
            unsubscribe: recipient.unsubscribe
        )
    }

    private struct Recipient {
        let address: String
        let name: String
        let language: Language
        let kind: Kind
        var unsubscribe: String?

        enum Kind {
            case reporter, officer, follower
        }
    }

    private func recipient(of delivery: Delivery, _ filed: FiledReport, _ tx: any Transaction) throws -> Recipient? {
        if delivery.recipient == Party.reporter.code {
            guard let sealed = try IdentityStore(tx).find(filed.report.id) else { return nil }
            let identity = try IdentitySeal(vault: ports.vault).open(sealed, of: filed.report.id)
            guard let email = identity.email else { return nil }
            let name = identity.name ?? ""
            return Recipient(address: email, name: name, language: filed.report.language, kind: .reporter)
        }
        if delivery.recipient.hasPrefix(FollowStore.prefix) { return try follower(delivery, filed, tx) }
        guard let id = Int64(delivery.recipient.dropFirst("officer:".count)),
            let officer = try OfficerStore(tx).find(id),
            !officer.isDisabled,
            // It may have become somebody else's to see since the letter was promised.
            try Sight(ports: ports, directory: directory, tx: tx).officers(of: filed.report)(officer)?.isOfficer == true
        else { return nil }
        return Recipient(address: officer.email, name: officer.name, language: .indonesian, kind: .officer)
    }

    /// Nobody once the report is hidden, or whoever followed it has stopped.
    private func follower(_ delivery: Delivery, _ filed: FiledReport, _ tx: any Transaction) throws -> Recipient? {
        guard filed.report.isPublished, let id = Int64(delivery.recipient.dropFirst(FollowStore.prefix.count)),
            let follow = try FollowStore(tx).find(id), follow.confirmedAt != nil, follow.report == filed.report.id
        else { return nil }
        return Recipient(
            address: try ports.vault.contact(follow.sealed, at: FollowLetter.place(id)).description,
            name: "",
            language: follow.language,
            kind: .follower,
            unsubscribe: FollowLetter.link(.stop, id, ports.vault, baseURL)
        )
    }

    private static func somebody(_ language: Language) -> String { language == .indonesian ? "Pelapor" : "reporter" }

    private func values(
        for recipient: Recipient,
        _ delivery: Delivery,
        _ filed: FiledReport,
        _ words: [Int64: [Passage.Part: String]]
    ) -> [LetterField: String] {
        let report = Report(
            id: filed.report.id,
            trackingID: filed.report.trackingID,
            Array(filed.history.prefix(Int(delivery.seq)))
        )
        let own = words[delivery.seq] ?? [:]
        let rules = directory.rules(for: report, at: ports.now())
        let clock = Clock(
            Array(filed.history.prefix(Int(delivery.seq))),
            at: filed.history[Int(delivery.seq) - 1].at,
            under: rules
        )
        let outcome = outcome(of: report, filed, words, recipient.language)
        let zone = directory.agencies.zone(of: report.responsible)
        func due(_ kind: Deadline.Kind) -> String {
            clock[kind].map { SpokenDate.day($0.dueAt, zone, recipient.language) } ?? "–"
        }
        let path = recipient.kind == .officer ? "meja/laporan" : "laporan"
        return [
            .name: recipient.name.isEmpty ? Self.somebody(recipient.language) : recipient.name,
            .trackingID: report.trackingID.grouped,
            .title: words[1]?[.title] ?? "",
            .agency: directory.agencies.name(report.responsible),
            .answer: own[.answer] ?? outcome?.words ?? "",
            .finding: outcome?.finding ?? "",
            .reason: own[.reason] ?? "",
            .question: own[.question] ?? "",
            .correction: own[.correction] ?? "",
            .institution: own[.institution] ?? "",
            .contact: own[.contact] ?? "",
            .advice: own[.advice] ?? "",
            .promisedOn: report.promisedOn.map { SpokenDate.day($0, recipient.language) } ?? "–",
            .completionDue: due(clock[.completion] == nil ? .information : .completion),
            .coordinationDue: due(.coordination),
            .verificationDue: due(.verification),
            .firstResponseDue: due(.firstResponse),
            .resolutionDue: due(.resolution),
            .silenceDue: clock[.silence] == nil ? "" : due(.silence),
            .contestDue: contestDue(report, rules).map { SpokenDate.day($0, zone, recipient.language) } ?? "",
            .arbitrationDue: due(.arbitration),
            .nextDue: clock.next.map { SpokenDate.day($0.dueAt, zone, recipient.language) } ?? "–",
            .link: "\(baseURL)/\(path)/\(report.trackingID)",
        ]
    }

    /// What was found by the examination that has just closed it.
    private func outcome(
        of report: Report,
        _ filed: FiledReport,
        _ words: [Int64: [Passage.Part: String]],
        _ language: Language
    ) -> (finding: String, words: String)? {
        guard report.isConcluded, let seq = report.answers.last,
            case .concluded(let finding, _) = filed.history[Int(seq) - 1].event
        else { return nil }
        return (FindingWords.of(finding, language), words[seq]?[.answer] ?? "")
    }

    /// Nothing where it was contested as often as it can be.
    private func contestDue(_ report: Report, _ rules: Rulebook) -> Date? {
        guard let closedAt = report.closedAt, report.contests < rules.policy.maximumContests else { return nil }
        return rules.due(rules.policy.limits.contestAfterClosing, after: closedAt, for: report.responsible)
    }
}
