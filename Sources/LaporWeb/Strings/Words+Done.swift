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
            case .rate: Phrase("Terima kasih atas penilaian Anda.", "Thank you for your rating.")
            }
        return phrase[language]
    }
}
