// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Agencies by a name short enough for a table.
enum Office {
    static let root = Agency.ID(1)
    static let ministry = Agency.ID(2)
    static let directorate = Agency.ID(3)
    static let ombudsman = Agency.ID(4)
    static let homeAffairs = Agency.ID(5)
    static let homeAffairsInspectorate = Agency.ID(6)
    static let westJava = Agency.ID(10)
    static let westJavaInspectorate = Agency.ID(11)
    static let westJavaChildProtection = Agency.ID(12)
    static let bandung = Agency.ID(20)
    static let bandungRoads = Agency.ID(21)
    static let bandungHealth = Agency.ID(22)
    static let bandungInspectorate = Agency.ID(23)
    static let bandungRoadsNorth = Agency.ID(24)
    static let bekasi = Agency.ID(30)
    static let bekasiRoads = Agency.ID(31)
    static let bali = Agency.ID(40)
    static let denpasar = Agency.ID(50)
    static let denpasarRoads = Agency.ID(51)
    static let maluku = Agency.ID(60)
    static let ambon = Agency.ID(70)
    static let ambonRoads = Agency.ID(71)
    static let ambonInspectorate = Agency.ID(73)
    static let ambonChildProtection = Agency.ID(74)
}

/// One nation small enough to know by heart: two governments in one province, one city in each other time zone.
enum Sample {
    static let agencies: [Agency] =
        [
            Agency(id: Office.root, slug: "nasional", name: "Admin Nasional", kind: .national, parent: nil),
            Agency(
                id: Office.ministry,
                slug: "kemenkes",
                name: "Kementerian Kesehatan",
                kind: .ministry,
                parent: Office.root
            ),
            Agency(
                id: Office.directorate,
                slug: "kemenkes-yankes",
                name: "Direktorat Pelayanan Kesehatan",
                kind: .workUnit,
                parent: Office.ministry
            ),
            Agency(
                id: Office.ombudsman,
                slug: "ombudsman",
                name: "Ombudsman",
                kind: .institution,
                parent: Office.root
            ),
            Agency(
                id: Office.homeAffairs,
                slug: "kementerian-dalam-negeri",
                name: "Kemendagri",
                kind: .ministry,
                parent: Office.root
            ),
            Agency(
                id: Office.homeAffairsInspectorate,
                slug: "itjen-kemendagri",
                name: "Itjen Kemendagri",
                kind: .inspectorate,
                parent: Office.homeAffairs
            ),
            Agency(
                id: Office.westJavaChildProtection,
                slug: "jawa-barat-dp3a",
                name: "DP3AKB Jawa Barat",
                kind: .childProtection,
                parent: Office.westJava,
                region: "32"
            ),
            Agency(
                id: Office.ambonChildProtection,
                slug: "ambon-dp3a",
                name: "DP3A Ambon",
                kind: .childProtection,
                parent: Office.ambon,
                zone: .eastern,
                region: "81.71"
            ),
            Agency(
                id: Office.westJava,
                slug: "jawa-barat",
                name: "Provinsi Jawa Barat",
                kind: .province,
                parent: Office.root,
                region: "32"
            ),
            Agency(
                id: Office.westJavaInspectorate,
                slug: "jawa-barat-inspektorat",
                name: "Inspektorat Jawa Barat",
                kind: .inspectorate,
                parent: Office.westJava,
                region: "32"
            ),
            Agency(
                id: Office.bandungRoadsNorth,
                slug: "kota-bandung-upt-utara",
                name: "UPT Jalan Utara Kota Bandung",
                kind: .workUnit,
                parent: Office.bandungRoads,
                region: "32.73"
            ),
            Agency(
                id: Office.bali,
                slug: "bali",
                name: "Provinsi Bali",
                kind: .province,
                parent: Office.root,
                zone: .central,
                region: "51"
            ),
            Agency(
                id: Office.maluku,
                slug: "maluku",
                name: "Provinsi Maluku",
                kind: .province,
                parent: Office.root,
                zone: .eastern,
                region: "81"
            ),
        ]
        + city(Office.bandung, "kota-bandung", "Kota Bandung", .city, in: Office.westJava, .western, "32.73")
        + city(Office.bekasi, "kab-bekasi", "Kabupaten Bekasi", .regency, in: Office.westJava, .western, "32.16")
        + city(Office.denpasar, "kota-denpasar", "Kota Denpasar", .city, in: Office.bali, .central, "51.71")
        + city(Office.ambon, "kota-ambon", "Kota Ambon", .city, in: Office.maluku, .eastern, "81.71")

    static let tree = AgencyTree(agencies)

