// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// The form with what is needed to show it, for every route that does.
struct IntakeView: Sendable {
    let services: Services

    /// - Parameter isFresh: nothing was typed yet, so that a draft of this browser may be brought back.
    func form(
        _ state: FormState,
        _ visit: Visit,
        _ clerk: DeskSession?,
        of citizen: CitizenSession? = nil,
        isFresh: Bool = false,
        asks: Bool = false,
        hasReceipt: Bool = false
    ) async throws -> HTML {
        let directory = try await services.directory()
        let topic = Self.topic(state.fields, directory)
        let candidates = Candidates(
            named: state.problem(.agency),
            typed: state.fields[.agency],
            in: directory.agencies,
            on: CivilDate(visit.now, in: .western)
        )
        let model = IntakePage.Model(
            visit: visit,
            state: state,
            directory: directory,
            limits: directory.rules(on: visit.now).policy.limits,
            candidates: candidates,
            clerk: clerk,
            isFresh: isFresh,
            questions: try await questions(topic),
            asks: asks,
            ownToken: citizen?.formToken,
            hasReceipt: hasReceipt,
            tiles: services.settings.mapTiles
        )
        return IntakePage.page(model)
    }

    /// What will be sent, to be looked at once more; refuses what could not be sent.
    func check(_ form: FormReader.Form, _ visit: Visit, _ clerk: DeskSession?) async throws -> HTML {
        if let refusal = form.refusal { throw refusal }
        let topic = Self.topic(form.fields, try await services.directory())
        // Whoever has just chosen the topic has not seen its questions yet.
        if form.fields[TopicPart.asked] != form.fields[.category], try await !questions(topic).isEmpty {
            return try await self.form(try await FormState(form, refusal: nil, services), visit, clerk, asks: true)
        }
        let draft = try await draft(form.fields, visit.language)
        let preview = try await services.checkDraft(draft, by: clerk?.officer.party ?? .reporter)
        let files = try await services.describeUploads(draft.uploads)
        let alike = try await services.findAlike(draft, preview)
        var model = CheckPage.Model(
            visit: visit,
            fields: form.fields,
            draft: draft,
            preview: preview,
            files: files,
            alike: alike,
            words: services.readWords(draft, as: preview.classification)
        )
        model.place = try await services.readPlace(draft, preview)
        return CheckPage.page(model)
    }

    /// A draft as the form sends it, with what was answered to the topic's questions at the end of its words.
    ///
    /// - Parameter isStrict: refuses when an answer is missing; otherwise what can be read is taken along.
    func draft(_ fields: FormFields, _ language: Language, isStrict: Bool = true) async throws -> ReportDraft {
        let draft = ReportDraft(fields, language)
        guard let topic = Self.topic(fields, try await services.directory()) else { return draft }
        return try await services.topicQuestions.completing(
            draft,
            with: fields.topicAnswers,
            about: topic,
            language.known,
            isStrict: isStrict
        )
    }

    private func questions(_ topic: LaporDomain.Category.ID?) async throws -> [TopicQuestion] {
        guard let topic else { return [] }
        return try await services.topicQuestions(of: topic)
    }

    private static func topic(_ fields: FormFields, _ directory: Directory) -> LaporDomain.Category.ID? {
        fields.text(.category).flatMap { code in directory.categories.first { $0.code == code }?.id }
    }

    /// Who is signed in with an account, as long as the form was made for them: a shared device gives nobody another's report.
    func citizen(_ fields: FormFields, _ request: Request) async throws -> CitizenSession? {
        guard let citizen = try await CitizenSession.current(request, services) else { return nil }
        return fields[IntakePage.own] == citizen.formToken ? citizen : nil
    }

    /// An officer who wants to write down what somebody came to say; nothing for everybody else.
    func clerk(_ channel: String?, _ request: Request) async throws -> DeskSession? {
        guard channel == Report.Channel.walkIn.rawValue else { return nil }
        let desk = try await DeskSession(request, services)
        return try await mayWrite(desk) ? desk : nil
    }

    /// Who sends a form for somebody that came in person; nothing for a form of everybody's own.
    ///
    /// Such a form never becomes a report by anybody else: without its session all of it is given back.
    ///
    /// - Parameter isOwned: only from the session that it was made in.
    func clerk(of fields: FormFields, _ request: Request, isOwned: Bool) async throws -> DeskSession? {
        guard fields[Self.channel] == Report.Channel.walkIn.rawValue else { return nil }
        let desk = try await DeskSession.current(request, services)
        var isKnown = false
        if let desk {
            guard try await mayWrite(desk) else { throw Refusal.notPermitted(.submit) }
            if !isOwned || desk.owns(fields) { return desk }
            isKnown = true
        }
        let back = Links.writeInPerson
        var lost = try await LostForm(fields, .officer, isKnown: isKnown, backTo: back, request, services)
        lost.again = LostForm.Resumption(action: Links.writeChange, fields: fields)
        throw lost
    }
    /// Carries how the report came.
    static let channel = "kanal"

    private func mayWrite(_ desk: DeskSession) async throws -> Bool {
        try await services.directory().rules(on: Date()).rights.allows(.submit, to: desk.officer.role)
    }
}
