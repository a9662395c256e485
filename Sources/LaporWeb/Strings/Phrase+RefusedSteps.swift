// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// Why a step of the handling is refused, and what to do instead.
extension Phrase {
    static let refusedClassStands = Phrase(
        "Klasifikasi ini tidak dapat diturunkan kecuali oleh inspektorat, dan tidak dapat dinaikkan setelah tenggat lewat.",
        "Only the inspectorate lowers this class, and none is raised once its limit has passed."
    )
    static let refusedNobodyToAsk = Phrase(
        "Pelapor tidak meninggalkan kontak, jadi tidak dapat dimintai apa pun. Proses laporan seadanya.",
        "The reporter left no contact, so nothing can be asked. Work with what is there."
    )
    static let refusedAlreadyAsked = Phrase(
        "Instansi ini sudah pernah meminta keterangan. Jawablah dengan keterangan yang ada.",
        "This agency has asked once already. Answer with what is known."
    )
    static let refusedEmergencyNotDeferred = Phrase(
        "Laporan darurat tidak ditunda. Tangani sekarang.",
        "An emergency is never deferred. Act on it now."
    )
    static let refusedReplyMustBeAnswered = Phrase(
        "Pelapor berkeberatan: tanggapannya harus dijawab.",
        "The reporter objected: the reply must be answered."
    )
    static let refusedNoDraft = Phrase(
        "Tidak ada draf yang menunggu. Muat ulang halaman.",
        "No draft is waiting. Reload the page."
    )
    static let refusedApprovalNeeded = Phrase(
        "Di instansi ini jawaban harus disetujui dulu. Simpan sebagai draf.",
        "Answers are approved first in this agency. Save it as a draft."
    )
    static let refusedNotCoordinating = Phrase(
        "Tidak ada koordinasi yang terbuka pada laporan ini.",
        "No coordination is open on this report."
    )
    static let refusedAlreadyCoordinating = Phrase(
        "Koordinasi sudah terbuka. Tutup dulu sebelum membuka yang baru.",
        "A coordination is open. Close it before you open another."
    )
    static let refusedOfficerRecused = Phrase(
        "Anda sudah mengundurkan diri dari laporan ini. Rekan lain yang menanganinya.",
        "You have recused yourself from this report. A colleague handles it."
    )
    static let refusedNothingToFollow = Phrase(
        "Unit ini masih berjalan dan berpetugas.",
        "This unit is in force and has officers."
    )
    static func refusedCannotMerge(_ problem: Refusal.MergeProblem) -> Phrase {
        switch problem {
        case .itself:
            Phrase(
                "Itu nomor laporan ini sendiri. Tulis nomor laporan lain.",
                "That is this report. Give another's number."
            )
        case .otherHasEnded:
            Phrase(
                "Laporan itu sudah berakhir atau sudah digabung ke laporan lain. Pakai nomor laporan induknya.",
                "That report has ended or is merged itself. Use the number of its main report."
            )
        case .hasDuplicates:
            Phrase(
                "Laporan lain sudah digabung ke laporan ini. Gabungkan laporan yang satunya ke sini.",
                "Others are merged into this report. Merge the other one into this."
            )
        case .mustStandAlone:
            Phrase(
                "Pengaduan pengawasan dan laporan yang dilindungi selalu ditangani sendiri-sendiri.",
                "Oversight complaints and protected reports are always handled alone."
            )
        case .otherVisibility:
            Phrase(
                "Yang satu rahasia, yang lain tidak: keduanya tetap terpisah.",
                "One is confidential and the other is not: they stay apart."
            )
        case .outsideReach:
            Phrase(
                "Laporan itu dipegang instansi di luar kewenangan Anda.",
                "That report is with an agency outside your reach."
            )
        }
    }
    static let refusedRespondentMissing = Phrase(
        "Belum disebut siapa yang dilaporkan. Isi dulu instansi terlapor lewat “Ubah klasifikasi”; pemeriksanya mengikuti.",
        "Nobody has said whom it is about. Name the agency under “Change the class” first; its examiner follows."
    )
    static let refusedAlreadyWithdrawn = Phrase(
        "Laporan ini sudah dicabut pelapornya.",
        "The reporter has withdrawn this report."
    )
    static let refusedNothingBreached = Phrase(
        "Belum ada tenggat yang lewat dan belum ada jawaban akhir. Tunggu tenggatnya.",
        "No limit has passed and there is no final answer yet. Wait for the limit."
    )
    static let refusedNobodyAbove = Phrase(
        "Tidak ada atasan lagi yang belum diberi tahu.",
        "There is nobody further up who has not been told."
    )
    static let refusedIdentityNotOpened = Phrase(
        "Identitas pada laporan ini tidak sedang dibuka kepada siapa pun.",
        "The identity on this report is not open to anybody."
    )
    static let refusedIdentityAskedAlready = Phrase(
        "Identitas sudah diminta, dan menunggu keputusan petugas kedua.",
        "The identity was asked for already, and waits for a second officer's decision."
    )
    static let refusedAlreadyReferred = Phrase(
        "Laporan ini sudah dibawa ke Ombudsman.",
        "This report is with the Ombudsman already."
    )
    static let refusedConfidentialForGood = Phrase(
        "Laporan ini dilindungi: rahasia untuk seterusnya dan tidak dibagikan.",
        "This report is protected: confidential for good, and not shared."
    )
    static let refusedSecondPersonNeeded = Phrase(
        "Perlu orang kedua: peminta tidak dapat mengizinkan sendiri.",
        "It takes a second person: whoever asked cannot allow it."
    )
    static let refusedNoIdentityRequest = Phrase(
        "Tidak ada permintaan membuka identitas.",
        "Nobody has asked to open the identity."
    )
    static let refusedIdentityErased = Phrase("Data diri pelapor sudah dihapus.", "The personal data have been erased.")
    static let refusedExaminerOnly = Phrase(
        "Pengaduan berkadar pengawasan hanya diperiksa pengawas di luar garis komando terlapor.",
        "An oversight complaint is examined only outside the line of command of whom it is about."
    )

    static func refusedReporterTimeNotOver(_ until: Date) -> Phrase {
        Phrase(
            "Pelapor masih dapat menjawab sampai \(SpokenDate.day(until, .western, .indonesian)).",
            "The reporter can still answer until \(SpokenDate.day(until, .western, .english))."
        )
    }
}
