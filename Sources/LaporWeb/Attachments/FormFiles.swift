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
    var refused: [RefusedFile] = []
}

/// A file that was not taken.
struct RefusedFile: Equatable, Sendable {
    /// As its sender calls it.
    let name: String
    let problem: FileProblem
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
            if let problem {
                div(.id("\(id(.uploads))-salah")) {
                    for words in complaints(about: problem) { p(.class("complaint")) { words } }
                }
            }
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

    /// Each reason once, behind the names of all files that it was said of, where they are known.
    func complaints(about problem: FileProblem) -> [String] {
        let refused = state.files.refused
        guard !refused.isEmpty else { return [Phrase.file(problem)[visit.language]] }
        var problems: [FileProblem] = []
        for file in refused where !problems.contains(file.problem) { problems.append(file.problem) }
        return problems.map { problem in
            let names = refused.filter { $0.problem == problem }.map(\.name)
            return "\(names.joined(separator: ", ")): \(Phrase.file(problem)[visit.language])"
        }
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
