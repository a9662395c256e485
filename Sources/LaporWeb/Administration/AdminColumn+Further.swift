// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Of notices, maintenance, limits and letters.
extension AdminColumn {
    static let further: [AdminColumn: (form: String, phrase: Phrase)] = [
        .place: ("tempat", Phrase("Tampil di", "Shown on")),
        .until: ("sampai", Phrase("Diperkirakan selesai", "Should be over by")),
        .titleIndonesian: ("judul_indonesia", Phrase("Judul (Indonesia)", "Title (Indonesian)")),
        .titleEnglish: ("judul_inggris", Phrase("Judul (Inggris)", "Title (English)")),
        .textIndonesian: ("isi_indonesia", Phrase("Isi (Indonesia)", "Text (Indonesian)")),
        .textEnglish: ("isi_inggris", Phrase("Isi (Inggris)", "Text (English)")),
        .startsAt: ("mulai_pukul", Phrase("Mulai tampil", "Shown from")),
        .endsAt: ("selesai_pukul", Phrase("Tampil sampai", "Shown until")),
        .isPublished: ("terbit", Phrase("Ditampilkan", "Shown")),
        .isOn: ("pemeliharaan", Phrase("Pemeliharaan menyala", "Maintenance is on")),
        .messageIndonesian: ("pesan_indonesia", Phrase("Pesan (Indonesia)", "Message (Indonesian)")),
        .messageEnglish: ("pesan_inggris", Phrase("Pesan (Inggris)", "Message (English)")),
        .effectiveFrom: ("berlaku_mulai", Phrase("Berlaku mulai", "In force from")),
        .citation: ("dasar", Phrase("Dasar hukum", "Legal basis")),
        .verification: ("verifikasi", Phrase("Verifikasi, sejak diterima", "Verification, from receipt")),
        .firstResponse: (
            "tanggapan_pertama",
            Phrase("Jawaban pertama, sejak disposisi", "First answer, from the disposition")
        ),
        .informationRequest: (
            "permintaan_informasi",
            Phrase("Penyelesaian permintaan informasi", "Resolution of a request for information")
        ),
        .aspiration: ("aspirasi", Phrase("Penyelesaian aspirasi", "Resolution of an aspiration")),
        .complaint: ("pengaduan", Phrase("Penyelesaian pengaduan", "Resolution of a complaint")),
        .oversightComplaint: (
            "pengaduan_pengawasan",
            Phrase("Penyelesaian pengaduan berkadar pengawasan", "Resolution of an oversight complaint")
        ),
        .silence: ("diam", Phrase("Tutup otomatis, sejak jawaban akhir", "Closing by silence, from the final answer")),
        .reply: ("tanggapan", Phrase("Jawaban atas tanggapan pelapor", "Answer to the reporter’s reply")),
        .arbitration: ("arbitrase", Phrase("Penetapan kewenangan", "Arbitration of competence")),
        .coordination: ("koordinasi", Phrase("Masukan instansi lain", "Contribution of other agencies")),
        .information: (
            "informasi",
            Phrase("Pelapor menjawab pertanyaan instansi", "Reporter answers the agency’s question")
        ),
        .completion: ("kelengkapan", Phrase("Pelapor melengkapi laporan", "Reporter completes the report")),
        .contestAfterClosing: ("sanggahan", Phrase("Sanggahan sesudah ditutup", "Contest after closing")),
        .openedIdentity: ("identitas", Phrase("Identitas yang dibuka tetap terbuka", "An opened identity stays open")),
        .subjectIndonesian: ("perihal_indonesia", Phrase("Perihal (Indonesia)", "Subject (Indonesian)")),
        .subjectEnglish: ("perihal_inggris", Phrase("Perihal (Inggris)", "Subject (English)")),
    ]
}
