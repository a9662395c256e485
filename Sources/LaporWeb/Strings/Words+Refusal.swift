// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

extension Words {
    /// Why not, and what to do next.
    static func refusal(_ refusal: Refusal, _ language: Language) -> String {
        if case .invalid(let problems) = refusal, !problems.isEmpty {
            return problems.map { problem($0, language) }.joined(separator: " ")
        }
        return phrase(refusal)[language]
    }

    private static func phrase(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .notFound:
            Phrase(
                "Laporan atau halaman ini tidak ditemukan. Periksa nomornya, atau gunakan kode akses Anda.",
                "This report or page was not found. Check the number, or use your access code."
            )
        case .wrongAccessCode:
            Phrase(
                "Nomor laporan dan kode akses tidak cocok. Periksa kembali keduanya di tanda terima Anda.",
                "The tracking number and the access code do not match. Check both on your receipt."
            )
        case .wrongCredentials:
            Phrase(
                "Alamat surel atau kata sandi tidak benar. Coba lagi, atau hubungi administrator instansi Anda.",
                "The e-mail address or password is not right. Try again, or ask your agency's administrator."
            )
        case .tooManyAttempts(let seconds):
            Phrase(
                "Terlalu banyak percobaan. Coba lagi dalam \(minutes(seconds)) menit.",
                "Too many attempts. Try again in \(minutes(seconds)) minutes."
            )
        case .notSignedIn: Phrase("Silakan masuk terlebih dahulu.", "Please sign in first.")
        case .stale:
            Phrase(
                "Laporan ini baru saja berubah. Baca keadaan terbarunya di bawah, lalu kirim lagi bila masih sesuai.",
                "This report has just changed. Read how it stands now, then send again if it still fits."
            )
        case .keyReused:
            Phrase(
                "Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang halaman, lalu isi kembali.",
                "This form was sent before with other contents. Reload the page and fill it in again."
            )
        case .invalid: Phrase("Ada isian yang perlu diperbaiki.", "Something needs to be corrected.")
        case .alreadyRated: Phrase("Laporan ini sudah Anda nilai. Terima kasih.", "You have rated this report. Thank you.")
        case .contestWindowOver:
            Phrase(
                "Masa sanggah laporan ini sudah lewat. Anda dapat membuat laporan baru dan menyebut nomor ini.",
                "The time to contest this report is over. You can send a new report and mention this number."
            )
        case .tooManyContests:
            Phrase(
                "Jawaban sudah disanggah sebanyak yang diperbolehkan. Anda dapat mengadu ke Ombudsman RI (137).",
                "The answer was contested as often as allowed. You can turn to the Ombudsman (call 137)."
            )
        case .silenceNotOver(let until):
            Phrase(
                "Pelapor masih dapat menanggapi sampai \(day(until, .indonesian)). Tutup laporan sesudahnya.",
                "The reporter can still respond until \(day(until, .english)). Close the report after that."
            )
        case .notPermitted(let action):
            Phrase(
                "Peran Anda tidak dapat melakukan “\(Words.action(action, .indonesian))”. Serahkan kepada yang berwenang.",
                "Your role cannot do “\(Words.action(action, .english))”. Leave it to someone who may."
            )
        case .notYours(let action):
            Phrase(
                "“\(Words.action(action, .indonesian))” hanya dapat dilakukan instansi yang memegang laporan ini.",
                "“\(Words.action(action, .english))” is for the agency that holds this report."
            )
        case .outOfOrder(let state, let action):
            Phrase(
                "“\(Words.action(action, .indonesian))” tidak dapat dilakukan pada laporan berstatus "
                    + "“\(Words.state(state, .indonesian))”. Muat ulang untuk melihat pilihan yang ada.",
                "“\(Words.action(action, .english))” cannot be done while the report is "
                    + "“\(Words.state(state, .english))”. Reload to see what can be done."
            )
        case .unknownAgency:
            Phrase(
                "Instansi itu tidak dikenal. Pilih dari daftar, atau ketik namanya lebih lengkap.",
                "That agency is not known. Choose one from the list, or type more of its name."
            )
        case .destinationOutsideReach:
            Phrase(
                "Instansi tujuan di luar jangkauan Anda. Kembalikan laporan dan sebutkan instansi itu sebagai usul.",
                "That agency is outside your reach. Return the report and suggest that agency."
            )
        case .destinationHoldsIt:
            Phrase(
                "Instansi itu sudah memegang laporan ini. Pilih instansi lain.",
                "That agency already holds this report. Choose another."
            )
        case .destinationReturnedIt:
            Phrase(
                "Instansi itu sudah mengembalikan laporan ini. Pilih instansi lain.",
                "That agency has returned this report before. Choose another."
            )
        case .bindingDisposition:
            Phrase(
                "Kewenangan sudah diputuskan dan mengikat. Laporan ini harus dijawab, tidak dapat dikembalikan.",
                "The competence was decided and is binding. This report must be answered, not returned."
            )
        case .nobodyToReturnTo:
            Phrase(
                "Tidak ada pengirim untuk dikembalikan. Disposisikan laporan ini ke instansi yang berwenang.",
                "There is no sender to return it to. Assign this report to the competent agency."
            )
        case .arbitrationNotOver(let until):
            Phrase(
                "Arbitrase masih berjalan sampai \(day(until, .indonesian)). Tunggu putusannya.",
                "The arbitration runs until \(day(until, .english)). Wait for its decision."
            )
        case .oversightOutcomeMissing:
            Phrase(
                "Pengaduan berkadar pengawasan hanya selesai dengan hasil pemeriksaan inspektorat.",
                "An oversight complaint ends only with the inspectorate's outcome."
            )
        }
    }

    private static func day(_ until: Date, _ language: Language) -> String {
        SpokenDate.day(until, .western, language)
    }
    private static func minutes(_ seconds: Int) -> Int { max(1, (seconds + 59) / 60) }
}