    /// A regional government with three units, numbered after it.
    private static func city(
        _ id: Agency.ID,
        _ slug: String,
        _ name: String,
        _ kind: Agency.Kind,
        in province: Agency.ID,
        _ zone: Zone,
        _ region: String
    ) -> [Agency] {
        let units: [(String, String, Agency.Kind)] = [
            ("pu", "Dinas Pekerjaan Umum", .workUnit), ("kesehatan", "Dinas Kesehatan", .workUnit),
            ("inspektorat", "Inspektorat", .inspectorate),
        ]
        return [Agency(id: id, slug: slug, name: name, kind: kind, parent: province, zone: zone, region: region)]
            + units.enumerated().map { index, unit in
                Agency(
                    id: Agency.ID(id.rawValue + Int64(index) + 1),
                    slug: "\(slug)-\(unit.0)",
                    name: "\(unit.1) \(name)",
                    kind: unit.2,
                    parent: id,
                    zone: zone,
                    region: region
                )
            }
    }

    /// The policy that the application is seeded with.
    static let policyJSON = sure {
        let file = seeds.appending(path: "policies/permenpanrb-62-2018.json")
        return try String(contentsOf: file, encoding: .utf8)
    }
    /// One from before there was an access table, as rows of old databases hold it.
    static let formerPolicyJSON = """
        {
          "effective_from": "2025-01-01", "citation": "PermenPANRB 5/2025",
          "limits": {
            "verification": 3, "first_response": 5, "silence": 10, "reply": 5, "arbitration": 2,
            "contest_after_closing": 30
          },
          "resolution": {"complaint": 14, "aspiration": 5, "information_request": 5, "oversight_complaint": 60},
          "maximum_contests": 3, "arbitrated_return": 3,
          "archive_reasons": ["abusive", "duplicate", "not_public_service"],
          "permissions": {
            "reporter": ["submit", "reply", "confirm", "contest", "rate"],
            "system": ["close_by_silence", "lapse_arbitration"],
            "national_admin": [
              "verify", "archive", "disposition", "forward", "return", "arbitrate", "interim_answer", "final_answer",
              "close"
            ],
            "agency_admin": [
              "verify", "archive", "disposition", "forward", "return", "arbitrate", "interim_answer", "final_answer",
              "close"
            ],
            "liaison_officer": ["forward", "return", "interim_answer", "final_answer"],
            "intake_operator": ["submit"]
          },
          "readers": ["national_admin", "agency_admin", "liaison_officer", "executive_viewer", "internal_oversight"],
          "confidential_readers": ["national_admin", "agency_admin", "internal_oversight"],
          "identity_readers": ["national_admin", "agency_admin"]
        }
        """
    static let policy = sure { try policy(policyJSON) }

    static func policy(_ json: String, id: Int64 = 1) throws -> Policy {
        try Policy(id: Policy.ID(id), JSONDecoder().decode(Policy.Document.self, from: Data(json.utf8)))
    }

    /// The days of the seed file, as the application loads them.
    static let calendar = WorkingCalendar(holidays)
    static let holidays: [WorkingCalendar.Holiday] = {
        let file = seeds.appending(path: "holidays.csv")
        return lines(of: file).dropFirst().map { line in
            let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return WorkingCalendar.Holiday(
                date: known(CivilDate(iso: columns[0])),
                kind: known(WorkingCalendar.Holiday.Kind(rawValue: columns[1])),
                name: columns[2],
                certainty: columns[3] == "final" ? .final : .provisional
            )
        }
    }()
    static let rules = Rulebook(policy: policy, agencies: tree, calendar: calendar)

    static let seeds = folder.appending(path: "../../Sources/LaporBootstrap/Resources/Seeds")
    /// Tests/LaporDomainTests.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// Words with a digest that follows from them, though not a cryptographic one.
    static func passage(_ part: Passage.Part, _ text: String = "kata-kata") -> Passage {
        var chance = SplitMix64(
            seed: text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        )
        let bytes = (0..<32).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
        return Passage(part, text: text, salt: Array(bytes.prefix(16)), digest: Digest(bytes))
    }

    static func submission(
        _ classification: Report.Classification = .complaint,
        to agency: Agency.ID? = nil,
        visibility: Report.Visibility = .public,
        isAnonymous: Bool = false,
        hasContact: Bool = true,
        at moment: Date
    ) -> Report.Submission {
        Report.Submission(
            classification: classification,
            agency: agency,
            visibility: visibility,
            isAnonymous: isAnonymous,
            hasContact: hasContact,
            receivedAt: moment,
            title: passage(.title, "Jalan berlubang"),
            body: passage(.body, "Di depan pasar ada lubang besar.")
        )
    }
}

/// Chance that is the same on every run: Vigna, 2015.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Zone {
    /// `2026-03-17 09:30` on this zone's clocks.
    func at(_ text: String) -> Date {
        known(Date(rfc3339: "\(text):00+0\(seconds / 3600):00"))
    }
}

/// `2026-03-17 09:30` in Jakarta.
func wib(_ text: String) -> Date { Zone.western.at(text) }

extension Date {
    /// As a person at that office would read it.
    func shown(in zone: Zone = .western) -> String { rfc3339(in: zone) }
}
