// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// A field by its name, and what to do about it.
    /// - Parameter name: what the field is called on its form, where that is not its usual name.
    static func problem(_ problem: FieldProblem, called name: Phrase? = nil, _ language: Language) -> String {
        if problem.field == FieldName.sure.rawValue { return Phrase.sureMissing[language] }
        return "\(name?[language] ?? field(problem.field, language)): \(advice(problem)[language])"
    }

    /// What a field is called on forms; a name that no form has is shown as it is.
    static func field(_ name: String, _ language: Language) -> String {
        if name.hasPrefix("answers.") { return Phrase.topicAsks[language] }
        return FieldName(rawValue: name)?.phrase[language] ?? name
    }

    static func advice(_ problem: FieldProblem) -> Phrase {
        switch problem.code {
        case .required: Phrase("wajib diisi.", "this is needed.")
        case .unknown: Phrase("isian ini tidak dikenal.", "this is not a known field.")
        case .malformed: Phrase("formatnya belum benar, periksa kembali.", "this does not look right, check it.")
        case .ambiguous:
            Phrase("ada beberapa yang cocok, pilih salah satu.", "several match, choose one of them.")
        case .tooLong:
            problem.limit.map {
                Phrase("terlalu panjang, paling banyak \($0) huruf.", "too long, at most \($0) characters.")
            } ?? Phrase("terlalu panjang.", "too long.")
        case .tooShort:
            problem.limit.map {
                Phrase("terlalu pendek, paling sedikit \($0) huruf.", "too short, at least \($0) characters.")
            } ?? Phrase("terlalu pendek.", "too short.")
        case .tooCommon:
            Phrase(
                "belum ada kata yang dapat dicari: tambahkan kata yang tidak ada di hampir semua laporan.",
                "nothing in it can be searched: add a word that not nearly every report has."
            )
        case .tooMany:
            problem.limit.map {
                Phrase(
                    "laporannya terlalu banyak, paling banyak \($0) sekaligus, persempit.",
                    "too many reports, at most \($0) at once, ask for fewer."
                )
            } ?? Phrase("laporannya terlalu banyak, persempit.", "too many reports, ask for fewer.")
        case .notAllowed:
            Phrase("pilihan ini tidak berlaku, pilih yang lain.", "not one of the choices, choose another.")
        case .inTheFuture: Phrase("tanggalnya belum terjadi.", "this date is in the future.")
        case .inThePast:
            Phrase("waktunya sudah lewat. Pilih yang akan datang.", "this is in the past. Choose a time to come.")
        case .promiseShortened:
            Phrase(
                "sudah ditetapkan, dan batas waktu \(problem.limit ?? 0) laporan sudah menghitungnya sebagai libur: janji tidak diperpendek. Biarkan tetap libur; yang masih dapat dibetulkan adalah namanya.",
                "it is decreed, and the limits of \(problem.limit ?? 0) reports count it as a day off: promises are not shortened. Leave it as it is; its name can still be put right."
            )
        case .noRoom:
            Phrase(
                "sudah ada \(problem.limit ?? 0), sebanyak yang dapat disimpan. Hapus salah satu dahulu.",
                "there are \(problem.limit ?? 0) already, as many as can be kept. Delete one first."
            )
        case .lastAdministrator:
            Phrase(
                "administrator nasional yang terakhir harus tetap ada.",
                "the last national administrator must stay."
            )
        case .notLater:
            Phrase("harus sesudah tanggal yang sudah dijanjikan.", "it must be after the day that was promised before.")
        case .yearOutOfRange:
            Phrase(
                "tahunnya di luar jangkauan: dari \(DateRange.firstYear) sampai \(problem.limit ?? 0).",
                "this year is out of range: from \(DateRange.firstYear) to \(problem.limit ?? 0)."
            )
        case .tooFar:
            Phrase(
                "terlalu jauh, paling lama \(problem.limit ?? 366) hari dari sekarang.",
                "too far away, at most \(problem.limit ?? 366) days from now."
            )
        case .outOfRange:
            Phrase(
                "isi angka dari 1 sampai \(problem.limit ?? 0) hari kerja.",
                "enter a number from 1 to \(problem.limit ?? 0) working days."
            )
        case .shorterThanEarlier:
            Phrase(
                "lebih singkat daripada tahap sebelumnya (\(problem.limit ?? 0) hari kerja): tahap ini tidak dapat selesai lebih dulu.",
                "shorter than the stage before it (\(problem.limit ?? 0) working days): this one cannot be over first."
            )
        case .endsBeforeStart: Phrase("berakhir sebelum mulai.", "it ends before it begins.")
        case .unknownPlaceholder:
            Phrase(
                "nama dalam kurung kurawal ini tidak dikenal: \(problem.choices.joined(separator: ", ")). Betulkan atau hapus.",
                "these names in braces are not known: \(problem.choices.joined(separator: ", ")). Correct or remove them."
            )
        case .lacksPlaceholder:
            Phrase(
                "kurang \(problem.choices.joined(separator: ", ")), yang ada dalam bahasa lainnya.",
                "lacks \(problem.choices.joined(separator: ", ")), which the other language has."
            )
        case .strayBrace:
            Phrase(
                "ada kurung kurawal yang tidak berpasangan; kurung kurawal hanya untuk nama yang diisi sendiri.",
                "a brace stands alone; they only enclose names."
            )
        case .tooPale:
            Phrase(
                "terlalu terang: tulisan putih di atasnya tidak terbaca. Pilih warna yang lebih gelap.",
                "too light: white cannot be read on it. Choose a darker colour."
            )
        case .doesNotExist: Phrase("tidak ditemukan, periksa kembali.", "not found, check it.")
        case .noRoute:
            Phrase(
                "nomor itu belum dapat kami kirimi SMS. Isi alamat surel.",
                "we cannot send text messages to that number yet. Enter an e-mail address."
            )
        case .alreadyExists: Phrase("sudah ada, pakai yang lain.", "exists already, use another.")
        }
    }
}

/// Every field that a person can be told about.
