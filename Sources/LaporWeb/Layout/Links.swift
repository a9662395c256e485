// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// Every address of the pages, in one place.
enum Links {
    static let home = "/"
    static let write = "/lapor"
    /// A new report that mentions an earlier one.
    static func write(after id: TrackingID) -> String { "\(write)?tentang=\(id)" }
    static let writeLanguage = "/lapor/bahasa"
    static let writeCheck = "/lapor/periksa"
    static let writeChange = "/lapor/ubah"
    static let writeOffline = "/lapor/luring"
    static let receipt = "/lapor/tanda-terima"
    static let receiptAgain = "/lapor/tanda-terima?lagi=ya"
    static let writeInPerson = "/lapor?kanal=walk_in"
    static func export(_ format: String) -> String { "/meja/ekspor?format=\(format)" }
    static let track = "/lacak"
    /// The tracking page with the number filled in; the code is never part of an address.
    static func track(_ id: TrackingID) -> String { "\(track)?nomor=\(id)" }
    static let forget = "/lacak/lupakan"
    static let browse = "/jelajah"
    static let browseFeed = "/jelajah.atom"
    static let agencies = "/instansi"
    static let topics = "/topik"
    static func topic(_ code: String) -> String { "\(topics)/\(code)" }
    static let help = "/bantuan"
    static let offline = "/luring"
    static let serviceWorker = "/sw.js"
    static let style = "/kelola/gaya"
    static let api = "/openapi.json"
    static let status = "/status"
    static let signIn = "/masuk"
    static let signOut = "/keluar"
    static let desk = "/meja"

    static func report(_ id: TrackingID) -> String { "/laporan/\(id)" }
    static func report(_ id: TrackingID, _ action: Report.Action.Name) -> String {
        "\(report(id))/\(segment(action))"
    }
    static func attachment(_ file: Attachment.ID, of id: TrackingID, isSmall: Bool = false) -> String {
        "\(report(id))/lampiran/\(file)\(isSmall ? "?ukuran=kecil" : "")"
    }
    static func deskReport(_ id: TrackingID) -> String { "/meja/laporan/\(id)" }
    static func deskReport(_ id: TrackingID, _ action: Report.Action.Name) -> String {
        "\(deskReport(id))/\(segment(action))"
    }
    /// What is found by some words, from an office on.
    static func agencies(_ words: String, within slug: String?, after last: String) -> String {
        let place = slug.map { "di=\($0)&" } ?? ""
        return "\(agencies)?\(place)q=\(encoded(words))&lanjut=\(last)"
    }
    static func agency(_ slug: String) -> String { "/instansi/\(slug)" }
    static func reportFeed(_ id: TrackingID) -> String { "\(report(id)).atom" }
    static func embedded(_ slug: String) -> String { "/sematan/\(slug)" }
    static func agencyFeed(_ slug: String) -> String { "\(agency(slug)).atom" }
    /// A feed in a language: whoever reads feeds brings no cookie.
    static func feed(_ link: String, _ language: Language) -> String {
        language.known == .indonesian ? link : "\(link)\(link.contains("?") ? "&" : "?")lang=\(language.code)"
    }
    /// A new report that names its office already.
    static func write(to agency: Agency) -> String { agency.acceptsDirect ? "\(write)?instansi=\(agency.slug)" : write }
    static func units(of slug: String, after last: String) -> String { "\(agency(slug))?unit=\(last)#unit" }
    static func done(_ link: String, _ action: Report.Action.Name) -> String { "\(link)?selesai=\(segment(action))" }
    static func signIn(thenTo path: String) -> String { "\(signIn)?lanjut=\(next(path))" }
    /// An address as a part of another.
    static func next(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { encoded($0) }.joined(separator: "/")
    }

    /// A list with its search and filters, from a key on.
    static func list(
        _ path: String,
        search: String = "",
        isShared: Bool = false,
        state: Report.State?,
        after key: ListKey?
    ) -> String {
        var parts: [String] = []
        if !search.isEmpty { parts.append("\(Search.field)=\(encoded(search))") }
        if isShared { parts.append("bagi=ya") }
        if let state { parts.append("status=\(state.rawValue)") }
        if let key { parts.append("lanjut=\(key.text)") }
        return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
    }

    /// Any text as a part of an address.
    static func encoded(_ text: some StringProtocol) -> String {
        // ASCII only: the alphanumerics of Foundation are of every script.
        text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
    private static let plain = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
    )

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
        case .adopt: "ambil-alih"
        case .defer: "tunda"
        case .lapseDeferral: "tunda-lewat"
        case .restore: "pulihkan"
        case .reclassify: "klasifikasi"
        case .protect: "lindungi"
        case .transfer: "alihkan"
        case .follow: "ikuti"
        case .recall: "tarik-disposisi"
        case .recordLetter: "surat"
        case .referOutside: "rujuk"
        case .carbonCopy: "tembusan"
        case .openCoordination: "koordinasi"
        case .contribute: "masukan"
        case .closeCoordination: "tutup-koordinasi"
        case .recuse: "mundur"
        case .merge: "gabung"
        case .gain: "terima-gabungan"
        case .unmerge: "pisah-gabungan"
        case .lose: "lepas-gabungan"
        case .split: "pecah"
        case .draft: "draf"
        case .approve: "setujui"
        case .returnDraft: "kembalikan-draf"
        case .correct: "ralat"
        case .requestInformation: "minta-keterangan"
        case .lapseInformationRequest: "keterangan-lewat"
        case .extend: "janji"
        case .conclude: "hasil-pemeriksaan"
        case .supplement: "tambahan"
        case .dismissReply: "tanpa-jawaban"
        case .withdraw: "cabut"
        case .prioritise: "prioritas"
        case .flagEmergency: "darurat"
        case .escalate: "eskalasi"
        case .escalateOverdue: "eskalasi-otomatis"
        case .noticeOfSupervision: "teguran"
        case .referToOmbudsman: "ombudsman"
        case .redact: "redaksi"
        case .eraseWords: "hapus-kata"
        case .changeVisibility: "kerahasiaan"
        case .openIdentity: "buka-identitas"
        case .takeBackIdentity: "tutup-identitas"
        case .changeContact: "kontak"
        case .requestIdentity: "minta-identitas"
        case .grantIdentity: "izinkan-identitas"
        case .eraseIdentity: "hapus-identitas"
        }
    }

    static func action(_ segment: String) -> Report.Action.Name? {
        Report.Action.Name.allCases.first { self.segment($0) == segment }
    }
}
