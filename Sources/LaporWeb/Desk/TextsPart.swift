// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter wrote, what the public reads or will read, and the difference.
enum TextsPart {
    static func draw(_ model: CasePage.Model) -> HTML {
        let (report, visit) = (model.report, model.visit)
        return pieces {
            if let preview = model.preview { previewed(preview, model) }
            if let original = report.original {
                edited(original, report, visit)
            } else {
                section(.class("part")) {
                    h2 { visit(.reportText) }
                    if isUnread(report) {
                        MarkedText.personal(report.body, report.language, visit)
                        marks("\(report.title)\n\(report.body)", visit)
                    } else {
                        Prose.text(report.body, report.language)
                    }
                    AttachmentsPart.list(report.files, of: report.trackingID, visit)
                }
            }
        }
    }

    /// Before it is verified somebody must read it for what it tells of people.
    private static func isUnread(_ report: ReportView) -> Bool {
        report.actions.contains(.verify) && report.visibility == .public
    }

    private static func edited(_ original: (title: String, body: String), _ report: ReportView, _ visit: Visit) -> HTML
    {
        pieces {
            div(.class("sides")) {
                section(.class("part")) {
                    h2 { visit(.originalText) }
                    p(.lang(report.language.rawValue)) { strong { original.title } }
                    Prose.text(original.body, report.language)
                    AttachmentsPart.list(report.files, of: report.trackingID, visit)
                }
                section(.class("part")) {
                    h2 { visit(.publicText) }
                    p(.lang(report.language.rawValue)) { strong { report.title } }
                    Prose.text(report.body, report.language)
                }
            }
            section(.class("part")) {
                h2 { visit(.changesTitle) }
                p(.class("meta")) { visit(.changesLegend) }
                if original.title != report.title {
                    MarkedText.changes(original.title, report.title, report.language, visit)
                }
                MarkedText.changes(original.body, report.body, report.language, visit)
            }
        }
    }

    private static func previewed(_ preview: (title: String, body: String), _ model: CasePage.Model) -> HTML {
        let (report, visit) = (model.report, model.visit)
        let original = report.original ?? (report.title, report.body)
        return section(.class("part preview"), .id("pratinjau"), .tabindex(-1), .autofocus) {
            h2 { visit(.previewTitle) }
            p(.class("meta")) { visit(.previewLead) }
            article(.class("paper")) {
                h3(.lang(report.language.rawValue)) { preview.title }
                Prose.text(preview.body, report.language)
            }
            marks("\(preview.title)\n\(preview.body)", visit)
            h3 { visit(.changesTitle) }
            if original.title == preview.title && original.body == preview.body {
                p { visit(.noChanges) }
            } else {
                p(.class("meta")) { visit(.changesLegend) }
                MarkedText.changes(original.title, preview.title, report.language, visit)
                MarkedText.changes(original.body, preview.body, report.language, visit)
            }
        }
    }

    private static func marks(_ text: String, _ visit: Visit) -> HTML {
        let found = PersonalMark.all(in: text)
        guard !found.isEmpty else { return p(.class("meta")) { visit(.marksNone) } }
        let kinds = PersonalMark.Kind.allCases.compactMap { kind -> String? in
            let count = found.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(visit(Phrase.mark(kind)))"
        }
        return Notice.line(.open, "\(visit(.marksFound)) \(kinds.joined(separator: ", ")).", icon: .warning)
    }
}
