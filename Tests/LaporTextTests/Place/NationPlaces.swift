// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import LaporText

/// All regions that ship, read once for the tests.
enum NationPlaces {
    static let index = PlaceIndex(entries)
    static let reader = PlaceReader(index)

    private static let seeds = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../../../Sources/LaporBootstrap/Resources/Seeds").standardized

    static let entries: [PlaceIndex.Entry] = {
        var entries: [PlaceIndex.Entry] = []
        for line in lines("regions.csv") {
            let fields = line.split(separator: ",", maxSplits: 1)
            let name = fields[1].replacing("\"", with: "").split(separator: ",").dropLast().joined(separator: ",")
            append(String(fields[0]), name, to: &entries)
        }
        for line in lines("villages.csv") {
            let fields = line.split(separator: ",", maxSplits: 1)
            for village in fields[1].replacing("\"", with: "").split(separator: "|") {
                let parts = village.split(separator: " ", maxSplits: 1)
                append("\(fields[0]).\(parts[0])", String(parts[1]), to: &entries)
            }
        }
        return entries
    }()

    private static func append(_ code: String, _ name: String, to entries: inout [PlaceIndex.Entry]) {
        PlaceCode(code).map { entries.append(($0, name)) }
    }

    private static func lines(_ name: String) -> [Substring] {
        let text = try? String(contentsOf: seeds.appending(path: name), encoding: .utf8)
        return text?.split(separator: "\n").dropFirst().map(\.self) ?? []
    }
}
