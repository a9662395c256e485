// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct PersonalDataTests {
    typealias Kind = PersonalData.Kind

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PersonalData.all(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("NIK saya 3578 0101 0190 0001.", Kind.identityNumber, "3578 0101 0190 0001"),
        ("NIK 3578010101900001", .identityNumber, "3578010101900001"),
        ("hubungi 0812-3456-7890 ya", .telephone, "0812-3456-7890"),
        ("telepon +62 812 3456 789", .telephone, "+62 812 3456 789"),
        ("hubungi 0812\u{2013}3456\u{2013}7890", .telephone, "0812\u{2013}3456\u{2013}7890"),
        ("hp 0812\u{A0}3456\u{A0}7890", .telephone, "0812\u{A0}3456\u{A0}7890"),
        ("tindak lanjut laporan saya 081234567890", .telephone, "081234567890"),
        ("telp rumah 5312144 malam hari", .telephone, "5312144"),
        ("surel siti.a@contoh.example.id malam", .email, "siti.a@contoh.example.id"),
        ("surel 99siti@contoh.id", .email, "99siti@contoh.id"),
        ("motor L 1234 AB menabrak", .plate, "L 1234 AB"),
        ("kartu saya 4111 1111 1111 1111 dipakai", .paymentCard, "4111 1111 1111 1111"),
        ("rumah di Jalan Merdeka 17 RT 03 RW 05", .address, "Jalan Merdeka 17"),
        ("Bapak Drs. H. Ahmad Fauzi tidak hadir", .name, "Ahmad Fauzi"),
        ("a.n. M. Yusuf Ridwan belum cair", .name, "M. Yusuf Ridwan"),
        ("saya budi mau lapor", .name, "budi"), ("Pak Lurah Sumarno jarang ada", .name, "Sumarno"),
        ("kulo Sukiyem, nik hilang", .name, "Sukiyem"), ("atas nama Bapak Lukman Hakim", .name, "Lukman Hakim"),
        ("pasporku C5809831 ditahan", .passport, "C5809831"), ("lahirnya tgl 12 Juni 2008", .birthDate, "12 Juni 2008"),
        ("WA (+62) 877 1733 3690", .telephone, "(+62) 877 1733 3690"),
    ])
    func findsWhatCouldTellWhoSomebodyIs(_ text: String, _ kind: Kind, _ found: String) {
        #expect(PersonalData.all(in: text).map(\.kind) == [kind])
        #expect(words(text) == [found])
    }

    @Test(arguments: [
        "Lampu mati sejak 12 Maret 2026", "Rp 1.500.000", "PDAM", "SP4N-LAPOR!", "blok C4D", "",
        "Laporan saya 012 3456 7890 belum dijawab", "bayar pdam 250000 padahal tidak ada air",
        "call center 1500 567 dan 1500-888, juga 14045", "jalan rusak 300 meter dari balai desa",
        "jl melati melanggar Perda No 3 Tahun 2015", "jalan licin 15 motor jatuh", "kontrak nomor 620/1234/SPK/2024",
        "di depan RSUD Dr. Soetomo dan Jl. Haji Agus Salim", "Terima kasih Pak. Lampu di jalan kami mati",
        "NAMA SAYA TIDAK TERDAFTAR DI DTKS", "nama saya dicoret dari daftar", "PAK TOLONG JALAN KAMI RUSAK",
        "saya putra daerah asli", "koordinat -6.914744, 107.609810", "RT 05/RW 09", "TRAYEK B 12 AC",
        "Jl. Ir. H. Juanda gelap",
        "ibu-ibu PKK dipungut iuran", "Pak Camat Menteng diam", "bus K3D mogok",
    ])
    func leavesAloneWhatTellsNobody(_ text: String) {
        #expect(words(text) == [])
    }

    /// Eleven digits that begin with 08 are a telephone's, unless they stand as a report's number does and check.
    @Test func aTrackingNumberIsNoTelephone() {
        let shown = (0...9).map { "cek 081 2345 678\($0) ya" }
        #expect(shown.count { words($0).isEmpty } == 1)
    }

    @Test func findsEachOfManyOnceInOrder() {
        let text = String(repeating: "a@b.id, 0812 3456 7890, L 1234 AB, 3578010101900001, ", count: 200)

        #expect(
            PersonalData.all(in: text).map(\.kind)
                == (0..<200).flatMap { _ in [Kind.email, .telephone, .plate, .identityNumber] }
        )
    }

    @Test func aMaskSaysWhatStoodThereAndKeepsTheStreet() {
        let text = "Saya Siti, Jl. Melati No. 12A, hp 081234567890: lampu 💡 mati"
        let found = PersonalData.all(in: text)

        let masked = PersonalData.masked(text, found) { $0.mask }
        #expect(
            masked == "Saya [nama disamarkan], Jl. Melati [nomor rumah disamarkan], "
                + "hp [nomor telepon disamarkan]: lampu 💡 mati"
        )
    }

    /// What was masked once is not taken for something again.
    @Test func maskingTwiceChangesNothing() {
        for kind in Kind.allCases {
            #expect(words("Nama saya \(kind.mask), telepon \(kind.mask), Jl. Melati \(kind.mask)") == [])
        }
    }

    @Test func placesAreCountedInScalars() {
        let text = "💡é hubungi 081234567890"
        let found = PersonalData.all(in: text)
        let places = PersonalData.scalars(of: found, in: text)
        let scalars = Array(text.unicodeScalars)

        #expect(places.map { String(String.UnicodeScalarView(scalars[$0])) } == ["081234567890"])
        #expect(places == [11..<23])
    }
}
