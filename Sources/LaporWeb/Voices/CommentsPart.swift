// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// What others say about a report, and the form of whoever is signed in.
struct CommentsPart {
    struct Model: Sendable {
        /// Of one's own report, where others read it.
        init?(of report: ReportView, _ services: Services) async throws {
            guard report.isCommentable else { return nil }
            comments = try await services.commentReport.released(on: report.trackingID).comments
        }

        var comments: [Comment] = []
        var citizen: CitizenSession?
        var state = FormState()

        init(of id: TrackingID, _ request: Request, _ services: Services) async throws {
            comments = try await services.commentReport.released(on: id).comments
            citizen = try await CitizenSession.current(request, services)
        }
    }
    let model: Model
    let report: ReportView
    let visit: Visit

    /// Who reported it says more by other ways.
    private var isOpen: Bool { report.takesVoices && report.viewer != .reporter }

    /// Nothing where nobody said anything and nobody may.
    func draw() -> HTML {
        guard isOpen || !model.comments.isEmpty else { return HTML() }
        return section(.class("part comments"), .id("komentar")) {
            h2 {
                Icon.comment.mark
                " \(visit(.commentsTitle))"
            }
            if visit.query["komentar"] == "kirim" { Notice.line(.good, visit(.commentSent), isNews: true) }
            if model.comments.isEmpty {
                p(.class("meta")) { visit(.commentsNone) }
            } else {
                ol(.class("comment-list")) { for comment in model.comments { li { item(comment) } } }
            }
            if isOpen { write() }
        }
    }

    private func item(_ comment: Comment) -> HTML {
        pieces {
            p(.class("meta")) {
                strong { comment.name ?? visit(.commentCitizen) }
                " · "
                When.day(comment.writtenAt, report.zone, visit.language)
            }
            Prose.text(comment.content, comment.language)
        }
    }

    @HTMLBuilder private func write() -> HTML {
        if let citizen = model.citizen {
            let view = FormView(visit: visit, state: model.state, prefix: "komentar")
            details(.class("no-print"), model.state.refusal == nil ? nil : .open) {
                LaporHTML.summary { visit(.commentWrite) }
                view.summary()
                form(.method("post"), .action(Links.comments(report.trackingID)), .novalidate) {
                    view.hidden("token", citizen.formToken)
                    view.area(.comment, rows: 4, hint: .commentHint, isRequired: true)
                    view.line(
                        .displayName,
                        hint: .commentNameHint,
                        autocomplete: "nickname",
                        value: model.state.refusal == nil ? citizen.account.displayName ?? "" : nil
                    )
                    view.send(visit(.commentSend), isPrimary: false)
                }
            }
        } else {
            p(.class("no-print")) {
                a(.href(Links.accountSignIn(thenTo: Links.report(report.trackingID)))) { visit(.commentSignIn) }
            }
        }
    }
}

/// A citizen's own comments with what became of them, on their own page.
struct OwnComments {
    let visit: Visit
    let citizen: CitizenSession
    let comments: [Comment]

    func draw() -> HTML {
        section(.id("komentar")) {
            h2 { visit(.commentsOwn) }
            if visit.query["komentar"] == "hapus" { Notice.line(.good, visit(.commentRemoved), isNews: true) }
            if comments.isEmpty {
                p(.class("meta")) { visit(.commentsOwnNone) }
            } else {
                ul(.class("cards")) { for comment in comments { li(.class("card")) { item(comment) } } }
            }
        }
    }

    private func item(_ comment: Comment) -> HTML {
        pieces {
            p(.class("meta")) {
                Badges.label(visit(.commentState(comment.state)), tone(comment.state))
                " "
                a(.href(Links.report(comment.report))) { comment.report.grouped }
            }
            Prose.text(comment.content, comment.language)
            if let reason = comment.reason { p { strong { visit(.commentReason(reason)) } } }
            if let note = comment.note { p { note } }
            form(.method("post"), .action(Links.removeComment)) {
                input(.type("hidden"), .name("token"), .value(citizen.formToken))
                input(.type("hidden"), .name("nomor"), .value(comment.id.description))
                button(.type("submit"), .class("button quiet small")) {
                    visit(.commentRemove)
                    span(.class("unseen")) { " – \(comment.report.grouped)" }
                }
            }
        }
    }

    private func tone(_ state: Comment.State) -> String {
        switch state {
        case .waiting: "open"
        case .released: "good"
        case .refused, .removed: "plain"
        }
    }
}

extension Links {
    static func comments(_ id: TrackingID) -> String { "\(report(id))\(commentSegment)" }
    static let removeComment = "/akun/komentar/hapus"
    static let commentDesk = "/meja/komentar"
    static func commentDesk(_ id: TrackingID) -> String { "\(commentDesk)?laporan=\(id)" }
    static func commentDesk(_ id: Comment.ID, _ deed: String) -> String { "\(commentDesk)/\(id)/\(deed)" }
}
