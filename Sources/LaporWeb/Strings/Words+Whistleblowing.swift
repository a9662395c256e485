// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    static func state(_ state: Disclosure.State, _ language: Language) -> String {
        let phrase: Phrase =
            switch state {
            case .open: Phrase("Sedang diperiksa", "Being examined")
            case .concluded: Phrase("Sudah ada hasil", "Concluded")
            }
        return phrase[language]
    }

    static func event(_ name: Disclosure.Event.Name, _ language: Language) -> String {
        let phrase: Phrase =
            switch name {
            case .received: Phrase("Pengungkapan diterima", "Disclosure received")
            case .messaged: Phrase("Pesan dari yang mengungkap", "Message of the whistle-blower")
            case .answered: Phrase("Jawaban penerima", "Answer of a recipient")
            case .letIn: Phrase("Penerima diberi akses", "Recipient let in")
            case .recused: Phrase("Penerima mundur", "Recipient stepped back")
            case .concluded: Phrase("Hasil pemeriksaan", "Outcome")
            case .reopened: Phrase("Dibuka kembali oleh yang mengungkap", "Opened again by the whistle-blower")
            }
        return phrase[language]
    }
}
