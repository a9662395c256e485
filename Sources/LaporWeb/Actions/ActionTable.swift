// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What each action asks for, and where the API has it: the one table for API, pages and documentation.
///
/// Actions of the clock, and those that follow from others, have no entry.
enum ActionTable {
    struct Entry: Sendable {
        let name: Report.Action.Name
        /// The last part of its address in the API.
        let path: String
        let access: Endpoint.Access
        let fields: [ActionField]

        /// How its form is sent: one with files cannot be sent as one line of text.
        var encoding: String? { name.takesFiles ? "multipart/form-data" : nil }

        /// The field that holds its words, where it has one.
        var words: [FieldName] {
            fields.compactMap { field in
                if case .words = field.shape { field.name } else { nil }
            }
        }
    }

    typealias Row = (path: String, fields: [ActionField])

    static let entries: [Entry] = Report.Action.Name.allCases.compactMap { name in
        guard let (path, fields) = Self.row(name) else { return nil }
        return Entry(name: name, path: path, access: access(name), fields: fields)
    }
    private static let byName = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
    static subscript(_ name: Report.Action.Name) -> Entry? { byName[name] }

    /// What reporters do, with their code; some of it officers do as well.
    static let ofReporters: [Report.Action.Name] = [
        .supplement, .reply, .confirm, .contest, .rate, .withdraw, .escalate, .referToOmbudsman, .changeVisibility,
        .openIdentity, .takeBackIdentity, .eraseIdentity,
    ]
    private static let ofBoth: Set<Report.Action.Name> = [.escalate, .changeVisibility, .eraseIdentity]
    static let ofOfficers: [Report.Action.Name] = entries.map(\.name).filter {
        !ofReporters.contains($0) || ofBoth.contains($0)
    }

    /// What nobody can undo: its form asks whether it is really meant.
    static let irreversible: Set<Report.Action.Name> = [.eraseIdentity, .eraseWords, .withdraw]

    private static func access(_ name: Report.Action.Name) -> Endpoint.Access {
        ofBoth.contains(name) ? .reporterOrOfficer : ofReporters.contains(name) ? .reporter : .officer
    }

    private static func row(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .verify, .defer, .archive, .restore, .reclassify, .protect, .disposition, .forward, .transfer, .recall,
            .giveBack, .arbitrate, .recordLetter, .referOutside:
            routing(name)
        case .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse, .merge, .unmerge, .split:
            together(name)
        case .draft, .approve, .returnDraft, .interimAnswer, .finalAnswer, .correct, .requestInformation, .extend,
            .conclude, .dismissReply, .close, .prioritise, .flagEmergency, .escalate, .noticeOfSupervision:
            handling(name)
        case .supplement, .reply, .confirm, .contest, .withdraw, .rate, .referToOmbudsman:
            reporting(name)
        case .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .requestIdentity,
            .grantIdentity, .eraseIdentity:
            disclosing(name)
        case .submit, .adopt, .lapseDeferral, .follow, .lapseArbitration, .gain, .lose, .lapseInformationRequest,
            .closeBySilence, .escalateOverdue, .changeContact:
            nil
        }
    }
}
