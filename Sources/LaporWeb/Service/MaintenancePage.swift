// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// For whoever sent a form while the service is being worked on: when it goes on, and what they wrote.
enum MaintenancePage {
    /// What people write themselves; what they chose is quickly chosen again, and secrets are never shown.
    private static let words: [FieldName] = FieldName.allCases.filter {
        switch $0 {
        case .title, .body, .address, .onBehalfOf, .reporterName, .reporterEmail, .reporterPhone, .reason,
            .explanation, .note, .answer, .reply, .comment, .question, .supplement, .correction, .contribution,
            .conclusion, .letter, .institution, .contact, .advice, .notice, .text, .message, .disclosed,
            .safeContact, .publicTitle, .publicBody, .displayName:
            true
        default: false
        }
    }

    struct Model: Sendable {
        let visit: Visit
        let maintenance: Maintenance
        let form: FormFields
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let kept = kept(model.form)
        return PageFrame.page(visit(.maintenanceTitle), visit, about: PageHead(isHidden: true)) {
            h1 { visit(.maintenanceTitle) }
            p(.class("lead")) { visit(kept.isEmpty ? .maintenanceLead : .maintenanceKept) }
            p { ServiceWords.until(model.maintenance, visit) }
            for (field, words) in kept { text(field, words, visit) }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.status)) { visit(.statusTitle) }
                a(.class("button quiet"), .href(Links.track)) { visit(.menuTrack) }
            }
        }
    }

    /// By the names on forms, each once.
    private static func kept(_ form: FormFields) -> [(FieldName, String)] {
        var seen: Set<String> = []
        return words.compactMap { field in
            guard let text = form.text(field), seen.insert(field.formName).inserted else { return nil }
            return (field, text)
        }
    }

    private static func text(_ field: FieldName, _ words: String, _ visit: Visit) -> HTML {
        div(.class("field form")) {
            label(.for(field.formName)) { Words.field(field.rawValue, visit.language) }
            textarea(.id(field.formName), .rows(words.count > 120 ? 8 : 2), .attribute("readonly", "")) { "\n" + words }
        }
    }
}
