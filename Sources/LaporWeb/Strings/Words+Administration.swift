// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    static func area(_ area: AdministrativeArea, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch area {
            case .agencies: Phrase("Instansi", "Agencies")
            case .officers: Phrase("Petugas", "Officers")
            case .topics: Phrase("Topik", "Topics")
            case .calendar: Phrase("Kalender", "Calendar")
            case .letters: Phrase("Surat", "Letters")
            case .notices: Phrase("Pengumuman", "Notices")
            case .tables: Phrase("Tabel", "Tables")
            }
        return phrase[language]
    }

    static func areaPurpose(_ area: AdministrativeArea, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch area {
            case .agencies:
                Phrase(
                    "Instansi dan unit: nama, induk, masa berlaku, penerus, kontak, dan lambang.",
                    "Agencies and units: names, parents, dates, successors, contacts and emblems."
                )
            case .officers:
                Phrase(
                    "Siapa bertugas di mana dan sebagai apa; undangan, serah terima, akses.",
                    "Who serves where and as what; invitations, hand-over, access."
                )
            case .topics:
                Phrase(
                    "Topik laporan dalam dua bahasa, kata kunci, dan pertanyaan untuk pelapor.",
                    "Topics of reports in both languages, keywords, and questions to reporters."
                )
            case .calendar:
                Phrase(
                    "Hari libur dan batas waktu, dengan tanggal berlakunya.",
                    "Holidays and time limits, with the days from which they hold."
                )
            case .letters:
                Phrase(
                    "Kata-kata surat kepada pelapor dan petugas, dalam dua bahasa.",
                    "The words of letters to reporters and officers, in both languages."
                )
            case .notices:
                Phrase(
                    "Pengumuman di halaman, gangguan, dan mode pemeliharaan.",
                    "Notices on the pages, disturbances, and maintenance mode."
                )
            case .tables:
                Phrase(
                    "Semua tabel sebagai berkas CSV, juga wilayah dan hari libur: dasar semua batas waktu.",
                    "All tables as CSV files, also places and holidays: what all deadlines rest on."
                )
            }
        return phrase[language]
    }

    static func connection(_ model: Agency.ConnectionModel, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch model {
            case .central:
                Phrase("Sentral: diverifikasi administrator nasional", "Central: the national administrator verifies")
            case .semiIntegrated: Phrase("Semi-integrasi: diverifikasi di sini", "Semi-integrated: it verifies here")
            case .fullyIntegrated:
                Phrase("Integrasi penuh: aplikasi sendiri", "Fully integrated: an application of its own")
            }
        return phrase[language]
    }

    static func questionKind(_ kind: TopicQuestion.Kind, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch kind {
            case .text: Phrase("Teks", "Text")
            case .choice: Phrase("Pilihan", "Choice")
            case .number: Phrase("Angka", "Number")
            case .date: Phrase("Tanggal", "Date")
            }
        return phrase[language]
    }

    static func changed(_ kind: DirectoryChange.Kind, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch kind {
            case .agency: Phrase("Instansi", "Agency")
            case .category: Phrase("Topik", "Topic")
            case .region: Phrase("Wilayah", "Place")
            case .holiday: Phrase("Hari libur", "Holiday")
            case .profile: Phrase("Profil instansi", "Agency profile")
            case .officer: Phrase("Petugas", "Officer")
            case .access: Phrase("Akses petugas", "Access of an officer")
            case .question: Phrase("Pertanyaan topik", "Question of a topic")
            case .notice: Phrase("Pengumuman", "Notice")
            case .maintenance: Phrase("Mode pemeliharaan", "Maintenance mode")
            case .policy: Phrase("Batas waktu", "Time limits")
            case .letter: Phrase("Surat", "Letter")
            }
        return phrase[language]
    }
}
