// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ImportBoundariesTests {
    private static func feature(_ code: String, _ geometry: String? = nil, id: Bool = false) -> String {
        let shape =
            geometry ?? #"{"type":"Polygon","coordinates":[[[112.6,-7.4],[112.9,-7.4],[112.9,-7.1],[112.6,-7.4]]]}"#
        let name = id ? #""id":"\#(code)","properties":null"# : #""properties":{"kode":"\#(code)","nama":"X"}"#
        return #"{"type":"Feature",\#(name),"geometry":\#(shape)}"#
    }
    private static func file(_ features: String...) -> Data {
        Data(#"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#.utf8)
    }

    @Test(arguments: TestDatabase.engines)
    func bringingInTheSameAgainChangesNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let use = ImportBoundaries(lapor.ports)
        let file = try BoundaryFile(
            Self.file(Self.feature("35"), Self.feature("35.78", id: true), Self.feature("99.01"))
        )
        let first = try await use(file)
        #expect(first.added == 2 && first.unknown.map(\.description) == ["99.01"])
        let second = try await use(file)
        #expect(second.added == 0 && second.changed == 0 && second.unchanged == 2)

        let moved = #"{"type":"MultiPolygon","coordinates":[[[[113,-7],[114,-7,25.5],[114,-6],[113,-7]]]]}"#
        #expect(try await use(BoundaryFile(Self.file(Self.feature("35.78", moved)))).changed == 1)
        let outlines = try await ReadMap(lapor.ports).outlines(within: RegionCode("35"))
        #expect(outlines.map(\.region.name) == ["Kota Surabaya"])
        #expect(
            outlines[0].outline.polygons == [
                [
                    [
                        .init(x: 1_130_000, y: -70_000), .init(x: 1_140_000, y: -70_000),
                        .init(x: 1_140_000, y: -60_000),
                    ]
                ]
            ]
        )
        #expect(try await ReadMap(lapor.ports).outlines(within: nil).map(\.region.code.description) == ["35"])
    }

    @Test(arguments: [
        ("[1]", "not a GeoJSON FeatureCollection"), ("{", "not JSON"),
        (#"{"type":"Topology","features":[]}"#, "a GeoJSON Topology"),
    ])
    func aFileThatIsNoneIsTold(_ text: String, _ words: String) throws {
        let fault = #expect(throws: BoundaryFile.Faults.self) { try BoundaryFile(Data(text.utf8)) }
        #expect(fault?.all.first?.description.contains(words) == true)
    }

    @Test(arguments: [
        (feature("Surabaya"), "feature 2 (Surabaya): its code"), (feature("35.78.05.1003"), "maps end at districts"),
        (feature("35.78", #"{"type":"Point","coordinates":[1,2]}"#), "is a Point"),
        (feature("35.78", #"{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[7,8]]]}"#), "not closed"),
        (feature("35.78", #"{"type":"Polygon","coordinates":[[[-7,112],[-8,112],[-8,113],[-7,112]]]}"#), "longitude"),
        (feature("35.78", #"{"type":"Polygon","coordinates":"none"}"#), "of numbers"),
        (feature("35"), "a second time"), (#"{"type":"Feature","properties":{},"geometry":null}"#, "names no region"),
    ])
    func aFaultNamesItsFeatureAndNothingIsBroughtIn(_ feature: String, _ words: String) throws {
        let fault = #expect(throws: BoundaryFile.Faults.self) {
            try BoundaryFile(Self.file(Self.feature("35"), feature))
        }
        #expect(fault?.all.count == 1 && fault?.all.first?.description.contains(words) == true, "\(fault?.all ?? [])")
    }
}
