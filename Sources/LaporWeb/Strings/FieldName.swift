// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

enum FieldName: String, CaseIterable, Sendable {
    case classification, title, body, visibility, anonymous, language, reason, explanation, note, answer, reply, score
    case comment, email, password, name
    case question, supplement, correction, contribution, conclusion, letter, institution, contact, advice, notice
    /// The words of a search.
    case search = "q"
    case order = "urut"
    /// What an answer is to be.
    case answerForm = "answer_form"
    case sure, seq, until, report, kind, direction, priority, finding, protection, part, text
    case agencies = "agency_ids"
    case respondentAgency = "respondent_agency_id"
    case respondentKind = "respondent_kind"
    case message
    case disclosed = "disclosure"
    case safeContact = "safe_contact"
    case barred = "not_for"
    case recipient = "recipient_id"
    case incidentDate = "incident_date"
    case region = "location.region_code"
    case address = "location.address"
    case latitude = "location.latitude"
    case longitude = "location.longitude"
    case agency = "agency_id"
    case suggestedAgency = "suggested_agency_id"
    case category = "category_id"
    /// Where a report is about, as whoever verifies it finds out.
    case place = "region_code"
    case publicTitle = "public_title"
    case publicBody = "public_body"
    case onBehalfOf = "on_behalf_of"
    case reporterKind = "reporter.kind"
    case reporterName = "reporter.name"
    case reporterEmail = "reporter.email"
    case reporterPhone = "reporter.phone"
    case trackingID = "tracking_id"
    case accessCode = "access_code"
    case uploads
    case presentPassword = "present_password"
    /// How a citizen is reached.
    case emailOrPhone = "email_or_phone"
    /// A one-time code.
    case signInCode = "code"
    case displayName = "display_name"

    var phrase: Phrase {
        switch self {
        case .classification: Phrase("Jenis laporan", "Kind of report")
        case .question: Phrase("Pertanyaan", "Question")
        case .supplement: Phrase("Keterangan tambahan", "What to add")
        case .correction: Phrase("Ralat", "Correction")
        case .contribution: Phrase("Masukan", "Contribution")
        case .conclusion: Phrase("Kesimpulan", "Conclusion")
        case .letter: Phrase("Nomor dan isi surat", "Number and text of the letter")
        case .institution: Phrase("Lembaga yang berwenang", "Competent institution")
        case .contact: Phrase("Cara menghubungi", "How to reach it")
        case .advice: Phrase("Yang dapat dilakukan pelapor", "What the reporter can do")
        case .notice: Phrase("Isi teguran", "The notice")
        case .search: Phrase("Kata yang dicari", "Words to search")
        case .order: Phrase("Urutan", "Order")
        case .answerForm: Phrase("Kirim sebagai", "Send as")
        case .sure: Phrase("Kepastian", "Confirmation")
        case .seq: Phrase("Nomor kejadian", "Number of the event")
        case .until: Phrase("Sampai tanggal", "Until")
        case .report: Phrase("Nomor laporan induk", "Number of the main report")
        case .kind: Phrase("Jenis jawaban", "Kind of answer")
        case .direction: Phrase("Arah surat", "Sent or received")
        case .priority: Phrase("Prioritas", "Priority")
        case .finding: Phrase("Hasil pemeriksaan", "Finding")
        case .protection: Phrase("Pelindungan", "Protection")
        case .part: Phrase("Bagian", "Part")
        case .text: Phrase("Teks untuk publik", "Text for the public")
        case .agencies: Phrase("Instansi yang diajak", "Agencies to ask")
        case .respondentAgency: Phrase("Instansi terlapor", "Agency complained of")
        case .respondentKind: Phrase("Yang dilaporkan", "Who is complained of")
        case .title: Phrase("Judul laporan", "Title of the report")
        case .body: Phrase("Isi laporan", "In your own words")
        case .visibility: Phrase("Rahasia", "Confidential")
        case .anonymous: Phrase("Anonim", "Anonymous")
        case .language: Phrase("Bahasa", "Language")
        case .reason: Phrase("Alasan", "Reason")
        case .explanation: Phrase("Penjelasan untuk pelapor", "Explanation to the reporter")
        case .note: Phrase("Catatan antarinstansi", "Note between agencies")
        case .answer: Phrase("Jawaban", "Answer")
        case .reply: Phrase("Tanggapan", "Reply")
        case .score: Phrase("Nilai", "Rating")
        case .comment: Phrase("Komentar", "Comment")
        case .email: Phrase("Alamat surel", "E-mail address")
        case .password: Phrase("Kata sandi", "Password")
        case .presentPassword: Phrase("Kata sandi sekarang", "Current password")
        case .name, .reporterName: Phrase("Nama", "Name")
        case .incidentDate: Phrase("Tanggal kejadian", "Date of the incident")
        case .place: Phrase("Tempat kejadian", "Place of the report")
        case .region: Phrase("Desa, kecamatan, atau kota", "Village, district or city")
        case .address: Phrase("Alamat atau patokan", "Address or landmark")
        case .latitude: Phrase("Lintang", "Latitude")
        case .longitude: Phrase("Bujur", "Longitude")
        case .agency: Phrase("Instansi", "Agency")
        case .suggestedAgency: Phrase("Usul instansi yang berwenang", "Suggested competent agency")
        case .category: Phrase("Topik", "Topic")
        case .publicTitle: Phrase("Judul untuk publik", "Title for the public")
        case .publicBody: Phrase("Isi untuk publik", "Text for the public")
        case .onBehalfOf: Phrase("Atas nama", "On behalf of")
        case .reporterKind: Phrase("Jenis pelapor", "Kind of reporter")
        case .reporterEmail: Phrase("Surel", "E-mail")
        case .reporterPhone: Phrase("Nomor telepon", "Telephone number")
        case .trackingID: Phrase("Nomor laporan", "Tracking number")
        case .accessCode: Phrase("Kode akses", "Access code")
        case .uploads: .attachments
        case .emailOrPhone: Phrase("Alamat untuk kode", "Where the code goes")
        case .signInCode: Phrase("Kode enam angka", "Six-digit code")
        case .displayName: Phrase("Nama yang tampil", "Name that is shown")
        case .message: Phrase("Pesan", "Message")
        case .disclosed: Phrase("Apa yang terjadi", "What happened")
        case .safeContact: Phrase("Cara aman menghubungi Anda", "A safe way to reach you")
        case .barred: Phrase("Siapa yang tidak boleh membacanya", "Who must not read it")
        case .recipient: Phrase("Penerima", "Recipient")
        }
    }
}
