// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A file of boundaries: GeoJSON (RFC 7946), a feature for each region, its code among its properties or as its id.
package struct BoundaryFile: Sendable {
    /// What is wrong with a file, in words for the operator.
    package struct Fault: Error, Equatable, Sendable, CustomStringConvertible {
        package let description: String
    }
    package struct Feature: Sendable {
        package let code: RegionCode
        package let outline: Outline
    }
    package let features: [Feature]

    /// Everything that is wrong is told, up to this many.
    private static let mostFaults = 20

    package init(_ data: Data) throws(Faults) {
        let file: Collection
        do {
            file = try JSONDecoder().decode(Collection.self, from: data)
        } catch DecodingError.dataCorrupted {
            throw Faults(["it is not JSON, or not whole"])
        } catch {
            throw Faults(["it is not a GeoJSON FeatureCollection: it needs `type` and a list `features`"])
        }
        guard file.type == "FeatureCollection" else {
            throw Faults(["it is a GeoJSON \(file.type), not a FeatureCollection"])
        }
        var (features, faults, seen): ([Feature], [String], Set<RegionCode>) = ([], [], [])
        for (place, member) in file.features.enumerated() {
            switch member.read() {
            case .success(let feature) where seen.insert(feature.code).inserted: features.append(feature)
            case .success(let feature): faults.append("feature \(place + 1): \(feature.code) comes a second time")
            case .failure(let fault): faults.append("feature \(place + 1)\(member.name): \(fault.description)")
            }
            if faults.count == Self.mostFaults { break }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        self.features = features
    }

    package struct Faults: Error, Equatable, Sendable {
        package let all: [Fault]
        init(_ all: [String]) { self.all = all.map { Fault(description: $0) } }
    }
}

/// As GeoJSON has it.
private struct Collection: Decodable {
    let type: String
    let features: [Member]
}

private struct Member: Decodable {
    private enum Key: String, CodingKey { case id, properties, geometry }
    private struct Property: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
    /// By which names registers give it.
    private static let names = ["kode", "code", "kode_wilayah", "kemendagri"]
    private let code: String?
    private let geometry: Result<Shape, BoundaryFile.Fault>

    var name: String { code.map { " (\($0))" } ?? "" }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let properties = try? fields.nestedContainer(keyedBy: Property.self, forKey: .properties)
        let named = Self.names.lazy.compactMap { name in
            try? properties?.decodeIfPresent(String.self, forKey: Property(stringValue: name))
        }
        code = named.first ?? (try? fields.decodeIfPresent(String.self, forKey: .id))
        do {
            geometry = .success(try fields.decode(Shape.self, forKey: .geometry))
        } catch let fault as BoundaryFile.Fault {
            geometry = .failure(fault)
        } catch {
            geometry = .failure(.init(description: "its geometry is no Polygon or MultiPolygon of numbers"))
        }
    }

    func read() -> Result<BoundaryFile.Feature, BoundaryFile.Fault> {
        guard let code else {
            return .failure(
                .init(description: "it names no region: `properties.kode` is missing, and there is no `id`")
            )
        }
        guard let region = RegionCode(code) else {
            return .failure(.init(description: "its code is none of the Ministry of Home Affairs, as 32.73"))
        }
        guard region.level <= ReadMap.deepest else {
            return .failure(.init(description: "maps end at districts, and this is a village"))
        }
        return geometry.flatMap { shape in
            guard let outline = Outline(polygons: shape.polygons) else {
                return .failure(.init(description: "none of its rings has three points"))
            }
            return .success(.init(code: region, outline: outline))
        }
    }
}

private struct Shape: Decodable {
    private enum Key: String, CodingKey { case type, coordinates }
    let polygons: [[Outline.Ring]]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let type = try fields.decode(String.self, forKey: .type)
        switch type {
        case "Polygon": polygons = try Self.read([try fields.decode([[[Double]]].self, forKey: .coordinates)])
        case "MultiPolygon": polygons = try Self.read(try fields.decode([[[[Double]]]].self, forKey: .coordinates))
        default: throw BoundaryFile.Fault(description: "its geometry is a \(type), not a Polygon or MultiPolygon")
        }
    }

    private static func read(_ polygons: [[[[Double]]]]) throws -> [[Outline.Ring]] {
        try polygons.map { try $0.map(ring) }
    }

    private static func ring(_ positions: [[Double]]) throws -> Outline.Ring {
        guard positions.count > 3, positions.first == positions.last else {
            throw BoundaryFile.Fault(
                description: "a ring is not closed: its last position is its first, RFC 7946 3.1.6"
            )
        }
        var ring: Outline.Ring = []
        for position in positions.dropLast() {
            guard position.count >= 2, abs(position[0]) <= 180, abs(position[1]) <= 90 else {
                throw BoundaryFile.Fault(
                    description: "\(position) is no longitude and latitude in degrees (WGS 84), in this order"
                )
            }
            let point = Outline.Point(x: scaled(position[0]), y: scaled(position[1]))
            if ring.last != point { ring.append(point) }
        }
        if ring.count > 1, ring.first == ring.last { ring.removeLast() }
        return ring
    }

    private static func scaled(_ degrees: Double) -> Int { Int((degrees * Double(Outline.scale)).rounded()) }
}
