// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What administrators change, by the columns of the tables that it is kept in: its name on forms, and in words.
enum AdminColumn: String, CaseIterable, Sendable {
    case slug, name, kind, parent, zone, region, successor, code, date, certainty, reason
    case validFrom = "valid_from"
    case validUntil = "valid_until"
    case connectionModel = "connection_model"
    case acceptsDirect = "accepts_direct"
    case requiresApproval = "requires_approval"
    case nameIndonesian = "name_id"
    case nameEnglish = "name_en"
    case startsOn = "starts_on"
    case endsOn = "ends_on"
    case isSensitive = "is_sensitive"
    case formerNumber = "sp4n_id"
    case abbreviation, email, phone, address, website, accent, logo, file
    case role, agency, heir, deed, keywords, category, position
    case labelIndonesian = "label_id"
    case labelEnglish = "label_en"
    case choicesIndonesian = "choices_id"
    case choicesEnglish = "choices_en"
    case isRequired = "is_required"
    case isDisabled = "is_disabled"
    case place, until
    case titleIndonesian = "title_id"
    case titleEnglish = "title_en"
    case textIndonesian = "text_id"
    case textEnglish = "text_en"
    case startsAt = "starts_at"
    case endsAt = "ends_at"
    case isPublished = "is_published"
    case isOn = "is_on"
    case messageIndonesian = "message_id"
    case messageEnglish = "message_en"
    case effectiveFrom = "effective_from"
    case citation, verification, aspiration, complaint, silence, reply, arbitration, coordination, information
    case completion
    case firstResponse = "first_response"
    case informationRequest = "information_request"
    case oversightComplaint = "oversight_complaint"
    case contestAfterClosing = "contest_after_closing"
    case openedIdentity = "opened_identity"
    case subjectIndonesian = "subject_id"
    case subjectEnglish = "subject_en"
    case headName = "head_name"
    case headTitle = "head_title"
    case contactName = "contact_name"
    case contactTitle = "contact_title"

    /// How forms send it.
    var formName: String {
        switch self {
        case .slug: "alamat"
        case .name: "nama"
        case .kind: "jenis"
        case .parent: "induk"
        case .zone: "zona"
        case .region: "wilayah"
        case .successor: "penerus"
        case .code: "kode"
        case .date: "tanggal"
        case .certainty: "kepastian"
        case .reason: "alasan"
        case .validFrom: "berlaku_sejak"
        case .validUntil: "berlaku_sampai"
        case .connectionModel: "model"
        case .acceptsDirect: "laporan_langsung"
        case .requiresApproval: "perlu_persetujuan"
        case .nameIndonesian: "nama_indonesia"
        case .nameEnglish: "nama_inggris"
        case .startsOn: "mulai"
        case .endsOn: "selesai"
        case .isSensitive: "sensitif"
        case .formerNumber: "nomor_lama"
        case .abbreviation: "singkatan"
        case .email: "surel"
        case .phone: "telepon"
        case .address: "alamat_kantor"
        case .website: "situs"
        case .accent: "warna"
        case .logo: "lambang"
        case .file: "berkas"
        case .role: "peran"
        case .keywords: "kata_kunci"
        case .category: "topik"
        case .position: "urutan"
        case .labelIndonesian: "tanya_indonesia"
        case .labelEnglish: "tanya_inggris"
        case .choicesIndonesian: "pilihan_indonesia"
        case .choicesEnglish: "pilihan_inggris"
        case .isRequired: "wajib"
        case .agency: "instansi"
        case .heir: "pengganti"
        case .deed: "tindakan"
        case .isDisabled: "akses"
        case .headName: "nama_pimpinan"
        case .headTitle: "jabatan_pimpinan"
        case .contactName: "nama_penanggung_jawab"
        case .contactTitle: "jabatan_penanggung_jawab"
        default: Self.further[self]?.form ?? rawValue
        }
    }

