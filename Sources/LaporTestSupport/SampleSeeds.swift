// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap
import LaporDomain
package import LaporUseCases

/// A small nation: a root, a ministry, two provinces, three cities with units, and the shipped policy and calendar.
package enum SampleSeeds {
    package static func make() throws -> Seeds {
        Seeds(
            agencies: [
                agency("nasional", "Administrator Nasional", .national, nil, nil),
                agency("kementerian-sosial", "Kementerian Sosial", .ministry, "nasional", nil),
                agency("provinsi-jawa-timur", "Pemerintah Provinsi Jawa Timur", .province, "nasional", "35"),
                agency("provinsi-papua", "Pemerintah Provinsi Papua", .province, "nasional", "91", .eastern),
                agency("kota-surabaya", "Pemerintah Kota Surabaya", .city, "provinsi-jawa-timur", "35.78"),
                agency("dinas-pupr-surabaya", "Dinas PUPR Kota Surabaya", .workUnit, "kota-surabaya", "35.78"),
                agency("dishub-surabaya", "Dinas Perhubungan Kota Surabaya", .workUnit, "kota-surabaya", "35.78"),
                agency("kota-malang", "Pemerintah Kota Malang", .city, "provinsi-jawa-timur", "35.73"),
                agency("dinas-pupr-malang", "Dinas PUPR Kota Malang", .workUnit, "kota-malang", "35.73"),
                agency("kota-jayapura", "Pemerintah Kota Jayapura", .city, "provinsi-papua", "91.71", .eastern),
            ],
            categories: [
                .init(code: "roads", parent: nil, names: [.indonesian: "Jalan", .english: "Roads"]),
                .init(
                    code: "street_lighting",
                    parent: "roads",
                    names: [.indonesian: "Penerangan jalan", .english: "Street lighting"]
                ),
            ],
            regions: [
                region("35", "Jawa Timur", .province), region("35.78", "Kota Surabaya", .city),
                region("35.78.05", "Tegalsari", .district), region("35.78.05.1003", "Kedungdoro", .urbanVillage),
            ],
            holidays: try SeedFiles.holidays(),
            policies: try SeedFiles.policies()
        )
    }

    private static func region(_ code: String, _ name: String, _ kind: Region.Kind) -> Region {
        guard let code = RegionCode(code) else { preconditionFailure("\(code) is no code") }
        return Region(code: code, name: name, kind: kind)
    }

    private static func agency(
        _ slug: String,
        _ name: String,
        _ kind: Agency.Kind,
        _ parent: String?,
        _ region: String?,
        _ zone: Zone = .western
    ) -> Seeds.AgencySeed {
        .init(slug: slug, name: name, kind: kind, parent: parent, zone: zone, region: region)
    }
}
