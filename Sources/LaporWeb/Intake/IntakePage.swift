// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The form to report something: four parts on one page, which a script shows one at a time.
enum IntakePage {
    static let formID = "formulir-lapor"

    /// The parts, by their places in the page.
    enum Part: String, CaseIterable, Sendable {
        case story = "bagian-cerita"
        case place = "bagian-tempat"
        case agency = "bagian-instansi"
        case person = "bagian-pelapor"
    }

    struct Model: Sendable {
        let visit: Visit
        let state: FormState
        let directory: Directory
        /// Of a report that comes today.
        let limits: Policy.Limits
        /// What could have been meant by the agency that was typed.
        var candidates = Candidates.none
        /// Who writes for somebody that came in person.
        var clerk: DeskSession?
        /// Nothing was typed yet: a draft that this browser keeps may be brought back.
        var isFresh = false
        /// Of the topic that is chosen.
        var questions: [TopicQuestion] = []
        /// They are asked now for the first time.
        var asks = false
        /// Of the session of whoever is signed in with an account: only then the report goes onto their list.
        var ownToken: String?
        /// This browser has just sent one.
        var hasReceipt = false
        /// Pictures under a map on which a point can be chosen.
        var tiles: MapTiles?
    }
    /// Carries the above.
    static let own = "akun"

    static func page(_ model: Model) -> HTML {
        let visit = model.visit.keeping(KeptForm(id: formID, action: Links.writeLanguage))
        let view = FormView(visit: visit, state: model.state)
        let head = PageHead(description: visit(.writeLead), scripts: [Assets.reportScript])
        let isClerk = model.clerk != nil
        let title = visit(isClerk ? .clerkTitle : .writeTitle)
        return PageFrame.page(title, visit, about: head) {
            h1 { title }
            p(.class("lead")) { visit(isClerk ? .clerkLead : .writeLead) }
            addressee(model, visit)
            div(.class("beside")) {
                div { fields(model, visit, view) }
                IntakeAside.draw(model.limits, visit)
            }
        }
    }

    /// Whose form it is, where it was opened from an agency's page: the emblem comes along.
    private static func addressee(_ model: Model, _ visit: Visit) -> HTML {
        let typed = model.state.fields[.agency]
        guard !typed.isEmpty, let agency = model.directory.agencies.only(named: typed) else { return HTML() }
        return div(.class("addressee")) {
            AgencyBranding.mark(agency, model.directory)
            p {
                "\(visit(.writtenTo)) "
                strong { agency.name }
            }
        }
    }

    private static func fields(_ model: Model, _ visit: Visit, _ view: FormView) -> HTML {
        pieces {
            if model.clerk != nil { p(.class("notice")) { visit(.writtenInPerson) } }
            if model.hasReceipt {
                Notice.box(.good, icon: .check) {
                    p {
                        "\(visit(.justReceived)) "
                        a(.href(Links.receipt)) { visit(.justReceivedReceipt) }
                    }
                }
            }
            emergency(visit)
            view.summary()
            if model.asks {
                Notice.box(.open, icon: .help, isNews: true) {
                    p { a(.href("#\(Part.agency.rawValue)")) { visit(.topicAsksNow) } }
                }
            }
            form(
                .id(formID),
                .method("post"),
                .action(Links.writeCheck),
                .enctype("multipart/form-data"),
                .class("form"),
                .novalidate,
                .attribute("data-report-form", model.clerk == nil ? (model.isFresh ? "fresh" : "typed") : "clerk"),
                .attribute("data-report-send", Links.writeOffline)
            ) {
                view.hidden("kunci", key(model))
                if let token = model.ownToken { view.hidden(own, token) }
                if let clerk = model.clerk {
                    view.hidden(IntakeView.channel, Report.Channel.walkIn.rawValue)
                    view.hidden("token", clerk.formToken)
                }
                IntakeParts(view: view, model: model).all()
                p(.class("send")) {
                    button(.type("submit"), .class("button big")) {
                        visit(.checkButton)
                        Icon.next.mark
                    }
                }
            }
        }
    }

    /// The key that the words came with: going back and forth makes no second report.
    private static func key(_ model: Model) -> String {
        let carried = model.state.fields["kunci"]
        let mayKeep = model.state.refusal == nil && CommandKey.isValid(carried)
        return mayKeep ? carried : FormKey.fresh()
    }

    private static func emergency(_ visit: Visit) -> HTML {
        Notice.box(.wrong, icon: .phone) {
            p {
                visit(.emergencyAsk)
                " "
                a(.href("tel:112")) { strong { visit(.emergencyCall) } }
                ". \(visit(.emergencyRead))"
            }
        }
    }
}
