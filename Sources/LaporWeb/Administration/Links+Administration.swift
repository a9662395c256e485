// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Links {
    static let administration = "/kelola"
    static let changes = "/kelola/perubahan"

    static func administration(_ area: AdministrativeArea) -> String {
        switch area {
        case .agencies: "/kelola/instansi"
        case .officers: "/kelola/petugas"
        case .topics: "/kelola/topik"
        case .tables: tables
        }
    }
    static let newOfficer = "/kelola/petugas-baru"
    static let forgottenPassword = "/masuk/lupa"
    static let changePassword = "/masuk/ganti"
    static func choosePassword(_ token: String) -> String { "/masuk/sandi/\(encoded(token))" }
    static func officer(_ id: Int64) -> String { "\(administration(.officers))/\(id)" }
    static func officer(_ id: Int64, _ deed: OfficerDeed) -> String { "\(officer(id))/\(deed.rawValue)" }
    static func officers(search: String, after email: String) -> String {
        let words = search.isEmpty ? "" : "q=\(encoded(search))&"
        return "\(administration(.officers))?\(words)lanjut=\(encoded(email))"
    }
    static func topicAdmin(in code: String) -> String { "\(administration(.topics))?di=\(code)" }
    static func topicAdmin(_ code: String) -> String { "\(administration(.topics))/\(code)" }
    static func newTopic(below code: String?) -> String { "/kelola/topik-baru" + (code.map { "?di=\($0)" } ?? "") }
    static func newQuestion(of topic: String) -> String { "\(topicAdmin(topic))/tanya" }
    static func question(_ code: String, of topic: String) -> String { "\(newQuestion(of: topic))?kode=\(code)" }
    static let tables = "/kelola/tabel"
    static func table(_ name: String) -> String { "\(tables)/\(name)" }
    static func tableFile(_ name: String) -> String { "\(table(name))/berkas" }
    static func runTable(_ name: String) -> String { "\(table(name))/jalankan" }

    static func agencies(in slug: String, search: String? = nil, after last: String? = nil) -> String {
        var parts = ["di=\(slug)"]
        if let search { parts.append("q=\(encoded(search))") }
        if let last { parts.append("lanjut=\(last)") }
        return "\(administration(.agencies))?\(parts.joined(separator: "&"))"
    }
    /// Those that a number of the overview counts.
    static func agencies(needing list: ReadAdministration.CareList, after last: String? = nil) -> String {
        "\(administration(.agencies))?perlu=\(list.rawValue)" + (last.map { "&lanjut=\($0)" } ?? "")
    }
    static func newAgency(below slug: String) -> String { "/kelola/instansi-baru?di=\(slug)" }
    static func agencyAdmin(_ slug: String) -> String { "\(administration(.agencies))/\(slug)" }
    static func agencyAdmin(_ slug: String, _ part: AgencyAdminPage.Part) -> String {
        "\(agencyAdmin(slug))/\(part.rawValue)"
    }
    static func logo(_ slug: String, _ digest: String) -> String { "\(agency(slug))/lambang?v=\(digest.prefix(12))" }

    static func change(_ id: DirectoryChange.ID) -> String { "\(changes)/\(id)" }
    static func undo(_ id: DirectoryChange.ID) -> String { "\(change(id))/batalkan" }
    static func changes(of kind: DirectoryChange.Kind, _ subject: String) -> String {
        "\(changes)?jenis=\(kind.rawValue)&tentang=\(encoded(subject))"
    }
    /// Whatever kind of change it was.
    static func changes(about subject: String) -> String { "\(changes)?tentang=\(encoded(subject))" }
    static func changes(_ filter: ListChanges.Filter, after key: ListKey?) -> String {
        var parts: [String] = []
        if let kind = filter.kind { parts.append("jenis=\(kind.rawValue)") }
        if let subject = filter.subject { parts.append("tentang=\(encoded(subject))") }
        if let key { parts.append("lanjut=\(key.text)") }
        return parts.isEmpty ? changes : "\(changes)?\(parts.joined(separator: "&"))"
    }
    static func done(_ link: String, _ done: AdminDone) -> String {
        "\(link)\(link.contains("?") ? "&" : "?")selesai=\(done.rawValue)"
    }
}
