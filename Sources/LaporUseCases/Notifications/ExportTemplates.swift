// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL

/// The words of all letters as they are now, as files that `ImportTemplates` takes.
package struct ExportTemplates: Sendable {
    let ports: Ports
    let current: CurrentTemplates

    package init(_ ports: Ports, shipped: TemplateCatalogue) {
        self.ports = ports
        current = CurrentTemplates(shipped: shipped)
    }

    package func callAsFunction() async throws -> [TemplateFile] {
        try await ports.database.read { [current] tx in
            try NotificationRule.all.flatMap { rule in
                try Language.allCases.compactMap { language in
                    try current.version(rule.name, language, tx).map {
                        TemplateFile(rule: rule.name, language, $0.template)
                    }
                }
            }
        }
    }
}
