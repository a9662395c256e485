// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What is masked in the text that the public would read, what it was, and the way back.
struct MaskPart {
    /// What a press sends: without script the form comes back with the texts that were wished for.
    static let name = "samaran"
    static let original = "asli"
    static let proposed = "usul"
    let report: ReportView
    let proposal: PublicProposal
    let view: FormView
    /// What stands in the fields is what was typed.
    let isTyped: Bool
    private var visit: Visit { view.visit }

    func draw() -> HTML {
        pieces {
            if !proposal.hidden.isEmpty {
                Notice.box(.open, icon: .eye) {
                    p { strong { visit(.maskTitle) } }
                    p { visit(isProposed ? .maskLead : .maskLifted) }
                    ul(.class("masks")) {
                        for hidden in listed {
                            li {
                                "\(visit(.mark(hidden.kind))): "
                                LaporHTML.mark(.lang(report.language.rawValue)) { hidden.words }
                            }
                        }
                    }
                    p(.class("ways-row")) {
                        if !isOriginal { press(Self.original, .maskRestore) }
                        if !isProposed { press(Self.proposed, .maskAgain) }
                    }
                }
            }
        }
    }

    /// Each once, however often it is said.
    private var listed: [PublicProposal.Hidden] {
        proposal.hidden.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private var isProposed: Bool { !isTyped || stands(proposal.title, proposal.body) }
    private var isOriginal: Bool { isTyped && stands(report.title, report.body) }

    private func stands(_ title: String, _ body: String) -> Bool {
        view.state.fields[.publicTitle].cleaned == title.cleaned
            && view.state.fields[.publicBody].cleaned == body.cleaned
    }

    private func press(_ wanted: String, _ words: Phrase) -> HTML {
        button(
            .type("submit"),
            .class("button quiet small"),
            .name(Self.name),
            .value(wanted),
            .attribute("formnovalidate", "")
        ) { visit(words) }
    }
}
