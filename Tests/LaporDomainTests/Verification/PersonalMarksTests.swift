// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct PersonalMarksTests {
    @Test(arguments: [
        ("NIK saya 3578 0101 0190 0001.", PersonalMarks.Kind.identityNumber, "3578 0101 0190 0001"),
        ("NIK 3578010101900001", .identityNumber, "3578010101900001"),
        ("hubungi 0812-3456-7890 ya", .telephone, "0812-3456-7890"),
        ("telepon +62 812 3456 789", .telephone, "+62 812 3456 789"),
        ("surel siti.a@contoh.example.id malam", .email, "siti.a@contoh.example.id"),
        ("motor L 1234 AB menabrak", .plate, "L 1234 AB"),
    ])
    func marksWhatCouldTellWhoSomebodyIs(_ text: String, _ kind: PersonalMarks.Kind, _ marked: String) {
        let marks = PersonalMarks.find(in: text)

        #expect(marks.map(\.kind) == [kind])
        #expect(marks.first.map { String(text[$0.range]) } == marked)
    }

    @Test(arguments: [
        "Lampu mati sejak 12 Maret 2026", "Jalan Merdeka 17 RT 03 RW 05", "Rp 1.500.000", "PDAM", "SP4N-LAPOR!",
        "blok C4D", "",
    ])
    func leavesAloneWhatTellsNobody(_ text: String) {
        #expect(PersonalMarks.find(in: text).isEmpty)
    }

    @Test func marksDoNotOverlapAndStandInOrder() {
        let text = "0812 3456 7890 dan 3578010101900001 dan a@b.id"

        #expect(PersonalMarks.find(in: text).map(\.kind) == [.telephone, .identityNumber, .email])
    }

    @Test func findsEachOfManyOnceInOrder() {
        let text = String(repeating: "a@b.id 0812 3456 7890 L 1234 AB 3578010101900001, ", count: 200)

        let marks = PersonalMarks.find(in: text)
        #expect(marks.map(\.kind) == (0..<200).flatMap { _ in [.email, .telephone, .plate, .identityNumber] })
    }
}
