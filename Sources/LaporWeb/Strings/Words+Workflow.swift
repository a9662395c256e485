// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// What must happen before a limit ends.
    static func deadline(_ kind: Deadline.Kind, _ language: Language) -> String {
        let phrase: Phrase =
            switch kind {
            case .verification: Phrase("Verifikasi laporan", "Verification of the report")
            case .firstResponse: Phrase("Jawaban pertama instansi", "First answer of the agency")
            case .resolution: Phrase("Penyelesaian laporan", "Resolution of the report")
            case .silence: Phrase("Kesempatan pelapor menanggapi", "The reporter's time to respond")
            case .reply: Phrase("Jawaban atas tanggapan pelapor", "Answer to the reporter's reply")
            case .arbitration: Phrase("Putusan kewenangan", "Decision on competence")
            case .completion: Phrase("Kesempatan pelapor melengkapi", "The reporter's time to complete")
            case .information: Phrase("Kesempatan pelapor memberi keterangan", "The reporter's time to inform")
            case .coordination: Phrase("Masukan instansi yang diajak", "Contributions of the other agencies")
            case .promise: Phrase("Tanggal yang dijanjikan instansi", "Date promised by the agency")
            }
        return phrase[language]
    }

    static func basis(_ basis: Deadline.Basis, _ language: Language) -> String {
        let phrase: Phrase =
            switch basis {
            case .actual: Phrase("pasti", "fixed")
            case .projected: Phrase("perkiraan", "estimate")
            case .provisional:
                Phrase("sementara, kalender libur belum terbit", "provisional, holidays not yet published")
            }
        return phrase[language]
    }

    static func standing(_ standing: Deadline.Standing, _ language: Language) -> String {
        let phrase: Phrase =
            switch standing {
            case .running: Phrase("Berjalan", "Running")
            case .met: Phrase("Terpenuhi", "Met")
            case .breached: Phrase("Terlewat", "Missed")
            case .stopped: Phrase("Berhenti: sudah dijawab", "Stopped: answered")
            case .paused: Phrase("Berhenti: menunggu pelapor", "Paused: waiting for the reporter")
            }
        return phrase[language]
    }

    /// Codes are the policy's data: an unknown one is shown as it is.
    static func archiveReason(_ code: String, _ language: Language) -> String {
        ArchiveReason(rawValue: code)?.phrase[language] ?? code.replacing("_", with: " ")
    }
}

private enum ArchiveReason: String {
    case duplicate, abusive, incomplete
    case tooGeneral = "too_general"
    case notGovernmentPerformance = "not_government_performance"
    case wrongFormat = "wrong_format"
    case hateSpeech = "hate_speech"
    case advertisementOrSpam = "advertisement_or_spam"
    case testReport = "test_report"
    case underJudicialProcess = "under_judicial_process"
    case handledByOmbudsman = "handled_by_ombudsman"
    case withdrawnByReporter = "withdrawn_by_reporter"
    case privateDispute = "private_dispute"

    var phrase: Phrase {
        switch self {
        case .duplicate: Phrase("Laporan ganda", "Duplicate report")
        case .abusive: Phrase("Kasar atau tidak senonoh", "Abusive or obscene")
        case .incomplete: Phrase("Tidak lengkap dan tidak dilengkapi", "Incomplete, and not completed")
        case .tooGeneral: Phrase("Terlalu umum", "Too general")
        case .notGovernmentPerformance:
            Phrase("Bukan tentang kinerja pemerintah", "Not about the work of government")
        case .wrongFormat: Phrase("Format tidak sesuai", "Wrong format")
        case .hateSpeech: Phrase("Ujaran kebencian (SARA)", "Hate speech")
        case .advertisementOrSpam: Phrase("Iklan atau spam", "Advertisement or spam")
        case .testReport: Phrase("Laporan uji coba", "Test report")
        case .underJudicialProcess: Phrase("Sedang dalam proses peradilan", "Before a court")
        case .handledByOmbudsman: Phrase("Sudah ditangani Ombudsman", "Already with the Ombudsman")
        case .withdrawnByReporter: Phrase("Dicabut oleh pelapor", "Withdrawn by the reporter")
        case .privateDispute: Phrase("Sengketa pribadi", "Private dispute")
        }
    }
}
