// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What the fields of the steps explain, and what the pages say beside them.
extension Phrase {
    static let seqHint = Phrase("Jawaban mana yang diralat.", "Which answer is put right.")
    static let respondentHint = Phrase(
        "Hanya untuk pengaduan berkadar pengawasan: laporan langsung ke pengawas di luar garis komandonya.",
        "Only for oversight complaints: the report goes straight to examiners outside its command."
    )
    static let protectionHint = Phrase(
        "Bila pelapor atau korban anak-anak, atau ada kekerasan: rahasia untuk seterusnya.",
        "If the reporter or victim is a child, or there is violence: confidential for good."
    )
    static let verifyAgencyHint = Phrase(
        "Bila diisi, laporan diverifikasi dan langsung didisposisikan.",
        "If given, the report is verified and assigned in one step."
    )
    static let deferHint = Phrase(
        "Apa yang kurang. Dibaca pelapor; laporan menunggu jawabannya.",
        "What is missing. The reporter reads it; the report waits for the answer."
    )
    static let reclassifyHint = Phrase(
        "Dibaca pelapor. Tenggat tetap dihitung dari tanggal terima.",
        "The reporter reads it. Limits still count from the day of receipt."
    )
    static let letterHint = Phrase(
        "Nomor surat dan isinya. Hanya untuk instansi.",
        "The number of the letter and what it says. For agencies only."
    )
    static let contactHint = Phrase(
        "Alamat, nomor telepon, atau situs lembaga itu.",
        "The address, telephone number or site of that body."
    )
    static let adviceHint = Phrase(
        "Langkah yang dapat ditempuh pelapor sendiri di lembaga itu.",
        "What the reporter can do there."
    )
    static let agenciesHint = Phrase("Satu instansi per baris.", "One agency a line.")
    static let coordinationHint = Phrase(
        "Apa yang diminta dari instansi yang diajak. Dibaca pelapor.",
        "What the others are asked for. The reporter reads it."
    )
    static let mergeHint = Phrase(
        "Laporan lain tentang hal yang sama. Setiap pelapor tetap memegang haknya.",
        "Another report of the same matter. Each reporter keeps all rights."
    )
    static let splitHint = Phrase(
        "Judul untuk masalah yang dipecah. Tanggal terima tetap yang semula.",
        "A title for the matter that is split off. The day of receipt stays."
    )
    static let draftHint = Phrase(
        "Menunggu persetujuan; pelapor belum membacanya.",
        "Waits for approval; the reporter does not read it yet."
    )
    static let approveHint = Phrase(
        "Ini isi draf: yang tertulis di sini terkirim. Ubah bila perlu; lampirannya ikut terkirim.",
        "This is the draft: what stands here is sent. Change it if need be; its files go with it."
    )
    static let correctHint = Phrase(
        "Teks yang benar. Jawaban semula tetap tersimpan.",
        "The right text. The answer as it was is kept."
    )
    static let askHint = Phrase(
        "Satu kali untuk setiap instansi. Tenggat penyelesaian berhenti selama menunggu.",
        "Once for each agency. The resolution clock is paused while it waits."
    )
    static let extendHint = Phrase(
        "Tanggal selesai yang Anda janjikan kepada pelapor. Batas menurut aturan tidak berubah.",
        "The date you promise the reporter. No limit of the law moves with it."
    )
    static let concludeHint = Phrase(
        "Hasil dan alasannya. Dibaca pelapor; laporan ditutup.",
        "The outcome and why. The reporter reads it; the report is closed."
    )
    static let dismissHint = Phrase(
        "Dibaca pelapor, yang dapat berkeberatan.",
        "The reporter reads it, and can object."
    )
    static let emergencyHint = Phrase(
        "Bahaya apa, di mana. Semua yang dapat bertindak diberi tahu sekarang.",
        "What danger, and where. Everybody who can act is told now."
    )
    static let escalateHint = Phrase("Mengapa atasan perlu turun tangan.", "Why somebody above should step in.")
    static let redactSeqHint = Phrase(
        "1 untuk isi laporan; nomor kejadian untuk jawaban.",
        "1 for the report itself; the event number for an answer."
    )
    static let redactHint = Phrase("Teks yang dibaca umum sebagai gantinya.", "What the public reads instead.")
    static let eraseSeqHint = Phrase(
        "Semua kata pada kejadian ini hilang untuk selamanya, beserta salinannya: teks untuk umum, draf, dan jawaban yang "
            + "sama pada laporan yang digabung.",
        "All words of this event are gone for good, and their copies with them: the public text, the draft, and the same "
            + "answer in merged reports."
    )
    static let visibilityHint = Phrase(
        "Hanya pelapor yang dapat membukanya kembali untuk umum.",
        "Only the reporter can make it public again."
    )
    static let takeBackHint = Phrase(
        "Kosongkan untuk menutup identitas dari semua instansi.",
        "Leave empty to hide it from every agency."
    )
    static let requestIdentityHint = Phrase(
        "Mengapa identitas diperlukan. Pelapor diberi tahu bila dibuka.",
        "Why the identity is needed. The reporter is told when it is opened."
    )
    static func escalatedTo(_ agency: String) -> Phrase {
        Phrase("Sudah dieskalasi ke \(agency).", "It has been escalated to \(agency).")
    }
    /// To who holds it already.
    static func escalatedHere(_ agency: String) -> Phrase {
        Phrase("Batas waktunya lewat; \(agency) sudah diberi tahu.", "The limit has passed; \(agency) was told.")
    }
    static let escalatedToYou = Phrase("Dieskalasi kepada Anda", "Escalated to you")
    static func escalatedHolder(_ agency: String) -> Phrase {
        Phrase(
            "\(agency) memegang laporan ini dan masih berutang tindakan kepada pelapor.",
            "\(agency) holds the report, and still owes the reporter a step."
        )
    }
    static let escalatedCan = Phrase(
        "Ingatkan, bantu, atau ambil alih. Yang dapat Anda lakukan dari atas:",
        "Remind them, help, or take it over. What you can do from above:"
    )
    static let escalatedLine = Phrase("Sudah dieskalasi.", "It has been escalated.")
    static let emergencyBadge = Phrase("Darurat", "Emergency")
    static let heldForLine = Phrase("Ditujukan untuk", "Meant for")
    static let promisedLine = Phrase("Instansi berjanji selesai", "The agency promises to be done by")
    static let coordinatesWith = Phrase("Berkoordinasi dengan", "Coordinating with")
    static let contributedMark = Phrase("sudah memberi masukan", "has contributed")
    static let copiesTo = Phrase("Tembusan", "Copies")
    static let mergedWith = Phrase("Laporan serupa yang digabung", "Similar reports merged in")
    static let splitFrom = Phrase("Dipecah dari laporan", "Split off from report")
    static let splitInto = Phrase("Dipecah menjadi", "Split into")
    static let respondentLine = Phrase("Terlapor", "Complained of")
    static let protectedLine = Phrase("Dilindungi", "Protected")
    static let readingsTitle = Phrase("Siapa membaca yang rahasia", "Who has read what is secret")
    static let readingsLead = Phrase(
        "Setiap kali petugas membuka laporan rahasia atau identitas yang disegel, tercatat di sini.",
        "Every time an officer opens a confidential report or a sealed identity, it is noted here."
    )
    static let readingIdentity = Phrase("identitas", "identity")
    static let readingContent = Phrase("isi laporan", "the report")
    static let correctedMark = Phrase("Ralat", "Correction")
    static let supplementHint = Phrase(
        "Ada yang lupa, atau diminta melengkapi? Tulis di sini.",
        "Forgot something, or were you asked to complete it? Write it here."
    )
    static let sureBox = Phrase("Ya, saya yakin", "Yes, I am sure")
    static let sureHint = Phrase("Ini tidak dapat dibatalkan.", "This cannot be undone.")
}
