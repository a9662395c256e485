// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Words {
    static func deliveryState(_ state: DeliveryLine.State, _ language: Language) -> String {
        let phrase: Phrase =
            switch state {
            case .waiting: Phrase("Menunggu", "Waiting")
            case .sent: Phrase("Terkirim", "Sent")
            case .failed: Phrase("Gagal", "Failed")
            case .dropped: Phrase("Tidak dikirim", "Not sent")
            }
        return phrase[language]
    }

    /// What a letter is about; a rule of a newer program is shown by its name.
    static func letter(_ rule: String, _ language: Language) -> String {
        LetterRule(rawValue: rule)?.phrase[language] ?? rule.replacing("_", with: " ")
    }

    /// Codes come from channels and mail servers: an unknown one is shown as it is.
    static func deliveryProblem(_ code: String, _ language: Language) -> String {
        DeliveryProblem(rawValue: code)?.phrase[language] ?? code
    }
}

/// The rules of `LaporDomain/Notifications`, by the names that are stored; a test says that none is missing.
package enum LetterRule: String, CaseIterable {
    case reportReceived = "report_received"
    case reportVerified = "report_verified"
    case reportMoved = "report_moved"
    case reportArchived = "report_archived"
    case reportAnswered = "report_answered"
    case reportAnsweredFinally = "report_answered_finally"
    case reportConcluded = "report_concluded"
    case reportSplit = "report_split"
    case reportClosed = "report_closed"
    case verificationWaiting = "verification_waiting"
    case workArrived = "work_arrived"
    case workDisputed = "work_disputed"
    case reporterSpoke = "reporter_spoke"
    case reportLapsed = "report_lapsed"
    case reportRestored = "report_restored"
    case reportQuestioned = "report_questioned"
    case reportReferred = "report_referred"
    case reportMerged = "report_merged"
    case reportPromised = "report_promised"
    case reportCorrected = "report_corrected"
    case replySettled = "reply_settled"
    case informationLapsed = "information_lapsed"
    case officerRecused = "officer_recused"
    case identityOpened = "identity_opened"
    case draftWaiting = "draft_waiting"
    case draftReturned = "draft_returned"
    case coordinationAsked = "coordination_asked"
    case contributionMade = "contribution_made"
    case copyMade = "copy_made"
    case reportEscalated = "report_escalated"
    case emergencyRaised = "emergency_raised"
    case supervisionNoticed = "supervision_noticed"
    case ombudsmanAsked = "ombudsman_asked"
    case identityAsked = "identity_asked"
    case followedAnswered = "followed_answered"
    case followedEnded = "followed_ended"

    var phrase: Phrase {
        switch self {
        case .reportReceived: Phrase("Laporan diterima", "Report received")
        case .reportVerified: Phrase("Laporan diverifikasi", "Report verified")
        case .reportMoved: Phrase("Laporan ditangani instansi", "Report is with an agency")
        case .reportArchived: Phrase("Laporan diarsipkan", "Report archived")
        case .reportAnswered: Phrase("Ada jawaban sementara", "There is an interim answer")
        case .reportAnsweredFinally: Phrase("Ada jawaban akhir", "There is a final answer")
        case .reportConcluded: Phrase("Hasil pemeriksaan", "Outcome of the examination")
        case .reportSplit: Phrase("Sebagian menjadi laporan baru", "Part of it became a new report")
        case .reportClosed: Phrase("Laporan ditutup", "Report closed")
        case .verificationWaiting: Phrase("Menunggu verifikasi", "Waiting to be verified")
        case .workArrived: Phrase("Laporan masuk", "Report came in")
        case .workDisputed: Phrase("Kewenangan dipersoalkan", "Competence disputed")
        case .reporterSpoke: Phrase("Pelapor menanggapi", "The reporter replied")
        case .reportLapsed: Phrase("Masa melengkapi lewat", "Time to complete is over")
        case .reportRestored: Phrase("Laporan dilanjutkan", "Report goes on")
        case .reportQuestioned: Phrase("Keterangan diminta", "Information asked for")
        case .reportReferred: Phrase("Dirujuk ke lembaga luar", "Referred to a body outside")
        case .reportMerged: Phrase("Digabung dengan laporan serupa", "Merged with a similar report")
        case .reportPromised: Phrase("Tanggal dijanjikan", "A date was promised")
        case .reportCorrected: Phrase("Jawaban diralat", "Answer corrected")
        case .replySettled: Phrase("Tanggapan tidak memerlukan jawaban", "The reply needs no answer")
        case .informationLapsed: Phrase("Pelapor tidak menjawab pertanyaan", "The reporter did not answer")
        case .officerRecused: Phrase("Petugas mengundurkan diri", "An officer stepped aside")
        case .identityOpened: Phrase("Identitas dibuka", "Identity opened")
        case .draftWaiting: Phrase("Draf menunggu persetujuan", "A draft waits for approval")
        case .draftReturned: Phrase("Draf dikembalikan", "A draft was returned")
        case .coordinationAsked: Phrase("Ajakan berkoordinasi", "Asked to coordinate")
        case .contributionMade: Phrase("Ada masukan", "A contribution came in")
        case .copyMade: Phrase("Tembusan", "A copy")
        case .reportEscalated: Phrase("Laporan dieskalasi", "Report escalated")
        case .emergencyRaised: Phrase("Laporan darurat", "Emergency")
        case .supervisionNoticed: Phrase("Teguran pengawasan", "Supervision notice")
        case .ombudsmanAsked: Phrase("Dibawa ke Ombudsman", "Brought to the Ombudsman")
        case .identityAsked: Phrase("Permintaan membuka identitas", "Request to open the identity")
        case .followedAnswered: Phrase("Jawaban untuk pengikut", "Answer, for followers")
        case .followedEnded: Phrase("Akhir untuk pengikut", "End, for followers")
        }
    }
}

private enum DeliveryProblem: String {
    case unreachable
    case timedOut = "timed_out"
    case loginRefused = "login_refused"
    case notEncrypted = "not_encrypted"
    case folderNotWritable = "folder_not_writable"
    case noSuchMailbox = "smtp_550"
    case mailboxFull = "smtp_552"

    var phrase: Phrase {
        switch self {
        case .unreachable: Phrase("Server surel tidak terjangkau", "The mail server cannot be reached")
        case .timedOut: Phrase("Server surel tidak menjawab", "The mail server does not answer")
        case .loginRefused: Phrase("Server surel menolak kami", "The mail server does not let us in")
        case .notEncrypted: Phrase("Sambungan surel tidak aman", "The way to the mail server is not safe")
        case .folderNotWritable: Phrase("Folder surel tidak dapat ditulisi", "The mail folder cannot be written")
        case .noSuchMailbox: Phrase("Alamat ditolak (550)", "The address was refused (550)")
        case .mailboxFull: Phrase("Kotak surat penuh (552)", "The mailbox is full (552)")
        }
    }
}
