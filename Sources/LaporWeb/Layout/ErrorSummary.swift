// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

extension FormView {
    /// What was wrong, above the form, with a link to each field; nothing when nothing was.
    func summary() -> HTML {
        pieces {
            if state.refusal == .sessionRenewed {
                Notice.line(.good, visit(.resumedHere), isNews: true)
            } else if let refusal = state.refusal {
                div(.class("notice wrong"), .role("alert"), .tabindex(-1), .id("salah"), .autofocus) {
                    h2 { visit(.errorsFound) }
                    if case .file(let problem) = refusal {
                        for words in complaints(about: problem) { p { a(.href("#\(id(.uploads))")) { words } } }
                    } else if state.problems.isEmpty {
                        p { said(refusal) }
                    } else {
                        ul { for problem in state.problems { li { link(problem) } } }
                    }
                }
            }
        }
    }

    private func said(_ refusal: Refusal) -> String {
        if refusal == .wrongAccessCode, let wrongCode { return visit(wrongCode) }
        return Words.refusal(refusal, visit.language)
    }

    private func link(_ problem: FieldProblem) -> HTML {
        let words = words(problem)
        if problem.field.hasPrefix("answers.") {
            return a(.href("#\(TopicPart.name(String(problem.field.dropFirst("answers.".count))))")) { words }
        }
        guard let field = FieldName(rawValue: problem.field) else { return HTML(text: words) }
        return a(.href("#\(id(field))")) { words }
    }
}
