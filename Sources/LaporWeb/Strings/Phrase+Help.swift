// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let helpTitle = Phrase("Bantuan", "Help")
    static let helpLimits = Phrase("Berapa lama?", "How long does it take?")
    static let helpLimitsText = Phrase(
        "Dihitung dalam hari kerja, tanpa hari libur nasional dan cuti bersama. Hari penerimaan tidak dihitung.",
        "Counted in working days, without public holidays and collective leave. The day of receipt is not counted."
    )
    static let limitCaption = Phrase("Batas waktu dalam hari kerja", "Limits in working days")
    static let limitStep = Phrase("Langkah", "Step")
    static let limitDays = Phrase("Paling lama", "At most")
    static let limitVerification = Phrase("Verifikasi sejak diterima", "Verification, from receipt")
    static let limitFirst = Phrase("Jawaban pertama sejak didisposisikan", "First answer, from assignment")
    static let limitInformation = Phrase(
        "Permintaan informasi, sejak diterima",
        "Request for information, from receipt"
    )
    static let limitAspiration = Phrase("Aspirasi, sejak diterima", "Aspiration, from receipt")
    static let limitComplaint = Phrase("Pengaduan, sejak diterima", "Complaint, from receipt")
    static let limitOversight = Phrase(
        "Pengaduan berkadar pengawasan, sejak diterima",
        "Oversight complaint, from receipt"
    )
    static let limitSilence = Phrase(
        "Kesempatan Anda menanggapi jawaban akhir",
        "Your time to respond to the final answer"
    )
    static let helpPrivacy = Phrase("Anonim dan rahasia", "Anonymous and confidential")
    static let helpPrivacyText = Phrase(
        "Anonim menyembunyikan siapa Anda; rahasia menyembunyikan isi laporan. Anda dapat memilih keduanya. "
            + "Laporan yang belum diverifikasi tidak pernah terlihat oleh umum.",
        "Anonymous hides who you are; confidential hides what you wrote. You can choose both. "
            + "A report that is not verified is never seen by the public."
    )
    static let whoSees = Phrase("Siapa melihat apa", "Who sees what")
    static let viewer = Phrase("Yang melihat", "Viewer")
    static let plainReport = Phrase("Biasa", "Plain")
    static let confidential = Phrase("Rahasia", "Confidential")
    static let bothPrivate = Phrase("Anonim dan rahasia", "Both")
    static let seesPublic = Phrase("Umum", "The public")
    static let seesAgency = Phrase("Instansi yang menangani", "The agencies that handle it")
    static let seesYou = Phrase("Anda, dengan kode akses", "You, with the access code")
    static let contentOnly = Phrase("isi saja", "content only")
    static let contentAndName = Phrase("isi dan identitas", "content and identity")
    static let nothing = Phrase("tidak sama sekali", "nothing")
    static let everything = Phrase("semuanya", "everything")
    static let helpNotHere = Phrase("Yang tidak ditangani di sini", "What is not handled here")
    static let notHere1 = Phrase(
        "Keadaan darurat: telepon 112.",
        "Emergencies: call 112."
    )
    static let notHere2 = Phrase(
        "Perkara pidana dan perkara yang sedang di pengadilan: polisi (110) atau pengadilan.",
        "Crimes and cases before a court: the police (110) or the court."
    )
    static let notHere3 = Phrase("Sengketa antarwarga atau antarperusahaan.", "Disputes between people or companies.")
    static let notHere4 = Phrase(
        "Ujaran kebencian, makian, iklan, dan fitnah.",
        "Hate speech, insults, advertising and slander."
    )
    static let notHereButService = Phrase(
        "Bila pelayanannya yang bermasalah – misalnya laporan Anda di kantor polisi tidak dilayani – laporkan di sini.",
        "If the service itself failed you – for example the police would not take your report – do report it here."
    )
    static let helpUnsolved = Phrase("Tidak puas dengan hasilnya?", "Not satisfied with the outcome?")
    static let helpUnsolvedText = Phrase(
        "Sanggah jawabannya dari halaman laporan Anda. Bila batas waktu lewat, Anda juga dapat mengadu ke "
            + "Ombudsman RI, telepon 137.",
        "Contest the answer from your report's page. If a deadline passes, you can also turn to the Ombudsman, call 137."
    )
}
