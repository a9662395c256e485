// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// A report that lives: what happens to it is decided, recorded and applied, as a use case would.
struct Life {
    typealias Step = (action: Report.Action, party: Party, at: Date)

    private(set) var report = Report(id: Report.ID(1), trackingID: TrackingID(random: 1_234_567_890))
    private(set) var history: [Occurrence] = []
    var rules = Sample.rules

    /// - Parameter steps: what is done, by whom and when; the first is usually a submission.
    init(_ steps: [Step] = [], rules: Rulebook = Sample.rules) throws {
        self.rules = rules
        for step in steps { try perform(step.action, by: step.party, at: step.at) }
    }

    /// Received on a Monday morning with nothing special about it, 12 January 2026, 09:00 WIB.
    static let monday = wib("2026-01-12 09:00")

    static func submitted(
        _ classification: Report.Classification = .complaint,
        to agency: Agency.ID? = nil,
        hasContact: Bool = true,
        at moment: Date = monday
    ) throws -> Life {
        let submission = Sample.submission(classification, to: agency, hasContact: hasContact, at: moment)
        return try Life([(.submit(submission), .reporter, moment)])
    }

    /// Submitted to the nation, verified an hour later, and handed to an agency two hours later.
    static func dispositioned(
        _ classification: Report.Classification = .complaint,
        to agency: Agency.ID,
        hasContact: Bool = true,
        at moment: Date = monday
    ) throws -> Life {
        var life = try submitted(classification, hasContact: hasContact, at: moment)
        let kind = classification == .unclassified ? .complaint : classification
        try life.perform(.verify(Report.Verification(kind)), by: .nation, at: moment + 3600)
        try life.perform(.disposition(to: agency, note: nil), by: .nation, at: moment + 7200)
        return life
    }

    /// The same with a final answer three hours after receipt.
    static func answered(
        _ classification: Report.Classification = .complaint,
        by agency: Agency.ID = Office.bandung,
        hasContact: Bool = true,
        at moment: Date = monday
    ) throws -> Life {
        var life = try dispositioned(classification, to: agency, hasContact: hasContact, at: moment)
        try life.perform(.finalAnswer(), by: .admin(agency), at: moment + 10_800)
        return life
    }

    @discardableResult
    mutating func perform(_ action: Report.Action, by party: Party, at moment: Date) throws -> [Report.Event] {
        let events = try report.decide(action, by: party, at: moment, under: rules)
        record(events, at: moment)
        return events
    }

    mutating func record(_ events: [Report.Event], at moment: Date) {
        for event in events {
            let occurrence = Occurrence(event, at: moment)
            report.apply(occurrence)
            history.append(occurrence)
        }
    }

    /// Why an action would be refused; nothing when it would not be.
    func refusal(of action: Report.Action, by party: Party, at moment: Date = monday + 86_400) -> Refusal? {
        do throws(Refusal) {
            _ = try report.decide(action, by: party, at: moment, under: rules)
            return nil
        } catch {
            return error
        }
    }

    func clock(at now: Date) -> Clock { Clock(history, at: now, under: rules) }

    /// The end of a limit as it is read where it was counted.
    func due(_ kind: Deadline.Kind, at now: Date = monday, in zone: Zone = .western) -> String? {
        clock(at: now)[kind]?.dueAt.rfc3339(in: zone)
    }
}

extension Party {
    static let nation = officer(1, .nationalAdmin, at: Office.root)
    static func admin(_ agency: Agency.ID) -> Party { officer(100 + agency.rawValue, .agencyAdmin, at: agency) }
    static func liaison(_ agency: Agency.ID) -> Party { officer(200 + agency.rawValue, .liaisonOfficer, at: agency) }
}

/// Actions whose words do not matter.
extension Report.Action {
    static func verify() -> Report.Action { .verify(Report.Verification(.complaint)) }
    static func interimAnswer() -> Report.Action { .answer(.interim, Sample.passage(.answer, "Sedang kami periksa.")) }
    static func finalAnswer() -> Report.Action { .answer(.final, Sample.passage(.answer, "Lubang sudah ditutup.")) }
    static func reply() -> Report.Action { .reply(Sample.passage(.reply, "Belum selesai.")) }
    static func contest() -> Report.Action { .contest(reason: Sample.passage(.reason, "Masih berlubang.")) }
    static func close() -> Report.Action { .close(reason: Sample.passage(.reason, "Sudah selesai.")) }

    static func disposition(_ agency: Agency.ID) -> Report.Action { .disposition(to: agency, note: nil) }
    static func forward(_ agency: Agency.ID) -> Report.Action { .forward(to: agency, note: nil) }
    static func giveBack(_ suggestion: Agency.ID? = nil) -> Report.Action {
        .giveBack(reason: Sample.passage(.reason, "Bukan wewenang kami."), suggestion: suggestion)
    }
    static func arbitrate(_ agency: Agency.ID) -> Report.Action {
        .arbitrate(to: agency, reason: Sample.passage(.reason, "Ini wewenang kota."))
    }
    static func archive(_ reason: String) -> Report.Action {
        .archive(reason: reason, explanation: Sample.passage(.reason, "Laporan ganda."))
    }
    static func rate(_ score: Int) -> Report.Action { .rate(score, comment: nil) }
}
