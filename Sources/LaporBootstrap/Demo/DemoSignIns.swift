// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Who can sign in, and which reports can be followed as their reporter: a file beside the database, for its owner only.
///
/// A line is an address, a password and an office; or a tracking ID, an access code and a title.
struct DemoSignIns {
    let settings: Settings
    private var path: String { Settings.folder(beside: settings.database, "demo-sign-ins.txt") }
    /// Where it is, as it is told.
    var place: String { path }

    func remembered() throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func remember(_ lines: [String]) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// In columns.
    static func aligned(_ line: String) -> String {
        let parts = line.split(separator: "\t").map(String.init)
        let widths = parts.first?.contains("@") == true ? [44, 16, 0] : [14, 16, 0]
        return zip(parts, widths).map { $0.padding(toLength: max($1, $0.count), withPad: " ", startingAt: 0) }
            .joined(separator: " ")
    }
}
