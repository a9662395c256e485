// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporSQL

/// Files that ship with the program, found without the working directory.
enum Resources {
    static func url(_ path: String) -> URL { Bundle.module.bundleURL.appendingPathComponent("Resources/\(path)") }

    static func text(_ path: String) throws -> String {
        do {
            return try String(contentsOf: url(path), encoding: .utf8)
        } catch {
            throw Failure(.unavailable, subject: "the program's own file \(path) cannot be read")
        }
    }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url(folder).path).sorted()
    }
}
