// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What somebody who fills in a form has attached so far, and what could not be taken.
struct FormFiles: Sendable {
    /// Names of fields: what is attached already, what shall not be, and new files.
    static let references = "lampiran"
    static let removals = "hapus"
    static let input = "berkas"

    var attached: [(reference: String, file: Attachment)] = []
    /// As its sender calls it.
    var refused: String?
}

extension FormView {
    /// What is attached, each with a box to remove it, and a field for more.
    ///
    /// The key of the form stands before it, so that a form that is sent twice brings the same files.
    func files(_ whoReads: Phrase) -> HTML {
        let problem: FileProblem? = if case .file(let problem)? = state.refusal { problem } else { nil }
        return div(.class(problem == nil ? "field" : "field is-wrong")) {
            label(.for(id(.uploads))) {
                visit(.attachments)
                span(.class("optional")) { " (\(visit(.optional)))" }
            }
            p(.class("hint"), .id("\(id(.uploads))-petunjuk")) { "\(visit(.attachmentsHint)) \(visit(whoReads))" }
            if let problem { p(.class("complaint"), .id("\(id(.uploads))-salah")) { complaint(about: problem) } }
            attached()
            input(
                .type("file"),
                .id(id(.uploads)),
                .name(FormFiles.input),
                .multiple,
                .accept(Self.accepted),
                .ariaDescribedBy("\(id(.uploads))-petunjuk\(problem == nil ? "" : " \(id(.uploads))-salah")"),
                problem == nil ? nil : .ariaInvalid
            )
        }
    }

    /// With the name of the file, where it is known.
    func complaint(about problem: FileProblem) -> String {
        let words = Phrase.file(problem)[visit.language]
        return state.files.refused.map { "\($0): \(words)" } ?? words
    }

    private func attached() -> HTML {
        pieces {
            if !state.files.attached.isEmpty {
                p { visit(.attachedSoFar) }
                ul(.class("attached")) { for (index, one) in state.files.attached.enumerated() { item(one, index) } }
            }
        }
    }

    private func item(_ one: (reference: String, file: Attachment), _ index: Int) -> HTML {
        let box = "\(id(.uploads))-hapus-\(index)"
        return li {
            hidden(FormFiles.references, one.reference)
            "\(one.file.name) (\(Words.file(one.file.type, one.file.size, visit.language)))"
            div(.class("choice")) {
                input(.type("checkbox"), .id(box), .name(FormFiles.removals), .value(one.reference))
                label(.for(box)) {
                    visit(.removeFile)
                    span(.class("unseen")) { " \(one.file.name)" }
                }
            }
        }
    }

    private static let accepted = MediaType.allCases.flatMap { [$0.rawValue] + $0.endings.map { ".\($0)" } }
        .joined(separator: ",")
}
