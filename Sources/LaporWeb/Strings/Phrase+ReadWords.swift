// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// What the words of a report seem to say: to a verifier, and to whoever is about to send it.
extension Phrase {
    static let wordsSay = Phrase("Yang terbaca dari kata-katanya", "What its words seem to say")
    static let wordsDecide = Phrase(
        "Ini bacaan mesin, bukan putusan. Tidak ada yang terjadi sebelum Anda memilihnya.",
        "A machine reads this; it decides nothing. Nothing happens before you choose it."
    )
    static func wordsDoubt(_ doubt: ReadWords.Doubt) -> Phrase {
        switch doubt {
        case .advertising: Phrase("Mungkin iklan", "Possibly an advertisement")
        case .abuse: Phrase("Mungkin makian", "Possibly abuse")
        case .hatred: Phrase("Mungkin kebencian (SARA)", "Possibly hatred against a group")
        case .threat: Phrase("Mungkin ancaman", "Possibly a threat")
        case .nonsense: Phrase("Mungkin tanpa isi", "Possibly without content")
        }
    }
    static func wordsClass(_ name: String) -> Phrase {
        Phrase("Tampaknya \(name.lowercased())", "Seems to be: \(name.lowercased())")
    }
    static func wordsUrgency(_ urgency: ReadWords.Urgency) -> Phrase {
        switch urgency {
        case .emergency: Phrase("Tampaknya darurat", "Seems to be an emergency")
        case .high: Phrase("Tampaknya mendesak", "Seems to be urgent")
        }
    }
    static func wordsReason(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase("Kata dalam laporan: \(list).", "Words of the report: \(list).")
    }
    static let wordsFlag = Phrase("Isi formulir darurat", "Fill in the emergency form")
    static let wordsPrioritise = Phrase("Isi formulir prioritas tinggi", "Fill in the form for high priority")
    static func wordsPut(_ name: String) -> Phrase { Phrase("Pilih \(name)", "Choose \(name)") }
    static let wordsProposed = Phrase("Usulan dari kata-kata laporan:", "Proposed by the words of the report:")

    static func wordsAsk(_ chosen: String, _ other: String) -> Phrase {
        Phrase(
            "Anda memilih \(chosen). Dari kata-katanya, ini tampaknya \(other). Sudah benar?",
            "You chose: \(chosen). By its words this seems to be: \(other). Is it right as it is?"
        )
    }
    static let wordsAskWhy = Phrase(
        "Jenis menentukan berapa lama instansi boleh menjawab. Bila sudah benar, kirim saja.",
        "The kind decides how long an agency may take. If it is right, just send it."
    )
    static let wordsAskChange = Phrase("Ubah jenisnya", "Change the kind")
    static let emergencySeen = Phrase("Ini tampaknya keadaan darurat.", "This seems to be an emergency.")
    static let emergencyCallNow = Phrase(
        "Jangan menunggu laporan ini dibaca. Telepon sekarang:",
        "Do not wait until this report is read. Call now:"
    )
    static let emergencyAnybody = Phrase("Semua keadaan darurat", "Any emergency")
    static let emergencyPolice = Phrase("Polisi", "Police")
    static let emergencyAmbulance = Phrase("Ambulans dan pertolongan jiwa", "Ambulance and help in despair")
    static let emergencyFire = Phrase("Pemadam kebakaran", "Fire brigade")
    static let emergencyStill = Phrase(
        "Sesudah itu laporan ini tetap dapat Anda kirim.",
        "Afterwards you can still send this report."
    )
}
