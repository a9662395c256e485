// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let adminTopicsTitle = Phrase("Topik laporan", "Topics of reports")
    static let adminTopicsLead = Phrase(
        "Topik bertingkat sampai tiga. Yang berakhir tidak ditawarkan lagi; laporannya tetap ada.",
        "Topics in up to three levels. What has ended is no longer offered; its reports remain."
    )
    static let topicsSearch = Phrase("Cari topik", "Find a topic")
    static let topicsNoParts = Phrase("Belum ada topik di bawahnya.", "There is no topic below it yet.")
    static let topicsNotFound = Phrase("Tidak ditemukan. Coba kata lain.", "Not found. Try other words.")
    static let topicAdd = Phrase("Tambah topik", "Add a topic")
    static func topicOpen(_ name: String) -> Phrase { Phrase("Ubah \(name)", "Change \(name)") }
    static let topicName = Phrase("Topik", "Topic")
    static let topicCode = Phrase("Kode", "Code")
    static let topicParts = Phrase("Topik di bawahnya", "Topics below")
    static let topicData = Phrase("Nama dan masa berlaku", "Names and dates")
    static let topicOpenNow = Phrase("Ditawarkan", "Offered")
    static let topicAlwaysSecret = Phrase("Selalu rahasia", "Always confidential")
    static let topicParentHint = Phrase(
        "Kode topik di atasnya; kosong untuk tingkat pertama.",
        "The code of the topic above it; empty for the first level."
    )
    static let topicKeywordsHint = Phrase(
        "Kata yang dipakai orang, dipisah koma: lampu mati, gelap.",
        "Words that people use, with commas between: no light, dark."
    )
    static let topicSuccessorHint = Phrase(
        "Kode topik yang menggantikannya setelah berakhir.",
        "The code of the topic that replaces it after its end."
    )
    static let topicSensitiveHint = Phrase(
        "Untuk laporan tentang anak dan kekerasan: selamanya rahasia.",
        "For reports about children and violence: confidential for good."
    )
    static let topicCodeHint = Phrase(
        "Huruf kecil, angka, dan garis bawah; tidak dapat diubah lagi.",
        "Small letters, digits and underscores; never changed again."
    )
    static let topicQuestions = Phrase("Pertanyaan untuk pelapor", "Questions to reporters")
    static let topicQuestionsLead = Phrase(
        "Ditanyakan kepada siapa pun yang melapor tentang topik ini dan yang di bawahnya. Sedikit lebih baik.",
        "Asked of everybody who reports about this topic and those below it. Few are better."
    )
    static let questionsNone = Phrase(
        "Topik ini tidak menanyakan apa-apa sendiri.",
        "This topic asks nothing of its own."
    )
    static let questionAdd = Phrase("Tambah pertanyaan", "Add a question")
    static let questionChange = Phrase("Ubah pertanyaan", "Change the question")
    static let questionLabel = Phrase("Pertanyaan", "Question")
    static let questionLabelIndonesian = Phrase("Pertanyaan (Indonesia)", "Question (Indonesian)")
    static let questionLabelEnglish = Phrase("Pertanyaan (Inggris)", "Question (English)")
    static let questionKind = Phrase("Jenis jawaban", "Kind of answer")
    static let questionNeeded = Phrase("Wajib", "Required")
    static let questionChoicesHint = Phrase(
        "Hanya untuk pilihan: dipisah garis tegak, sama banyak dalam kedua bahasa. Contoh: siang|malam",
        "For a choice only: with bars between, as many in both languages. For example: day|night"
    )
}