    var phrase: Phrase {
        switch self {
        case .slug: Phrase("Alamat singkat", "Short address")
        case .name: Phrase("Nama", "Name")
        case .kind: Phrase("Jenis", "Kind")
        case .parent: Phrase("Induk", "Parent")
        case .zone: Phrase("Zona waktu", "Time zone")
        case .region: Phrase("Kode wilayah", "Region code")
        case .successor: Phrase("Penerus", "Successor")
        case .code: Phrase("Kode", "Code")
        case .date: Phrase("Tanggal", "Date")
        case .certainty: Phrase("Kepastian", "Certainty")
        case .reason: Phrase("Alasan atau dasar", "Reason or decree")
        case .validFrom: Phrase("Berlaku sejak", "In force from")
        case .validUntil: Phrase("Hari terakhir berlaku", "Last day in force")
        case .connectionModel: Phrase("Cara terhubung", "Connection")
        case .acceptsDirect: Phrase("Boleh dituju langsung", "May be addressed directly")
        case .requiresApproval: Phrase("Jawaban perlu disetujui", "Answers need approval")
        case .nameIndonesian: Phrase("Nama (Indonesia)", "Name (Indonesian)")
        case .nameEnglish: Phrase("Nama (Inggris)", "Name (English)")
        case .startsOn: Phrase("Mulai berlaku", "From")
        case .endsOn: Phrase("Hari terakhir", "Last day")
        case .isSensitive: Phrase("Selalu rahasia", "Always confidential")
        case .formerNumber: Phrase("Nomor di sistem lama", "Number in the former system")
        case .abbreviation: Phrase("Singkatan", "Abbreviation")
        case .email: Phrase("Alamat surel", "E-mail address")
        case .phone: Phrase("Telepon", "Telephone")
        case .address: Phrase("Alamat kantor", "Office address")
        case .website: Phrase("Situs web", "Website")
        case .accent: Phrase("Warna", "Colour")
        case .logo: Phrase("Lambang", "Emblem")
        case .file: Phrase("Berkas", "File")
        case .keywords: Phrase("Kata kunci", "Keywords")
        case .category: Phrase("Topik", "Topic")
        case .position: Phrase("Urutan", "Order")
        case .labelIndonesian: Phrase("Pertanyaan (Indonesia)", "Question (Indonesian)")
        case .labelEnglish: Phrase("Pertanyaan (Inggris)", "Question (English)")
        case .choicesIndonesian: Phrase("Pilihan (Indonesia)", "Choices (Indonesian)")
        case .choicesEnglish: Phrase("Pilihan (Inggris)", "Choices (English)")
        case .isRequired: Phrase("Wajib dijawab", "Must be answered")
        case .role: Phrase("Peran", "Role")
        case .agency: Phrase("Instansi", "Agency")
        case .heir: Phrase("Serah terima kepada", "Hand over to")
        case .deed: Phrase("Tindakan", "What was done")
        case .isDisabled: Phrase("Akses", "Access")
        case .headName: Phrase("Nama pimpinan", "Name of the head")
        case .headTitle: Phrase("Jabatan pimpinan", "Title of the head")
        case .contactName: Phrase("Nama penanggung jawab pengaduan", "Name of who answers for reports")
        case .contactTitle: Phrase("Jabatan penanggung jawab pengaduan", "Title of who answers for reports")
        default: Self.further[self]?.phrase ?? Phrase(said: rawValue, english: rawValue)
        }
    }

    /// As a column of a table is called; one that no form has is called as it is.
    static func words(_ column: String, _ language: Language) -> String {
        AdminColumn(rawValue: column)?.phrase[language] ?? column
    }
}

extension FormFields {
    /// What was sent of some columns, by their names in the table.
    func columns(_ wanted: [AdminColumn]) -> [String: String] {
        var fields: [String: String] = [:]
        for column in wanted { fields[column.rawValue] = all(column.formName).last }
        return fields
    }
    subscript(column column: AdminColumn) -> String { self[column.formName] }
}
