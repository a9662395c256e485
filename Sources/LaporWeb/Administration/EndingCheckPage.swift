// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the end of an agency moves, to be looked at before it is saved: everything that was typed goes along, to be sent
/// or to be gone on with.
enum EndingCheckPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let agency: Agency
        let row: DirectoryRow
        /// As they were typed, by the columns of the table.
        let fields: [String: String]
        let reason: String
        /// What the form was made from.
        let seen: String
        let foreseen: ForeseeEnding.Foreseen
    }
    /// Names what was looked at: another day or successor is looked at anew.
    static let seen = "dilihat"
    static let back = "perbaiki"
    static func mark(_ fields: [String: String]) -> String {
        ["valid_until", "successor"].map { (fields[$0] ?? "").trimmed }.joined(separator: " ")
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = [
            Way(link: Links.administration(.agencies), words: Words.area(.agencies, visit.language)),
            Way(link: Links.agencyAdmin(model.agency.slug), words: model.agency.name),
        ]
        let day = SpokenDate.day(model.foreseen.lastDay, visit.language.known)
        return AdminFrame.page(visit(.endingTitle), visit, in: .agencies, crumbs: crumbs) {
            p(.class("lead")) { visit(.endingLead(model.agency.name, day)) }
            section(.class("part")) {
                h2 { visit(.endingMoves) }
                EndingPart.draw(model.foreseen, visit)
            }
            section(.class("part")) {
                h2 { visit(.endingUndo) }
                p { visit(.endingUndoBack) }
                p { visit(.endingUndoNot) }
            }
            ChangeWords.differences(model.row.fields, after(model), of: .agency, visit)
            send(model)
        }
    }

    /// What was typed by name, as it is called in the row.
    private static func after(_ model: Model) -> [String: String] {
        let tree = model.visit.directory.agencies
        var after = model.row.fields.merging(model.fields) { _, typed in typed.trimmed }
        for column in ["parent", "successor"] {
            if let agency = after[column].flatMap({ tree.only(named: $0) }) { after[column] = agency.slug }
        }
        return after
    }

    private static func send(_ model: Model) -> HTML {
        let typed = AgencyFields.columns.compactMap { column in
            model.fields[column.rawValue].map { (name: column.formName, value: $0) }
        }
        return model.visit.form().draw(
            to: Links.agencyAdmin(model.agency.slug, .data),
            [],
            mark: model.seen,
            hidden: typed + [(AdminColumn.reason.formName, model.reason)],
            send: .endingSave,
            isDangerous: true,
            name: (seen, mark(model.fields)),
            other: (.endingBack, (back, "ya"))
        )
    }
}

/// What follows from the end of an agency, for whoever is about to decide it.
enum EndingPart {
    static func draw(_ foreseen: ForeseeEnding.Foreseen, _ visit: AdminVisit) -> HTML {
        let tree = visit.directory.agencies
        let receiver = tree.name(foreseen.receiver)
        return pieces {
            if foreseen.isQuiet { Notice.line(.good, visit(.endingNothing)) }
            dl(.class("facts")) {
                dt { visit(.endingReports) }
                dd { visit(.endingReportsGo(foreseen.reports, hasMore: foreseen.hasMore, to: receiver)) }
                dt { visit(.agencyUnitsBelow) }
                dd { visit(foreseen.units == 0 ? .endingNone : .endingUnitsStay(foreseen.units)) }
                if let officers = foreseen.officers {
                    dt { visit(.endingOfficers) }
                    dd { visit(officers == 0 ? .endingNone : .endingOfficersStay(officers)) }
                }
                dt { visit(.endingSuccessor) }
                dd { foreseen.successor.map(tree.name) ?? visit(.endingNoSuccessor(receiver)) }
            }
            if let successor = foreseen.successor, successor != foreseen.receiver {
                Notice.line(.open, visit(.endingPassedOn(tree.name(successor), to: receiver)))
            }
            p(.class("hint")) { visit(.endingCounted) }
        }
    }
}
