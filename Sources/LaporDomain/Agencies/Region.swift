// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A place of the register of the Ministry of Home Affairs.
package struct Region: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case province, regency, city, district
        /// *Kelurahan*: a part of a district, without a government of its own.
        case urbanVillage = "urban_village"
        /// *Desa*.
        case village
        /// *Desa adat*.
        case customaryVillage = "customary_village"

        package var level: Int {
            switch self {
            case .province: 1
            case .regency, .city: 2
            case .district: 3
            case .urbanVillage, .village, .customaryVillage: 4
            }
        }
    }
    package let code: RegionCode
    package let name: String
    package let kind: Kind
    /// Without what it is: `Surabaya` for `Kota Surabaya`.
    package var bareName: String {
        for title in ["Kota Administrasi ", "Kabupaten Administrasi ", "Kota ", "Kabupaten "]
        where name.hasPrefix(title) {
            return String(name.dropFirst(title.count))
        }
        return name
    }

    package init(code: RegionCode, name: String, kind: Kind) {
        self.code = code
        self.name = name
        self.kind = kind
    }
}
