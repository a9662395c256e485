// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Reads a form that may carry files; the files are taken in while it is read.
///
/// A file that cannot be taken does not lose the rest of the form: it is read on, and the refusal is handed over with it.
struct FormReader: Sendable {
    struct Form: Sendable {
        /// Under `lampiran`: everything that is attached now, old and new, less what was to be removed.
        var fields: FormFields
        /// What was said of the first file that was refused; or what stopped all that came after, which stands before it.
        var refusal: Refusal?
        /// Each file that was refused for what it is itself, and why.
        var refused: [RefusedFile] = []
    }
    /// As much as the largest form with files, and a little; what is more is not read to its end.
    private static let limit = Int(AttachmentLimits.form) + 8 * 1024 * 1024
    /// Nothing for somebody whose files are not taken: then they are passed over.
    let receive: ReceiveUpload?

    func read(_ request: Request) async throws -> Form {
        guard request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true else {
            return settled(Form(fields: try await Body.form(of: request)), [])
        }
        guard var reader = MultipartReader(request, limit: Self.limit) else { throw HTTPError(.badRequest) }
        var form = Form(fields: FormFields())
        var received: [String] = []
        var room = Body.limit
        while let part = try await reader.part() {
            guard let name = part.fileName else {
                let text = try await reader.text(limit: room)
                room -= text.utf8.count
                form.fields.add(text, to: part.name)
                continue
            }
            // A field that was left empty is sent as a file without a name.
            guard !name.isEmpty, form.takesFiles, let receive else { continue }
            let kept = kept(form.fields).count + received.count
            do {
                guard kept < AttachmentLimits.files else { throw Refusal.file(.tooMany(limit: AttachmentLimits.files)) }
                let receipt = try await receive(named: name, key: key(form.fields, received.count)) { file in
                    while let piece = try await reader.piece() { try await file.add(piece) }
                }
                received.append(receipt.reference)
            } catch let refusal as Refusal {
                form.refuse(name, refusal)
            }
        }
        return settled(form, received)
    }

    /// A form that is sent twice brings the same files, not others like them: its key stands before them.
    private func key(_ fields: FormFields, _ index: Int) -> CommandKey? {
        let key = "\(fields["kunci"])-\(index)"
        return CommandKey.isValid(fields["kunci"]) && CommandKey.isValid(key)
            ? CommandKey(key, scope: "web files") : nil
    }

    private func kept(_ fields: FormFields) -> [String] {
        let removals = fields.all(FormFiles.removals)
        return fields.all(FormFiles.references).filter { !removals.contains($0) }
    }

    private func settled(_ form: Form, _ received: [String]) -> Form {
        var form = form
        form.fields.replace(FormFiles.references, by: kept(form.fields) + received)
        form.fields.replace(FormFiles.removals, by: [])
        return form
    }
}

extension FormReader.Form {
    /// So many are named; nobody chooses more by hand.
    private static let mostNamed = 100

    /// What is wrong with one file says nothing of the next; what is wrong with all of them was said once.
    fileprivate var takesFiles: Bool {
        guard let refusal else { return true }
        if case .file = refusal { return refused.count < Self.mostNamed }
        return false
    }

    fileprivate mutating func refuse(_ name: String, _ refusal: Refusal) {
        if case .file(let problem) = refusal {
            refused.append(
                RefusedFile(name: String(name.cleaned.prefix(AttachmentLimits.nameLength)), problem: problem)
            )
            self.refusal = self.refusal ?? refusal
        } else {
            self.refusal = refusal
        }
    }
}

extension FormState {
    /// A form that is shown again, with what is attached to it.
    init(_ form: FormReader.Form, refusal: Refusal?, _ services: Services) async throws {
        fields = form.fields
        self.refusal = refusal
        files.attached = try await services.describeUploads(form.fields.all(FormFiles.references))
        files.refused = form.refused
    }
}
