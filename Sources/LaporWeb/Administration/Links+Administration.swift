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
        case .letters: "/kelola/surat"
        case .calendar: "/kelola/kalender"
        case .policies: "/kelola/kebijakan"
        case .notices: "/kelola/pengumuman"
        }
    }
    static func change(_ id: DirectoryChange.ID) -> String { "\(changes)/\(id)" }
    static func undo(_ id: DirectoryChange.ID) -> String { "\(change(id))/batalkan" }
    static func changes(of kind: DirectoryChange.Kind, _ subject: String) -> String {
        "\(changes)?jenis=\(kind.rawValue)&tentang=\(encoded(subject))"
    }
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
