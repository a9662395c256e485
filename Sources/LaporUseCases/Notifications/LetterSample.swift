// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// A report that never was, for trying the words of letters.
enum LetterSample {
    static func values(_ language: Language) -> [LetterField: String] {
        let isIndonesian = language == .indonesian
        func say(_ indonesian: String, _ english: String) -> String { isIndonesian ? indonesian : english }
        func day(_ dayOfMonth: Int) -> String {
            CivilDate(year: 2026, month: 3, dayOfMonth: dayOfMonth).map { SpokenDate.day($0, language) } ?? ""
        }
        return [
            .name: say("Ibu Contoh", "Ms Example"),
            .title: say("Lampu jalan padam di depan sekolah", "Street light out in front of the school"),
            .agency: say("Dinas Contoh Kota Percontohan", "Example Office of the City"),
            .answer: say("Lampu sudah diganti pada hari Selasa.", "The light was replaced on Tuesday."),
            .reason: say("Foto lokasinya belum terlihat.", "The place cannot be seen in the picture."),
            .link: "https://lapor.example/laporan/00000000000",
            .unsubscribe: "https://lapor.example/kabar/berhenti/contoh",
            .question: say("Di depan gerbang yang mana?", "In front of which gate?"),
            .correction: say("Diganti pada hari Rabu, bukan Selasa.", "It was replaced on Wednesday, not Tuesday."),
            .institution: say("Kepolisian setempat", "The local police"), .contact: "110",
            .advice: say("Datang dengan membawa nomor laporan.", "Come with the number of the report."),
            .finding: FindingWords.of(.proven, language), .promisedOn: day(31), .completionDue: day(27),
            .coordinationDue: day(25), .trackingID: "000 0000 0000", .parentID: "111 1111 1111",
            .verificationDue: day(18), .firstResponseDue: day(25), .resolutionDue: day(31), .silenceDue: day(30),
            .contestDue: day(31), .arbitrationDue: day(19), .nextDue: day(18),
        ]
    }
}
