// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// The case page of the desk: the next step and why, texts side by side, what is similar, who else is here.
extension Phrase {
    static let likelyAgencies = Phrase("Kemungkinan instansi yang dituju, dan alasannya:", "Likely agencies, and why:")
    /// - Parameter probability: 0 to 1.
    static func likelihood(_ probability: Double) -> Phrase {
        let percent = min(99, max(1, Int((probability * 100).rounded())))
        return Phrase("kemungkinan \(percent)%", "\(percent)% likely")
    }
    static func likelyByWords(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase("kata: \(list)", "words: \(list)")
    }
    static func likelyByCustom(_ count: Int, in place: String) -> Phrase {
        Phrase(
            "menangani \(count) laporan terbaru dengan topik ini di \(place)",
            "handled \(count) of the newest reports on this topic in \(place)"
        )
    }
    static func likelyByPrecedent(_ count: Int) -> Phrase {
        Phrase(
            "\(count) laporan yang sangat mirip diteruskan ke sana",
            count == 1 ? "1 report very much like it went there" : "\(count) reports very much like it went there"
        )
    }
    static func likelyByLaw(_ citation: String) -> Phrase { Phrase("menurut \(citation)", "by \(citation)") }

    static let nextStep = Phrase("Langkah berikutnya", "Next step")
    static let whyThisStep = Phrase("Mengapa langkah ini?", "Why this step?")
    static let legalBasis = Phrase("Dasar:", "Legal basis:")
    static let chosenStep = Phrase("Tindakan yang Anda pilih", "The action that you chose")
    static let nothingOwed = Phrase(
        "Tidak ada yang harus Anda lakukan sekarang.",
        "There is nothing that you must do now."
    )
    static let waitsForReporterNow = Phrase("Giliran pelapor.", "It is the reporter's turn.")
    static let waitsForOthers = Phrase("Instansi lain yang sedang menangani.", "Another agency is handling it.")
    static let otherActions = Phrase("Tindakan lain", "Other actions")

    static func purpose(_ purpose: ActionPurpose) -> Phrase {
        switch purpose {
        case .answer: Phrase("Menjawab", "Answer")
        case .route: Phrase("Menyalurkan", "Route")
        case .together: Phrase("Bekerja bersama", "Work together")
        case .reporter: Phrase("Pelapor", "The reporter")
        case .care: Phrase("Melindungi", "Protect")
        case .end: Phrase("Mengakhiri", "End")
        }
    }

    static func why(_ reason: NextStep.Reason, _ report: ReportView) -> Phrase {
        let limits = report.policy.limits
        let resolution = limits.resolution(report.classification)
        return switch reason {
        case .secondPerson:
            Phrase(
                "Identitas hanya dibuka oleh dua orang. Seorang petugas sudah memintanya; Anda orang kedua.",
                "Two persons open an identity. One officer has asked; you are the second."
            )
        case .draftWaits:
            Phrase(
                "Sebuah draf jawaban menunggu disetujui. Pelapor belum membacanya.",
                "A draft answer waits to be approved. The reporter has not read it."
            )
        case .contributionAsked:
            Phrase(
                "Instansi yang memimpin penanganan meminta masukan Anda, paling lambat \(limits.coordination) hari kerja.",
                "The agency in the lead asks for your contribution, within \(limits.coordination) working days."
            )
        case .verification:
            Phrase(
                "Laporan diverifikasi paling lambat \(limits.verification) hari kerja sejak diterima. Sebelum itu tidak terbit dan tidak diteruskan.",
                "A report is verified within \(limits.verification) working days of receipt. Until then it is neither published nor passed on."
            )
        case .competence:
            Phrase(
                "Laporan terverifikasi diteruskan kepada yang berwenang; ia menanggapi paling lambat \(limits.firstResponse) hari kerja sesudahnya.",
                "A verified report goes to whoever is competent, who responds within \(limits.firstResponse) working days."
            )
        case .returned:
            Phrase(
                "Laporan yang bukan wewenang suatu instansi tidak berakhir: pengirimnya mencarikan yang tepat.",
                "A report that is not an agency's business does not end there: its sender finds the right one."
            )
        case .arbitration:
            Phrase(
                "Kewenangan diperselisihkan. Anda memutuskan paling lambat \(limits.arbitration) hari kerja, dan putusan itu mengikat.",
                "Competence is disputed. You decide within \(limits.arbitration) working days, and the decision is binding."
            )
        case .unit:
            Phrase(
                "Laporan di instansi induk. Unit yang mengerjakannya perlu menerimanya.",
                "The report is with the parent agency. The unit that does the work needs to have it."
            )
        case .firstResponse:
            Phrase(
                "Pelapor menerima tanggapan pertama paling lambat \(limits.firstResponse) hari kerja sejak laporan diteruskan.",
                "The reporter gets a first response within \(limits.firstResponse) working days of the assignment."
            )
        case .finalAnswer:
            Phrase(
                "Laporan jenis ini diselesaikan paling lambat \(resolution) hari kerja sejak diterima, dengan jawaban akhir.",
                "A report of this kind is settled within \(resolution) working days of receipt, by a final answer."
            )
        case .reply:
            Phrase(
                "Pelapor menanggapi. Tanggapan itu dijawab paling lambat \(limits.reply) hari kerja.",
                "The reporter has replied. The reply is answered within \(limits.reply) working days."
            )
        case .contest:
            Phrase(
                "Pelapor menyanggah jawaban. Laporan dikerjakan lagi sampai ada jawaban akhir yang baru.",
                "The reporter contests the answer. It is worked on again until there is a new final answer."
            )
        case .finding:
            Phrase(
                "Pengaduan berkadar pengawasan hanya berakhir dengan hasil pemeriksaan.",
                "An oversight complaint ends only with what an examination found."
            )
        }
    }

