// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// A form as it is shown: what was typed before, and why it was not accepted.
struct FormState: Sendable {
    var fields = FormFields()
    var refusal: Refusal?
    var files = FormFiles()

    var problems: [FieldProblem] {
        if case .invalid(let problems)? = refusal { problems } else { [] }
    }

    func problem(_ field: FieldName) -> FieldProblem? { problems.first { $0.field == field.rawValue } }
}

/// The key of a form that is sent twice: a fresh one each time a page is made.
enum FormKey {
    static func fresh() -> String {
        String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
    }

    /// What the form carried, or a fresh key for a form that carried none.
    static func command(_ form: FormFields, scope: String) -> CommandKey {
        let key = form["kunci"]
        return CommandKey(CommandKey.isValid(key) ? key : fresh(), scope: scope)
    }
}

extension FieldName {
    /// How forms send it.
    var formName: String {
        switch self {
        case .classification: "klasifikasi"
        case .title: "judul"
        case .body: "isi"
        case .visibility: "rahasia"
        case .anonymous: "anonim"
        case .language: "bahasa"
        case .reason: "alasan"
        case .explanation: "penjelasan"
        case .note: "catatan"
        case .answer: "jawaban"
        case .reply: "tanggapan"
        case .score: "nilai"
        case .comment: "komentar"
        case .email, .reporterEmail: "surel"
        case .password: "sandi"
        case .presentPassword: "sandi_lama"
        case .name, .reporterName: "nama"
        case .incidentDate: "tanggal"
        case .region, .place: "wilayah"
        case .address: "alamat"
        case .latitude: "lintang"
        case .longitude: "bujur"
        case .agency, .suggestedAgency: "instansi"
        case .category: "kategori"
        case .publicTitle: "judul_publik"
        case .publicBody: "isi_publik"
        case .onBehalfOf: "atas_nama"
        case .reporterKind: "jenis_pelapor"
        case .reporterPhone: "telepon"
        case .trackingID: "nomor"
        case .accessCode: "kode"
        case .uploads: FormFiles.references
        case .question: "pertanyaan"
        case .supplement: "tambahan"
        case .correction: "ralat"
        case .contribution: "masukan"
        case .conclusion: "kesimpulan"
        case .letter: "surat"
        case .institution: "lembaga"
        case .contact: "kontak"
        case .advice: "saran"
        case .notice: "teguran"
        case .search: "q"
        case .answerForm: "bentuk"
        case .sure: "yakin"
        case .seq: "kejadian"
        case .until: "sampai"
        case .report: "laporan_induk"
        case .kind: "jenis_jawaban"
        case .direction: "arah"
        case .priority: "prioritas"
        case .finding: "hasil"
        case .protection: "pelindungan"
        case .part: "bagian"
        case .text: "teks"
        case .agencies: "instansi_diajak"
        case .respondentAgency: "instansi_terlapor"
        case .respondentKind: "jenis_terlapor"
        case .message: "pesan"
        case .disclosed: "pengungkapan"
        case .safeContact: "kontak_aman"
        case .barred: "bukan_untuk"
        case .recipient: "penerima"
        case .emailOrPhone: "kontak_saya"
        case .signInCode: "kode_masuk"
        case .displayName: "nama_tampil"
        }
    }
}

extension FormFields {
    func text(_ field: FieldName) -> String? { text(field.formName) }
    subscript(_ field: FieldName) -> String { self[field.formName] }
}
