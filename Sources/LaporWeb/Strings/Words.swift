// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The words for the codes of the domain: each switch names every case, so no code can be without its words.
enum Words {
    /// Each text of a page is a static member of `Phrase`, in `Phrase+Feature.swift`.
    typealias Key = Phrase

    static func text(_ key: Key, _ language: Language) -> String { key[language] }

    static func state(_ state: Report.State, _ language: Language) -> String { self.state(state)[language] }

    static func state(_ state: Report.State) -> Phrase {
        switch state {
        case .draft: Phrase("Draf", "Draft")
        case .submitted: Phrase("Menunggu verifikasi", "Awaiting verification")
        case .deferred: Phrase("Menunggu kelengkapan", "Waiting for missing details")
        case .verified: Phrase("Terverifikasi", "Verified")
        case .dispositioned: Phrase("Diteruskan ke instansi", "Passed to the agency")
        case .returned: Phrase("Dikembalikan, sedang dicarikan instansi", "Returned, looking for the right agency")
        case .inArbitration: Phrase("Kewenangan sedang diputuskan", "Competence being decided")
        case .inProgress: Phrase("Sedang ditindaklanjuti", "Being worked on")
        case .awaitingReporter: Phrase("Sudah dijawab, menunggu pelapor", "Answered, waiting for the reporter")
        case .reporterReplied: Phrase("Ditanggapi pelapor", "The reporter has replied")
        case .informationRequested: Phrase("Instansi meminta keterangan", "The agency asks for information")
        case .contested: Phrase("Disanggah, dikerjakan lagi", "Contested, being worked on again")
        case .closed: Phrase("Selesai", "Closed")
        case .merged: Phrase("Digabung dengan laporan lain", "Merged with another report")
        case .archived: Phrase("Diarsipkan", "Archived")
        case .referredOutside: Phrase("Dirujuk ke lembaga lain", "Referred to another institution")
        }
    }

    static func classification(_ classification: Report.Classification, _ language: Language) -> String {
        let phrase: Phrase =
            switch classification {
            case .unclassified: Phrase("Belum diklasifikasi", "Not yet classified")
            case .complaint: Phrase("Pengaduan", "Complaint")
            case .aspiration: Phrase("Aspirasi", "Aspiration")
            case .informationRequest: Phrase("Permintaan informasi", "Request for information")
            case .oversightComplaint: Phrase("Pengaduan berkadar pengawasan", "Oversight complaint")
            }
        return phrase[language]
    }

    static func visibility(_ visibility: Report.Visibility, _ language: Language) -> String {
        let phrase: Phrase =
            switch visibility {
            case .public: Phrase("Terbuka", "Public")
            case .confidential: Phrase("Rahasia", "Confidential")
            }
        return phrase[language]
    }

    static func channel(_ channel: Report.Channel, _ language: Language) -> String {
        let phrase: Phrase =
            switch channel {
            case .web: Phrase("Situs web", "Website")
            case .api: Phrase("Aplikasi terhubung", "Connected application")
            case .sms: Phrase("SMS", "SMS")
            case .email: Phrase("Surel", "E-mail")
            case .walkIn: Phrase("Datang langsung", "In person")
            case .imported: Phrase("Impor data", "Data import")
            }
        return phrase[language]
    }

    static func agencyKind(_ kind: Agency.Kind, _ language: Language) -> String {
        let phrase: Phrase =
            switch kind {
            case .national: Phrase("Administrator nasional", "National administrator")
            case .ministry: Phrase("Kementerian", "Ministry")
            case .institution: Phrase("Lembaga", "Institution")
            case .province: Phrase("Pemerintah provinsi", "Provincial government")
            case .regency: Phrase("Pemerintah kabupaten", "Regency government")
            case .city: Phrase("Pemerintah kota", "City government")
            case .inspectorate: Phrase("Inspektorat", "Inspectorate")
            case .secretariat: Phrase("Sekretariat", "Secretariat")
            case .stateOwnedEnterprise: Phrase("Badan usaha milik negara", "State-owned enterprise")
            case .workUnit: Phrase("Unit kerja", "Work unit")
            case .childProtection: Phrase("Perlindungan perempuan dan anak", "Women and child protection")
            }
        return phrase[language]
    }
}
