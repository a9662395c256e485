// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// What a button says.
    static func action(_ name: Report.Action.Name, _ language: Language) -> String {
        let phrase: Phrase =
            switch name {
            case .submit: Phrase("Kirim laporan", "Send the report")
            case .verify: Phrase("Verifikasi", "Verify")
            case .archive: Phrase("Arsipkan", "Archive")
            case .disposition: Phrase("Disposisi ke instansi", "Assign to an agency")
            case .forward: Phrase("Teruskan ke unit", "Forward to a unit")
            case .giveBack: Phrase("Kembalikan: bukan wewenang", "Return: not our jurisdiction")
            case .arbitrate: Phrase("Putuskan kewenangan", "Decide the competence")
            case .lapseArbitration: Phrase("Akhiri masa arbitrase", "Let the arbitration lapse")
            case .interimAnswer: Phrase("Kirim jawaban sementara", "Send an interim answer")
            case .finalAnswer: Phrase("Kirim jawaban akhir", "Send the final answer")
            case .reply: Phrase("Kirim tanggapan", "Send a reply")
            case .confirm: Phrase("Ya, masalah saya selesai", "Yes, my problem is solved")
            case .contest: Phrase("Sanggah jawaban", "Contest the answer")
            case .close: Phrase("Tutup laporan", "Close the report")
            case .closeBySilence: Phrase("Tutup karena tidak ada tanggapan", "Close for lack of a reply")
            case .rate: Phrase("Kirim penilaian", "Send the rating")
            }
        return phrase[language]
    }

    /// The headline of an event in a timeline.
    static func event(_ name: Report.Event.Name, _ language: Language) -> String {
        let phrase: Phrase =
            switch name {
            case .submitted: Phrase("Laporan diterima", "Report received")
            case .verified: Phrase("Laporan diverifikasi", "Report verified")
            case .archived: Phrase("Laporan diarsipkan", "Report archived")
            case .dispositioned: Phrase("Laporan diteruskan ke instansi", "Report passed to an agency")
            case .forwarded: Phrase("Laporan diteruskan ke unit", "Report forwarded to a unit")
            case .returned: Phrase("Laporan dikembalikan", "Report returned")
            case .disputed: Phrase("Kewenangan diperselisihkan", "Competence disputed")
            case .arbitrated: Phrase("Kewenangan diputuskan", "Competence decided")
            case .arbitrationLapsed: Phrase("Masa arbitrase lewat", "Arbitration lapsed")
            case .answered: Phrase("Instansi menjawab", "The agency answered")
            case .replied: Phrase("Pelapor menanggapi", "The reporter replied")
            case .confirmed: Phrase("Pelapor menyatakan selesai", "The reporter confirmed the solution")
            case .contested: Phrase("Pelapor menyanggah jawaban", "The reporter contested the answer")
            case .closed: Phrase("Laporan ditutup", "Report closed")
            case .rated: Phrase("Pelapor memberi nilai", "The reporter rated the handling")
            }
        return phrase[language]
    }

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
        case .withdrawnByReporter: Phrase("Ditarik oleh pelapor", "Withdrawn by the reporter")
        case .privateDispute: Phrase("Sengketa pribadi", "Private dispute")
        }
    }
}
