// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// The words that count now: what an operator gave last, or what ships.
struct CurrentTemplates: Sendable {
    struct Version: Sendable {
        let number: Int64
        let template: LetterTemplate
    }
    let shipped: TemplateCatalogue

    func version(_ rule: String, _ language: Language, _ tx: any Transaction) throws -> Version? {
        if let stored = try TemplateStore(tx).newest(rule, language) {
            return Version(number: stored.version, template: LetterTemplate(subject: stored.subject, text: stored.text))
        }
        return shipped[rule, language].map { Version(number: 0, template: $0) }
    }
}
