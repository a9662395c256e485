// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
package import LaporUseCases

/// The shipped words of all notices: `Templates/RULE.LANGUAGE.txt`.
package enum TemplateFiles {
    package static func shipped() throws -> TemplateCatalogue {
        var templates: [String: [Language: TemplateCatalogue.Template]] = [:]
        for name in try Resources.names(in: "Templates") {
            let parts = name.split(separator: ".").map(String.init)
            guard parts.count == 3, let language = Language(rawValue: parts[1]),
                let template = TemplateCatalogue.Template(file: try Resources.text("Templates/\(name)"))
            else { throw Misconfigured("the template \(name) cannot be read") }
            templates[parts[0], default: [:]][language] = template
        }
        return TemplateCatalogue(templates)
    }
}
