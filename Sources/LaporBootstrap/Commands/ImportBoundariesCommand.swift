// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CZlib
import Foundation
import LaporDomain
import LaporUseCases

struct ImportBoundariesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boundaries",
        abstract: "Brings in where regions lie, for the public map: GeoJSON files, packed by gzip or not.",
        discussion: """
            Each file is a FeatureCollection; a feature is a Polygon or MultiPolygon in WGS 84 with the region's code of the
            Ministry of Home Affairs in `properties.kode` (or `code`), or as its `id`. Provinces, regencies, cities and
            districts; simplified for maps of their level. Of a file with a fault nothing is brought in. Codes that the
            register does not have are left out and told. Repeating it changes nothing.
            """
    )
    /// What a file may hold once it is unpacked.
    private static let most = 1 << 30
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "The files, provinces, regencies and districts in any order.") var files: [String]

    func run() async throws {
        let use = ImportBoundaries(try await options.installation().ports)
        for path in files {
            let file = try Self.read(path)
            let progress = Progress()
            let result = try await use(file) { progress.show($0, of: $1) }
            progress.end()
            if !result.unknown.isEmpty {
                let shown = result.unknown.prefix(10).map(\.description).joined(separator: ", ")
                let more = result.unknown.count > 10 ? " and \(result.unknown.count - 10) more" : ""
                Console.warn("\(path): not in the register of regions, left out: \(shown)\(more)")
            }
            Console.say("\(path): \(result.added) added, \(result.changed) changed, \(result.unchanged) unchanged")
            guard result.unknown.count < file.features.count else {
                throw Misconfigured("\(path) holds no region that the register knows: run `lapor seed` first")
            }
        }
    }

    private static func read(_ path: String) throws -> BoundaryFile {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Misconfigured("\(path) cannot be read")
        }
        let data = bytes.starts(with: [0x1F, 0x8B]) ? try unpacked(bytes, path) : bytes
        do {
            return try BoundaryFile(data)
        } catch {
            for fault in error.all { Console.warn("\(path): \(fault)") }
            throw Misconfigured("\(path): nothing was brought in")
        }
    }

    private static func unpacked(_ bytes: Data, _ path: String) throws -> Data {
        var made = 0
        let found = bytes.withUnsafeBytes { from in
            lapor_gunzip(from.bindMemory(to: UInt8.self).baseAddress, from.count, most, &made)
        }
        guard let found else { throw Misconfigured("\(path) is not whole, or holds more than a gigabyte") }
        return Data(bytesNoCopy: found, count: made, deallocator: .free)
    }
}
