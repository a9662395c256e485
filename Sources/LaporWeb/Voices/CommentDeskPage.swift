// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Comments that wait for an officer, with what looks like personal data marked.
struct CommentDeskPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let directory: Directory
        let comments: [ModerateComments.Item]
        /// The report whose shown comments these are; nothing for what waits.
        var report: TrackingID?
        /// The comment whose refusal was not understood, and what was typed.
        var refused: (id: Comment.ID, state: FormState)?
    }
    let model: Model
    private var visit: Visit { model.visit }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(title(model)), visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, model.directory, visit)
            Ways.crumbs(
                [Way(link: Links.desk, words: visit(.deskTitle))]
                    + (model.report == nil ? [] : [Way(link: Links.commentDesk, words: visit(.commentDesk))]),
                visit
            )
            h1 { visit(title(model)) }
            p(.class("lead")) { visit(model.report == nil ? .commentDeskLead : .commentDeskReleasedLead) }
            if visit.query["apa"] == "simpan" { Notice.line(.good, visit(.commentDecided), isNews: true) }
            if model.comments.isEmpty {
                EmptyState.box(.comment, visit(model.report == nil ? .commentDeskNone : .commentDeskReleasedNone), nil)
            } else {
                let page = CommentDeskPage(model: model)
                ul(.class("cards")) {
                    for item in model.comments { li(.class("card")) { page.item(item.comment, item.report) } }
                }
            }
        }
    }

    private static func title(_ model: Model) -> Phrase { model.report == nil ? .commentDesk : .commentDeskReleased }

    private func item(_ comment: Comment, _ report: ReportLine) -> HTML {
        pieces {
            h2 { a(.href(Links.deskReport(comment.report))) { Words.title(report.title, visit.language) } }
            p(.class("meta")) {
                if let region = report.region {
                    Icon.pin.mark
                    " \(model.directory.regionName(region)) · "
                }
                "\(visit(.trackingNumber)) \(comment.report.grouped)"
            }
            p(.class("meta")) {
                "\(comment.name ?? visit(.commentCitizen)) · "
                When.day(comment.writtenAt, .western, visit.language)
            }
            if ModerateComments.tellsWho(comment) { Notice.line(.open, visit(.commentMarked)) }
            MarkedText.personal(comment.content, comment.language, visit)
            if comment.state == .waiting { release(comment) }
            refuse(comment)
        }
    }

    private func release(_ comment: Comment) -> HTML {
        let refused = model.refused.flatMap { $0.id == comment.id && $0.state.problem(.sure) != nil ? $0.state : nil }
        let view = FormView(visit: visit, state: refused ?? FormState(), prefix: "tampil-\(comment.id)")
        return form(.method("post"), .action(Links.commentDesk(comment.id, "tampilkan")), .novalidate) {
            input(.type("hidden"), .name("token"), .value(model.desk.formToken))
            if refused != nil { view.summary() }
            if ModerateComments.tellsWho(comment) { view.box(.sure, .sureBox, hint: .sureReadHint) }
            button(.type("submit"), .class("button")) {
                Icon.check.mark
                visit(.commentRelease)
                span(.class("unseen")) { " – \(comment.report.grouped)" }
            }
        }
    }

    /// What the fields of a refusal are called.
    static let labels: [FieldName: Phrase] = [.note: .commentNote]

    private func refuse(_ comment: Comment) -> HTML {
        let refused = model.refused.flatMap { $0.id == comment.id && $0.state.problem(.sure) == nil ? $0.state : nil }
        let view = FormView(
            visit: visit,
            state: refused ?? FormState(),
            prefix: "komentar-\(comment.id)",
            labels: Self.labels
        )
        return details(refused == nil ? nil : .open) {
            LaporHTML.summary {
                visit(comment.state == .waiting ? .commentRefuse : .commentTakeDown)
                span(.class("unseen")) { " – \(comment.report.grouped)" }
            }
            view.summary()
            form(.method("post"), .action(Links.commentDesk(comment.id, "tolak")), .novalidate) {
                view.hidden("token", model.desk.formToken)
                if let report = model.report { view.hidden("laporan", report.description) }
                view.radios(
                    .reason,
                    Comment.Reason.allCases.map { .init(value: $0.rawValue, label: visit(.commentReason($0))) },
                    isRequired: true
                )
                view.area(.note, rows: 2, hint: .commentNoteHint)
                view.send(visit(comment.state == .waiting ? .commentRefuse : .commentTakeDown), isPrimary: false)
            }
        }
    }
}
