// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// What fields are called in the form of an action, where their usual name says too little there.
    static func labels(of action: Report.Action.Name) -> [FieldName: Phrase] {
        switch action {
        case .verify, .disposition: [.agency: Phrase("Disposisi ke instansi", "Assign to agency")]
        case .forward: [.agency: Phrase("Teruskan ke unit", "Forward to unit")]
        case .transfer: [.agency: Phrase("Alihkan ke unit", "Transfer to unit")]
        case .arbitrate: [.agency: Phrase("Instansi yang berwenang", "Competent agency")]
        case .carbonCopy: [.agency: Phrase("Tembusan ke instansi", "Copy to agency")]
        default: [:]
        }
    }

    /// What a button says.
    static func action(_ name: Report.Action.Name, _ language: Language) -> String { action(name)[language] }

    static func action(_ name: Report.Action.Name) -> Phrase {
        switch name {
        case .submit: Phrase("Kirim laporan", "Send the report")
        case .adopt: Phrase("Ambil alih dari sistem lain", "Take over from another system")
        case .verify: Phrase("Verifikasi", "Verify")
        case .defer: Phrase("Tunda: minta dilengkapi", "Defer: ask to complete")
        case .lapseDeferral: Phrase("Akhiri masa melengkapi", "End the time to complete")
        case .archive: Phrase("Arsipkan", "Archive")
        case .restore: Phrase("Pulihkan laporan", "Restore the report")
        case .reclassify: Phrase("Ubah klasifikasi", "Change the class")
        case .protect: Phrase("Lindungi anak atau korban kekerasan", "Protect a child or a victim of violence")
        case .disposition: Phrase("Disposisi ke instansi", "Assign to an agency")
        case .forward: Phrase("Teruskan ke unit", "Forward to a unit")
        case .transfer: Phrase("Alihkan ke unit lain", "Transfer to another unit")
        case .follow: Phrase("Ikuti unit pengganti", "Follow the successor")
        case .recall: Phrase("Tarik kembali disposisi", "Recall the assignment")
        case .giveBack: Phrase("Kembalikan: bukan wewenang", "Return: not our jurisdiction")
        case .arbitrate: Phrase("Putuskan kewenangan", "Decide the competence")
        case .lapseArbitration: Phrase("Akhiri masa arbitrase", "Let the arbitration lapse")
        case .recordLetter: Phrase("Catat surat", "Record a letter")
        case .referOutside: Phrase("Rujuk ke lembaga luar", "Refer to a body outside")
        case .carbonCopy: Phrase("Kirim tembusan", "Send a copy")
        case .openCoordination: Phrase("Buka koordinasi", "Open a coordination")
        case .contribute: Phrase("Beri masukan", "Contribute")
        case .closeCoordination: Phrase("Tutup koordinasi", "Close the coordination")
        case .recuse: Phrase("Mengundurkan diri dari laporan ini", "Recuse yourself from this report")
        case .merge: Phrase("Gabungkan ke laporan lain", "Merge into another report")
        case .gain: Phrase("Terima gabungan", "Take a duplicate in")
        case .unmerge: Phrase("Lepas dari gabungan", "Take out of the merger")
        case .lose: Phrase("Lepas gabungan", "Release a duplicate")
        case .split: Phrase("Pecah menjadi laporan baru", "Split off a new report")
        case .draft: Phrase("Simpan draf jawaban", "Save a draft answer")
        case .approve: Phrase("Setujui dan kirim draf", "Approve and send the draft")
        case .returnDraft: Phrase("Kembalikan draf", "Return the draft")
        case .interimAnswer: Phrase("Kirim jawaban sementara", "Send an interim answer")
        case .finalAnswer: Phrase("Kirim jawaban akhir", "Send the final answer")
        case .correct: Phrase("Ralat jawaban", "Correct an answer")
        case .requestInformation: Phrase("Minta keterangan pelapor", "Ask the reporter for information")
        case .lapseInformationRequest: Phrase("Akhiri masa memberi keterangan", "End the time to inform")
        case .extend: Phrase("Janjikan tanggal selesai", "Promise a date")
        case .conclude: Phrase("Sampaikan hasil pemeriksaan", "Give the outcome of the examination")
        case .supplement: Phrase("Kirim tambahan", "Send an addition")
        case .reply: Phrase("Kirim tanggapan", "Send a reply")
        case .dismissReply: Phrase("Tandai tanggapan tidak perlu jawaban", "Mark the reply as needing no answer")
        case .confirm: Phrase("Ya, masalah saya selesai", "Yes, my problem is solved")
        case .contest: Phrase("Sanggah jawaban", "Contest the answer")
        case .withdraw: Phrase("Cabut laporan", "Withdraw the report")
        case .close: Phrase("Tutup laporan", "Close the report")
        case .closeBySilence: Phrase("Tutup karena tidak ada tanggapan", "Close for lack of a reply")
        case .rate: Phrase("Kirim penilaian", "Send the rating")
        case .prioritise: Phrase("Atur prioritas", "Set the priority")
        case .flagEmergency: Phrase("Tandai darurat", "Flag as an emergency")
        case .escalate: Phrase("Eskalasi ke atasan", "Escalate")
        case .escalateOverdue: Phrase("Eskalasi otomatis", "Escalate what is overdue")
        case .noticeOfSupervision: Phrase("Kirim teguran pengawasan", "Send a supervision notice")
        case .referToOmbudsman: Phrase("Bawa ke Ombudsman", "Bring to the Ombudsman")
        case .redact: Phrase("Tutup bagian dari umum", "Redact for the public")
        case .eraseWords: Phrase("Hapus kata untuk selamanya", "Erase words for good")
        case .changeVisibility: Phrase("Ubah kerahasiaan", "Change the visibility")
        case .openIdentity: Phrase("Buka identitas saya", "Open my identity")
        case .changeContact: Phrase("Ubah cara kami menghubungi", "Change how we reach you")
        case .takeBackIdentity: Phrase("Sembunyikan identitas saya", "Hide my identity")
        case .requestIdentity: Phrase("Minta identitas dibuka", "Ask to open the identity")
        case .grantIdentity: Phrase("Izinkan identitas dibuka", "Allow the identity to be opened")
        case .eraseIdentity: Phrase("Hapus data diri", "Erase personal data")
        }
    }
}
