// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Words of the national system for what this one keeps as codes, read in both ways.
enum SP4NLabels {
    private static let classifications: [(label: String, classification: Report.Classification)] = [
        ("Pengaduan Tidak Berkadar Pengawasan", .complaint), ("Pengaduan", .complaint),
        ("Pengaduan Berkadar Pengawasan", .oversightComplaint), ("Aspirasi", .aspiration),
        ("Permintaan Informasi", .informationRequest), ("Permohonan Informasi", .informationRequest),
    ]

    /// Nothing said is `unclassified`; nothing for words that mean none.
    static func classification(_ label: String?) -> Report.Classification? {
        guard let label else { return .unclassified }
        return classifications.first { $0.label.lowercased() == label.lowercased() }?.classification
    }
    static func label(_ classification: Report.Classification) -> String {
        classifications.first { $0.classification == classification }?.label ?? ""
    }

    /// `Anonim`, `Rahasia`, both, or nothing; nothing at all for other words.
    static func secrecy(_ label: String?) -> (isAnonymous: Bool, isConfidential: Bool)? {
        let words = Set((label ?? "").lowercased().split { !$0.isLetter }.map(String.init))
        guard words.isSubset(of: ["anonim", "rahasia", "dan"]) else { return nil }
        return (words.contains("anonim"), words.contains("rahasia"))
    }
    static func label(isAnonymous: Bool, isConfidential: Bool) -> String {
        [isAnonymous ? "Anonim" : nil, isConfidential ? "Rahasia" : nil].compactMap(\.self).joined(separator: "|")
    }

    /// Nothing for what this system has no channel for: it is kept as it is called, under `import`.
    static func channel(_ label: String) -> Report.Channel? {
        let word = label.lowercased()
        if word == "website" || word.hasPrefix("website - ") || word == "website institusi" { return .web }
        return switch word {
        case "android", "ios": .web
        case "sms", "sms 1708": .sms
        case "email", "email instansi": .email
        case "tatap muka", "pos surat": .walkIn
        case "call center", "hotline service", "facebook", "instagram", "whatsapp", "twitter", "x", "telegram",
            "tiktok":
            .imported
        default: nil
        }
    }
    static func label(_ channel: Report.Channel) -> String {
        switch channel {
        case .web, .imported: "Website"
        case .api: "Website Institusi"
        case .sms: "SMS"
        case .email: "Email Instansi"
        case .walkIn: "Tatap Muka"
        }
    }

    /// Names that say that there is none.
    static func name(_ cell: String?) -> String? {
        guard let name = cell?.cleaned.filled else { return nil }
        return ["anonim", "anonymous", "rahasia", "-", "n/a", "null"].contains(name.lowercased()) ? nil : name
    }
}

/// Why a report was archived: that system has sentences, this one codes of the policy and words beside them.
enum SP4NReasons {
    /// Words that give a code away, in this order; `sentence` is what is written where nobody wrote anything.
    private static let table: [(code: String, signs: [String], sentence: String)] = [
        ("hate_speech", ["sara"], "Laporan ini diarsipkan karena Mengandung SARA"),
        ("withdrawn_by_reporter", ["keinginan pelapor"], "Laporan ini diarsipkan sesuai dengan keinginan Pelapor"),
        ("duplicate", ["ganda", "duplikat"], "Laporan ini diarsipkan karena ganda"),
        ("too_general", ["terlalu umum"], "Laporan ini diarsipkan karena terlalu umum"),
        (
            "not_government_performance", ["tidak relevan"],
            "Laporan ini diarsipkan karena Tidak Relevan dengan Kinerja Pemerintah"
        ),
        ("wrong_format", ["kesalahan format"], "Laporan ini diarsipkan karena kesalahan format"),
        ("abusive", ["kasar", "pornografi", "melecehkan"], "Laporan ini diarsipkan karena isinya tidak pantas"),
        ("advertisement_or_spam", ["iklan", "spam"], "Laporan ini diarsipkan karena berisi iklan"),
        ("test_report", ["uji coba", "percobaan"], "Laporan ini diarsipkan karena hanya uji coba"),
        (
            "under_judicial_process", ["proses hukum", "peradilan"],
            "Laporan ini diarsipkan karena sedang dalam proses hukum"
        ),
        ("handled_by_ombudsman", ["ombudsman"], "Laporan ini diarsipkan karena sudah ditangani Ombudsman"),
        ("incomplete", ["tidak dilengkapi", "kelengkapan"], "Laporan ini diarsipkan karena tidak dilengkapi"),
        ("private_dispute", ["sengketa pribadi"], "Laporan ini diarsipkan karena merupakan sengketa pribadi"),
    ]

    /// The code that the words mean, as far as the policy knows it.
    static func code(_ words: String, under policy: Policy) -> String? {
        let text = words.lowercased()
        let found = table.first { row in row.signs.contains { sign in isWord(sign, in: text) } }?.code
        return found.flatMap { policy.archiveReasons.contains($0) ? $0 : nil }
    }
    static func sentence(_ code: String) -> String { table.first { $0.code == code }?.sentence ?? "" }

    /// `sara`, but not `sarana`.
    private static func isWord(_ sign: String, in text: String) -> Bool {
        let letters = text.split { !$0.isLetter }.joined(separator: " ")
        return " \(letters) ".contains(" \(sign) ")
    }
}
