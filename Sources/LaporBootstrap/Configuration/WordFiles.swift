// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporWeb

/// The languages that an operator adds: a folder with one file for each, `su.csv`.
package enum WordFiles {
    /// Everything is looked at before anything is served: a file with faults says all of them.
    package static func languages(in folder: String?) throws -> [RegionalWords] {
        guard let folder else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw Misconfigured("words: \(folder) cannot be read: \(error.localizedDescription)")
        }
        return try names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted().map { name in
            let file = try read(URL(fileURLWithPath: folder).appendingPathComponent(name).path)
            guard file.faults.isEmpty else {
                throw Misconfigured("\(folder)/\(name):\n" + file.faults.map(told).joined(separator: "\n"))
            }
            return RegionalWords(file)
        }
    }

    static func read(_ path: String) throws -> WordFile {
        let url = URL(fileURLWithPath: path)
        do {
            return WordFile(url.deletingPathExtension().lastPathComponent, Array(try Data(contentsOf: url)))
        } catch {
            throw Misconfigured("\(path) cannot be read: \(error.localizedDescription)")
        }
    }

    static func told(_ fault: WordFile.Fault) -> String {
        switch fault {
        case .code(let code):
            "\"\(code)\": a file is called by the code of its language, two or three small letters, as su.csv; "
                + "id and en are the system's own"
        case .notSeparatedValues(let line): "line \(line): these are no comma-separated values in UTF-8"
        case .columns(let wanted): "line 1: the columns are \(wanted.joined(separator: ","))"
        case .cells(let line, let wanted): "line \(line): there are \(wanted) columns"
        case .twice(let line, let key): "line \(line): \(key) is there already"
        case .places(let line, let key, let missing, let unknown):
            "line \(line): \(key): "
                + [("lacks", missing), ("has, and nothing fills in,", unknown)].filter { !$0.1.isEmpty }
                .map { "\($0.0) \($0.1.map { "{\($0)}" }.joined(separator: " "))" }.joined(separator: ", and ")
        case .nameless: "Layout.languageName is empty: what does the language call itself?"
        }
    }
}
