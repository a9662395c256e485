// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// A field by its name, and what to do about it.
    static func problem(_ problem: FieldProblem, _ language: Language) -> String {
        "\(field(problem.field, language)): \(advice(problem)[language])"
    }

    /// What a field is called on forms; a name that no form has is shown as it is.
    static func field(_ name: String, _ language: Language) -> String {
        FieldName(rawValue: name)?.phrase[language] ?? name
    }

    private static func advice(_ problem: FieldProblem) -> Phrase {
        switch problem.code {
        case .required: Phrase("wajib diisi.", "this is needed.")
        case .unknown: Phrase("isian ini tidak dikenal.", "this is not a known field.")
        case .malformed: Phrase("formatnya belum benar, periksa kembali.", "this does not look right, check it.")
        case .ambiguous:
            Phrase("ada beberapa yang cocok, pilih salah satu.", "several match, choose one of them.")
        case .tooLong:
            Phrase(
                "terlalu panjang\(problem.limit.map { ", paling banyak \($0) huruf" } ?? "").",
                "too long\(problem.limit.map { ", at most \($0) characters" } ?? "")."
            )
        case .tooShort:
            Phrase(
                "terlalu pendek\(problem.limit.map { ", paling sedikit \($0) huruf" } ?? "").",
                "too short\(problem.limit.map { ", at least \($0) characters" } ?? "")."
            )
        case .notAllowed:
            Phrase("pilihan ini tidak berlaku, pilih yang lain.", "not one of the choices, choose another.")
        case .inTheFuture: Phrase("tanggalnya belum terjadi.", "this date is in the future.")
        case .doesNotExist: Phrase("tidak ditemukan, periksa kembali.", "not found, check it.")
        case .alreadyExists: Phrase("sudah ada, pakai yang lain.", "exists already, use another.")
        }
    }
}

/// Every field that a person can be told about.
enum FieldName: String, CaseIterable, Sendable {
    case classification, title, body, visibility, anonymous, language, reason, explanation, note, answer, reply, score
    case comment, email, password, name
    case incidentDate = "incident_date"
    case region = "location.region_code"
    case address = "location.address"
    case latitude = "location.latitude"
    case longitude = "location.longitude"
    case agency = "agency_id"
    case suggestedAgency = "suggested_agency_id"
    case category = "category_id"
    case publicTitle = "public_title"
    case publicBody = "public_body"
    case onBehalfOf = "on_behalf_of"
    case reporterKind = "reporter.kind"
    case reporterName = "reporter.name"
    case reporterEmail = "reporter.email"
    case reporterPhone = "reporter.phone"
    case trackingID = "tracking_id"
    case accessCode = "access_code"

    var phrase: Phrase {
        switch self {
        case .classification: Phrase("Jenis laporan", "Kind of report")
        case .title: Phrase("Judul laporan", "Title of the report")
        case .body: Phrase("Isi laporan", "What happened")
        case .visibility: Phrase("Rahasia", "Confidential")
        case .anonymous: Phrase("Anonim", "Anonymous")
        case .language: Phrase("Bahasa", "Language")
        case .reason: Phrase("Alasan", "Reason")
        case .explanation: Phrase("Penjelasan untuk pelapor", "Explanation to the reporter")
        case .note: Phrase("Catatan antarinstansi", "Note between offices")
        case .answer: Phrase("Jawaban", "Answer")
        case .reply: Phrase("Tanggapan", "Reply")
        case .score: Phrase("Nilai", "Rating")
        case .comment: Phrase("Komentar", "Comment")
        case .email: Phrase("Alamat surel", "E-mail address")
        case .password: Phrase("Kata sandi", "Password")
        case .name, .reporterName: Phrase("Nama", "Name")
        case .incidentDate: Phrase("Tanggal kejadian", "Date of the incident")
        case .region: Phrase("Kabupaten atau kota", "Regency or city")
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
        }
    }
}