    static let changesTitle = Phrase("Perubahan sebelum terbit", "What was changed before publication")
    static let changesLegend = Phrase(
        "Dicoret: tidak terbit. Digarisbawahi: ditulis petugas.",
        "Struck through: not published. Underlined: written by an officer."
    )
    static let noChanges = Phrase("Terbit seperti ditulis pelapor.", "Published as the reporter wrote it.")
    static let previewTitle = Phrase("Inilah yang akan dibaca umum", "This is what the public will read")
    static let previewButton = Phrase("Lihat yang akan terbit", "See what will be published")
    static let previewLead = Phrase(
        "Belum disimpan. Bandingkan dengan tulisan asli, lalu verifikasi.",
        "Nothing is saved yet. Compare it with the original, then verify."
    )
    static let removedMark = Phrase("dihapus: ", "removed: ")
    static let addedMark = Phrase("ditambah: ", "added: ")
    static let verifyPlaceHint = Phrase(
        "Isi bila kosong, betulkan bila keliru: desa, kecamatan, atau kota. Menentukan instansi yang disarankan.",
        "Fill it in where it is empty, put it right where it is wrong: village, district or city. Agencies are suggested by it."
    )
    static let formWithAllTopics = Phrase("Formulir dengan semua topik", "The form with all topics")
    static let similarTitle = Phrase("Mungkin berkaitan", "Possibly related")
    static let similarNone = Phrase("Tidak ditemukan laporan serupa.", "No similar report was found.")
    static let similarMerge = Phrase("Gabungkan ke laporan ini…", "Merge into this one…")
    static let alsoOpen = Phrase("Juga sedang membuka:", "Also open:")
    static func since(minutes: Int) -> Phrase {
        minutes < 1
            ? Phrase("baru saja", "just now")
            : Phrase("sejak \(minutes) menit lalu", minutes == 1 ? "for 1 minute" : "for \(minutes) minutes")
    }

    static let movedOn = Phrase(
        "Laporan berubah sejak Anda membukanya. Tulisan Anda masih ada dan belum dikirim.",
        "The report has changed since you opened it. What you wrote is still here and was not sent."
    )
    static let movedOnCheck = Phrase(
        "Periksa yang berubah; bila masih sesuai, kirim sekali lagi.",
        "Check what changed; if it still fits, send it once more."
    )
    static let byReporter = Phrase("pelapor", "the reporter")
    static let bySystem = Phrase("sistem", "the system")

    static let useTemplate = Phrase("Pakai templat jawaban", "Use an answer template")
    static let templateFilled = Phrase(
        "Templat diisikan. Periksa sebelum mengirim.",
        "The template is filled in. Check it before you send."
    )
    static let templateGreeting = Phrase("Yth. Bapak/Ibu", "Dear Sir or Madam")
}
