// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Every address of the pages, in one place.
enum Links {
    static let home = "/"
    static let write = "/lapor"
    static let writeLanguage = "/lapor/bahasa"
    static let receipt = "/lapor/tanda-terima"
    static let track = "/lacak"
    static let forget = "/lacak/lupakan"
    static let browse = "/jelajah"
    static let help = "/bantuan"
    static let signIn = "/masuk"
    static let signOut = "/keluar"
    static let desk = "/meja"

    static func report(_ id: TrackingID) -> String { "/laporan/\(id)" }
    static func report(_ id: TrackingID, _ action: Report.Action.Name) -> String {
        "\(report(id))/\(segment(action))"
    }
    static func deskReport(_ id: TrackingID) -> String { "/meja/laporan/\(id)" }
    static func deskReport(_ id: TrackingID, _ action: Report.Action.Name) -> String {
        "\(deskReport(id))/\(segment(action))"
    }
    static func agency(_ slug: String) -> String { "/instansi/\(slug)" }
    static func done(_ link: String, _ action: Report.Action.Name) -> String { "\(link)?selesai=\(segment(action))" }
    static func signIn(thenTo path: String) -> String { "\(signIn)?lanjut=\(path)" }

    /// A list with its filters, from a key on.
    static func list(_ path: String, state: Report.State?, after key: ListKey?) -> String {
        var parts: [String] = []
        if let state { parts.append("status=\(state.rawValue)") }
        if let key { parts.append("lanjut=\(key.text)") }
        return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
    }

    /// How an action is called in an address.
    static func segment(_ action: Report.Action.Name) -> String {
        switch action {
        case .submit: "kirim"
        case .verify: "verifikasi"
        case .archive: "arsip"
        case .disposition: "disposisi"
        case .forward: "teruskan"
        case .giveBack: "kembalikan"
        case .arbitrate: "arbitrase"
        case .lapseArbitration: "arbitrase-lewat"
        case .interimAnswer: "jawaban-sementara"
        case .finalAnswer: "jawaban-akhir"
        case .reply: "tanggapan"
        case .confirm: "konfirmasi"
        case .contest: "sanggahan"
        case .close: "tutup"
        case .closeBySilence: "tutup-otomatis"
        case .rate: "penilaian"
        }
    }

    static func action(_ segment: String) -> Report.Action.Name? {
        Report.Action.Name.allCases.first { self.segment($0) == segment }
    }
}
