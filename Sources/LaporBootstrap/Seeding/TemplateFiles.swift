// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
package import LaporUseCases

/// The words of all notices as files: `RULE.LANGUAGE.txt`.
package enum TemplateFiles {
    package static func shipped() throws -> TemplateCatalogue {
        let files = try Resources.names(in: "Templates").map { name in
            TemplateFile(name: name, bytes: Array(try Resources.text("Templates/\(name)").utf8))
        }
        do throws(UnusableTemplates) {
            return try TemplateReader.read(files)
        } catch {
            throw Misconfigured(
                "the program's own templates: \(error.faults.map(\.description).joined(separator: "; "))"
            )
        }
    }

    /// What a folder of an operator's holds; other files than `*.txt` are none of ours.
    static func read(_ folder: String) throws -> [TemplateFile] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return try names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted().map { name in
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
                return TemplateFile(name: name, bytes: Array(bytes))
            }
        } catch {
            throw Misconfigured("\(folder) cannot be read: \(error.localizedDescription)")
        }
    }
}
