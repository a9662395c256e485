// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// A form that came after the session it was made in: whoever wrote it gets their words back, and the way to send them.
///
/// It is thrown only for forms of our own pages: `OwnForms` refuses those of other sites before anything is read.
struct LostForm: Error {
    /// By what they were known when the form was made.
    enum Door: Sendable {
        case officer
        case account
        case code(TrackingID)
    }
    let door: Door
    /// Known again, but by another session: the form is open to them.
    let isKnown: Bool
    let words: TypedWords
    /// The page that the form is on.
    let back: String
    /// Where the whole form is taken again, and shown for another session: nothing is to be copied.
    var again: Resumption?

    /// A form as it was sent, to be carried on with.
    struct Resumption: Sendable {
        let action: String
        let fields: FormFields
        var lead = Phrase.carryOnLead
        var button = Phrase.carryOn
    }

    init(
        _ form: FormFields,
        _ door: Door,
        isKnown: Bool,
        backTo back: String? = nil,
        _ request: Request,
        _ services: Services
    ) async throws {
        let language = Visit(request).language
        words = TypedWords(form, sentTo: request.uri.path, try await services.directory(), language)
        self.door = door
        self.isKnown = isKnown
        self.back = back ?? Links.address(of: request)
    }

    var status: HTTPResponse.Status { isKnown ? .forbidden : .unauthorized }
}

extension Links {
    /// What was asked for, with its query; of a form that was sent the page that it is on, since each can be asked for
    /// where it is sent to.
    static func address(of request: Request) -> String {
        request.uri.path + (request.uri.query.map { "?\($0)" } ?? "")
    }
}
