// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// What has just been done, to whoever did it.
    static func done(_ name: Report.Action.Name, _ language: Language) -> String {
        let phrase: Phrase =
            switch name {
            case .submit: Phrase("Laporan sudah terkirim.", "The report has been sent.")
            case .verify: Phrase("Laporan sudah Anda verifikasi.", "You have verified the report.")
            case .archive:
                Phrase(
                    "Laporan sudah diarsipkan. Pelapor dapat membaca alasannya.",
                    "The report has been archived. The reporter can read why."
                )
            case .disposition:
                Phrase(
                    "Laporan sudah diteruskan ke instansi yang Anda pilih.",
                    "The report has been passed to the agency you chose."
                )
            case .forward:
                Phrase(
                    "Laporan sudah diteruskan ke unit yang Anda pilih.",
                    "The report has been forwarded to the unit you chose."
                )
            case .giveBack: Phrase("Laporan sudah Anda kembalikan.", "You have returned the report.")
            case .arbitrate:
                Phrase(
                    "Kewenangan sudah diputuskan. Putusan ini mengikat.",
                    "The competence has been decided. The decision is binding."
                )
            case .lapseArbitration: Phrase("Masa arbitrase sudah berakhir.", "The arbitration has lapsed.")
            case .interimAnswer: Phrase("Jawaban sementara sudah terkirim.", "The interim answer has been sent.")
            case .finalAnswer:
                Phrase(
                    "Jawaban akhir sudah terkirim. Sekarang giliran pelapor menanggapi.",
                    "The final answer has been sent. It is now for the reporter to respond."
                )
            case .reply:
                Phrase(
                    "Tanggapan Anda sudah terkirim. Instansi wajib menjawabnya.",
                    "Your reply has been sent. The agency must answer it."
                )
            case .confirm:
                Phrase("Terima kasih. Laporan Anda sudah ditutup.", "Thank you. Your report is now closed.")
            case .contest:
                Phrase(
                    "Sanggahan Anda sudah terkirim. Laporan ini dikerjakan lagi.",
                    "Your objection has been sent. Work on the report resumes."
                )
            case .close, .closeBySilence: Phrase("Laporan sudah ditutup.", "The report has been closed.")
            case .adopt: Phrase("Laporan sudah diambil alih.", "The report has been taken over.")
            case .defer:
                Phrase(
                    "Pelapor sudah diminta melengkapi laporannya.",
                    "The reporter has been asked to complete the report."
                )
            case .lapseDeferral: Phrase("Masa melengkapi sudah berakhir.", "The time to complete is over.")
            case .restore:
                Phrase("Laporan sudah dipulihkan dan dilanjutkan.", "The report has been restored and goes on.")
            case .reclassify:
                Phrase(
                    "Klasifikasi sudah diubah. Tenggat dihitung dari tanggal terima semula.",
                    "The class has been changed. Limits count from the day of receipt."
                )
            case .protect:
                Phrase(
                    "Laporan sudah dilindungi: rahasia untuk seterusnya.",
                    "The report is protected: confidential for good."
                )
            case .transfer: Phrase("Laporan sudah dialihkan.", "The report has been transferred.")
            case .follow: Phrase("Laporan sudah mengikuti unit pengganti.", "The report has followed the successor.")
            case .recall:
                Phrase("Disposisi sudah ditarik kembali ke meja Anda.", "The assignment is back at your desk.")
            case .recordLetter: Phrase("Surat sudah dicatat.", "The letter has been recorded.")
            case .referOutside:
                Phrase(
                    "Laporan sudah dirujuk. Pelapor membaca ke mana ia dapat pergi.",
                    "The report has been referred. The reporter reads where to turn."
                )
            case .carbonCopy: Phrase("Tembusan sudah dikirim.", "The copy has been sent.")
            case .openCoordination:
                Phrase(
                    "Koordinasi sudah dibuka. Instansi yang diajak sudah diberi tahu.",
                    "The coordination is open. Those you asked have been told."
                )
            case .contribute:
                Phrase(
                    "Masukan Anda sudah terkirim ke instansi utama.",
                    "Your contribution has reached the lead agency."
                )
            case .closeCoordination: Phrase("Koordinasi sudah ditutup.", "The coordination is closed.")
            case .recuse: Phrase("Anda tidak lagi menangani laporan ini.", "You no longer handle this report.")
            case .merge:
                Phrase(
                    "Laporan sudah digabungkan. Setiap jawaban sampai ke semua pelapor.",
                    "The reports are merged. Every answer reaches all reporters."
                )
            case .gain: Phrase("Laporan serupa sudah digabungkan.", "A similar report has been merged in.")
            case .unmerge:
                Phrase("Laporan sudah dilepas dari gabungan.", "The report has been taken out of the merger.")
            case .lose: Phrase("Laporan serupa sudah dilepas.", "A similar report has been released.")
            case .split:
                Phrase(
                    "Laporan baru sudah dibuat dari sebagian isi laporan ini.",
                    "A new report has been made of part of this one."
                )
            case .draft:
                Phrase(
                    "Draf sudah disimpan dan menunggu persetujuan.",
                    "The draft has been saved and waits for approval."
                )
            case .approve:
                Phrase(
                    "Draf sudah disetujui dan jawaban terkirim.",
                    "The draft is approved and the answer has been sent."
                )
            case .returnDraft: Phrase("Draf sudah dikembalikan.", "The draft has been returned.")
            case .correct: Phrase("Ralat sudah terbit.", "The correction has been published.")
            case .requestInformation:
                Phrase(
                    "Pelapor sudah dimintai keterangan. Tenggat penyelesaian berhenti sementara.",
                    "The reporter has been asked. The resolution clock is paused."
                )
            case .lapseInformationRequest:
                Phrase("Masa memberi keterangan sudah berakhir.", "The time to inform is over.")
            case .extend: Phrase("Tanggal yang Anda janjikan sudah tercatat.", "The date you promised has been noted.")
            case .conclude:
                Phrase(
                    "Hasil pemeriksaan sudah disampaikan dan laporan ditutup.",
                    "The outcome has been given and the report is closed."
                )
            case .supplement: Phrase("Tambahan Anda sudah terkirim.", "Your addition has been sent.")
            case .dismissReply:
                Phrase(
                    "Tanggapan ditandai tidak perlu jawaban. Pelapor dapat berkeberatan.",
                    "The reply is marked as needing no answer. The reporter can object."
                )
            case .withdraw: Phrase("Laporan sudah Anda cabut.", "You have withdrawn the report.")
            case .prioritise: Phrase("Prioritas sudah diatur.", "The priority has been set.")
            case .flagEmergency:
                Phrase(
                    "Laporan ditandai darurat. Semua yang dapat bertindak sedang diberi tahu.",
                    "The report is flagged. Everybody who can act is being told."
                )
            case .escalate: Phrase("Laporan sudah dieskalasi.", "The report has been escalated.")
            case .escalateOverdue:
                Phrase("Laporan yang terlambat sudah dieskalasi.", "The overdue report has been escalated.")
            case .noticeOfSupervision:
                Phrase("Teguran sudah terkirim ke instansi.", "The notice has reached the agency.")
            case .referToOmbudsman:
                Phrase(
                    "Laporan sudah dibawa ke Ombudsman. Instansi tetap wajib menjawab.",
                    "The report is with the Ombudsman. The agency still owes its answer."
                )
            case .redact: Phrase("Bagian itu sudah ditutup dari umum.", "That part is now hidden from the public.")
            case .eraseWords: Phrase("Kata-kata itu sudah dihapus untuk selamanya.", "Those words are gone for good.")
            case .changeVisibility: Phrase("Kerahasiaan laporan sudah diubah.", "The visibility has been changed.")
            case .openIdentity:
                Phrase("Identitas Anda sudah dibuka untuk instansi itu.", "Your identity is open to that agency.")
            case .changeContact: Phrase("Cara menghubungi Anda sudah diperbarui.", "How we reach you is up to date.")
            case .takeBackIdentity: Phrase("Identitas Anda sekarang tersembunyi.", "Your identity is hidden now.")
            case .requestIdentity:
                Phrase(
                    "Permintaan tercatat. Perlu satu orang lagi untuk membukanya.",
                    "The request is noted. It takes a second person to open it."
                )
            case .grantIdentity:
                Phrase(
                    "Identitas dibuka untuk peminta. Pelapor diberi tahu.",
                    "The identity is open to whoever asked. The reporter is told."
                )
            case .eraseIdentity:
                Phrase("Data diri sudah dihapus untuk selamanya.", "The personal data are gone for good.")
            case .rate: Phrase("Terima kasih atas penilaian Anda.", "Thank you for your rating.")
            }
        return phrase[language]
    }
}
