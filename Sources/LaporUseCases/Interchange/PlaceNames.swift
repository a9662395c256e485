// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Places by their names, one in another, as the national system writes them: `Jawa Barat`, `Bandung` (the regency) or
/// `Kota Bandung`, `CILEUNYI`, `Cinunuk`.
struct PlaceNames: Sendable {
    /// Codes by the code above and the name as it is compared.
    private var codes: [String: [String: String]] = [:]
    /// Beginnings that say what a place is, not which; a city keeps its own, so that it is not the regency around it.
    private static let kinds: Set = [
        "provinsi", "prov", "kabupaten", "kab", "kecamatan", "kec", "distrik", "kelurahan", "kel", "desa",
    ]
    private static let shorter = [
        "dkijakarta": "daerahkhususibukotajakarta", "daerahkhususjakarta": "daerahkhususibukotajakarta",
        "diyogyakarta": "daerahistimewayogyakarta", "yogyakarta": "daerahistimewayogyakarta",
    ]

    init(_ gazetteer: Gazetteer) {
        for region in gazetteer.all {
            codes[region.code.parent?.description ?? "", default: [:]][Self.key(region.name)] = region.code.description
        }
    }

    /// The deepest place that the names lead to, from the largest on, and the names that lead nowhere.
    func find(_ path: [String?]) -> (code: String?, rest: [(level: Int, name: String)]) {
        var code: String?
        var rest: [(Int, String)] = []
        for case (let level, let name?) in path.enumerated() {
            let key = Self.key(name)
            let depth = code.map { $0.split(separator: ".").count } ?? 0
            let known = codes[code ?? ""].flatMap {
                $0[key] ?? (level == 0 ? Self.shorter[key].flatMap { codes[""]?[$0] } : nil)
            }
            if let known, depth == level { code = known } else { rest.append((level, name)) }
        }
        return (code, rest)
    }

    private static func key(_ name: String) -> String {
        var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, let first = words.first, kinds.contains(first) { words.removeFirst() }
        return words.filter { !["administrasi", "adm"].contains($0) }.joined()
    }
}

extension Gazetteer {
    private static let regency = "Kabupaten "

    /// A place with what it lies in, from the largest on, in the national system's way.
    func path(to code: String?) -> [String] {
        guard let code else { return [] }
        let groups = code.split(separator: ".")
        return groups.indices.map { index in
            let name = self[groups[...index].joined(separator: ".")]?.name ?? ""
            return name.hasPrefix(Self.regency) ? String(name.dropFirst(Self.regency.count)) : name
        }
    }
}
