// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

extension Phrase {
    static let refusedNotFound = Phrase(
        "Laporan atau halaman ini tidak ditemukan. Periksa nomornya, atau gunakan kode akses Anda.",
        "This report or page was not found. Check the number, or use your access code."
    )
    static let refusedWrongAccessCode = Phrase(
        "Nomor laporan dan kode akses tidak cocok. Periksa kembali keduanya di tanda terima Anda.",
        "The tracking number and the access code do not match. Check both on your receipt."
    )
    static let refusedWrongCredentials = Phrase(
        "Alamat surel atau kata sandi tidak benar. Coba lagi, atau hubungi administrator instansi Anda.",
        "The e-mail address or password is not right. Try again, or ask your agency's administrator."
    )
    static let refusedWrongSignInCode = Phrase(
        "Kode itu tidak cocok atau sudah tidak berlaku. Periksa angkanya, atau minta kode baru.",
        "That code does not match or is no longer good. Check the digits, or ask for a new code."
    )
    static let refusedNotSignedIn = Phrase("Silakan masuk terlebih dahulu.", "Please sign in first.")
    static let refusedStale = Phrase(
        "Laporan ini baru saja berubah. Baca keadaan terbarunya di bagian atas halaman, lalu kirim lagi bila masih sesuai.",
        "This report has just changed. Read at the top of the page how it stands now, then send again if it still fits."
    )
    static let refusedKeyReused = Phrase(
        "Formulir ini sudah pernah dikirim dengan isi lain. Bila isi yang sekarang memang baru, kirim sekali lagi.",
        "This form was sent before with other words. If what it says now is new, send it once more."
    )
    static let refusedInvalid = Phrase("Ada isian yang perlu diperbaiki.", "Something needs to be corrected.")
    static let refusedAlreadyRated = Phrase(
        "Laporan ini sudah Anda nilai. Terima kasih.",
        "You have rated this report. Thank you."
    )
    static let refusedContestWindowOver = Phrase(
        "Masa sanggah laporan ini sudah lewat. Anda dapat membuat laporan baru dan menyebut nomor ini.",
        "The time to contest this report is over. You can send a new report and mention this number."
    )
    static let refusedTooManyContests = Phrase(
        "Jawaban sudah disanggah sebanyak yang diperbolehkan. Anda dapat mengadu ke Ombudsman RI (137).",
        "The answer was contested as often as allowed. You can turn to the Ombudsman (call 137)."
    )
    static let refusedUnknownAgency = Phrase(
        "Instansi itu tidak dikenal. Pilih dari daftar, atau ketik namanya lebih lengkap.",
        "That agency is not known. Choose one from the list, or type more of its name."
    )
    static let refusedDestinationOutsideReach = Phrase(
        "Instansi tujuan di luar jangkauan Anda. Kembalikan laporan dan sebutkan instansi itu sebagai usul.",
        "That agency is outside your reach. Return the report and suggest that agency."
    )
    static let refusedDestinationHoldsIt = Phrase(
        "Instansi itu sudah memegang laporan ini. Pilih instansi lain.",
        "That agency already holds this report. Choose another."
    )
    static let refusedDestinationReturnedIt = Phrase(
        "Instansi itu sudah mengembalikan laporan ini. Pilih instansi lain.",
        "That agency has returned this report before. Choose another."
    )
    static let refusedBindingDisposition = Phrase(
        "Kewenangan sudah diputuskan dan mengikat. Laporan ini harus dijawab, tidak dapat dikembalikan.",
        "The competence was decided and is binding. This report must be answered, not returned."
    )
    static let refusedNobodyToReturnTo = Phrase(
        "Tidak ada pengirim untuk dikembalikan. Disposisikan laporan ini ke instansi yang berwenang.",
        "There is no sender to return it to. Assign this report to the competent agency."
    )
    static let refusedOversightOutcomeMissing = Phrase(
        "Pengaduan berkadar pengawasan hanya selesai dengan hasil pemeriksaan inspektorat.",
        "An oversight complaint ends only with the inspectorate's outcome."
    )

    static func refusedTooManyAttempts(_ seconds: Int) -> Phrase {
        let minutes = max(1, (seconds + 59) / 60)
        return Phrase(
            "Terlalu banyak percobaan. Coba lagi dalam \(minutes) menit.",
            minutes == 1
                ? "Too many attempts. Try again in 1 minute." : "Too many attempts. Try again in \(minutes) minutes."
        )
    }
    static func refusedSilenceNotOver(_ until: Date) -> Phrase {
        Phrase(
            "Pelapor masih dapat menanggapi sampai \(SpokenDate.day(until, .western, .indonesian)). Tutup laporan sesudahnya.",
            "The reporter can still respond until \(SpokenDate.day(until, .western, .english)). Close the report after that."
        )
    }
    static func refusedNotPermitted(_ action: Report.Action.Name) -> Phrase {
        Phrase(
            "Peran Anda tidak dapat melakukan “\(Words.action(action))”. Serahkan kepada yang berwenang.",
            "Your role cannot do “\(Words.action(action))”. Leave it to someone who may."
        )
    }
    static func refusedNotYours(_ action: Report.Action.Name) -> Phrase {
        Phrase(
            "“\(Words.action(action))” hanya dapat dilakukan instansi yang memegang laporan ini.",
            "“\(Words.action(action))” is for the agency that holds this report."
        )
    }
    static func refusedOutOfOrder(_ state: Report.State, _ action: Report.Action.Name) -> Phrase {
        Phrase(
            "“\(Words.action(action))” tidak dapat dilakukan pada laporan berstatus "
                + "“\(Words.state(state))”. Muat ulang untuk melihat pilihan yang ada.",
            "“\(Words.action(action))” cannot be done while the report is "
                + "“\(Words.state(state))”. Reload to see what can be done."
        )
    }
    static func refusedArbitrationNotOver(_ until: Date) -> Phrase {
        Phrase(
            "Arbitrase masih berjalan sampai \(SpokenDate.day(until, .western, .indonesian)). Tunggu putusannya.",
            "The arbitration runs until \(SpokenDate.day(until, .western, .english)). Wait for its decision."
        )
    }
}
