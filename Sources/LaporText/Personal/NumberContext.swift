// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What the words before a number say that it is.
enum NumberContext {
    case identity, family, telephone, account, transfer, customer, card, passport, licence, tax, plate, birth
    /// Of a report: whoever has it reads what everybody can read.
    case report
    /// A number of a thing: of a letter, a law, a price, a route.
    case thing

    /// Of the nearest word before it on the same line that says anything.
    static func before(_ index: Int, in tokens: TextTokens, words most: Int = 6) -> NumberContext? {
        var seen = 0
        var place = index - 1
        while place >= 0, seen < most, index - place <= mostTokens, tokens[place].word != "\n" {
            if tokens[place].kind == .letters {
                if let context = context(of: tokens[place].word) { return context }
                seen += 1
            }
            place -= 1
        }
        return nil
    }

    /// Whether a birth is spoken of in the words before.
    static func isBirth(before index: Int, in tokens: TextTokens) -> Bool {
        (max(0, index - 12)..<index).contains { place in
            context(of: tokens[place].word) == .birth && !["akta", "akte"].contains(tokens.word(place - 1) ?? "")
        }
    }

    /// Whether a word such as *nomor* stands near before it, so that it is no amount.
    static func isNumbered(_ index: Int, in tokens: TextTokens) -> Bool {
        (max(0, index - 6)..<index).contains { numbers.contains(tokens[$0].word) }
    }

    /// Whether what is counted follows: `250000 rupiah`.
    static func isCounted(after end: Int, in tokens: TextTokens) -> Bool {
        tokens.letters(end).map(counted.contains) ?? false
    }

    /// Also of `paspornya`, `rekeningku`.
    private static func context(of word: String) -> NumberContext? {
        if let context = words[word] { return context }
        guard let ending = ["ku", "nya", "mu"].first(where: word.hasSuffix) else { return nil }
        return words[String(word.dropLast(ending.count))]
    }

    private static let mostTokens = 40
    private static let numbers = PersonalWords.set(
        """
        no nomor nomer nmr nmor nom norek nopel nosal nosamb nokk nik id idpel pel pelanggan langganan sambungan meter
        meteran kartu kpj rekening rek number
        """
    )
    private static let counted = PersonalWords.set(
        """
        rb ribu rupiah juta jt milyar miliar perak persen orang jiwa kk warga unit buah meter km liter kg watt va kwh
        hari bulan tahun kali x
        """
    )
    private static let lists: [(NumberContext, String)] = [
        (.identity, "nik ktp ektp kependudukan identitas"),
        (.family, "kk nokk keluarga"),
        (
            .telephone,
            """
            hp nohp telp tlp telpon tlpn telepon telephone phone wa whatsapp whatsap handphone hubungi hub kontak
            contact call sms nomer seluler ponsel hape cp gopay ovo shopeepay linkaja telegram
            """
        ),
        (
            .account,
            """
            rekening rek norek bank bca bri bni mandiri bsi btn cimb danamon permata jatim jateng bjb bjbs jago
            maybank ocbc panin bpd syariah va muamalat bukopin niaga
            """
        ),
        (.transfer, "transfer trf tf ditransfer"),
        (.customer, "idpel pel pelanggan nopel nosal bpjs kis pln pdam sambungan meteran tirta perumda langganan"),
        (.card, "kartu kredit debit atm visa mastercard flazz brizzi tapcash emoney kks kjp"),
        (.passport, "paspor pasport passport passpor"),
        (.licence, "sim mengemudi"),
        (.tax, "npwp pajak"),
        (
            .plate,
            """
            plat nopol polisi kendaraan mobil mbl motor mtr truk truck pickup angkot taksi bus bis pelat berplat
            platnya pelatnya nopolnya stnk bpkb sedan avanza xenia innova pajero fortuner brio jazz ertiga beat vario
            nmax scoopy supra mio vespa carry
            """
        ),
        (.birth, "lahir lair ttl kelahiran tgllahir dob"),
        (
            .report,
            "laporan lapor pelaporan tiket tracking lacak aduan pengaduan keluhan permohonan pengajuan usulan ticket"
        ),
        (
            .thing,
            """
            resi faktur surat perda perwali pergub permen perpres keppres uu pp pasal ayat rp idr rupiah harga seharga
            sebesar senilai sejumlah anggaran biaya kode pos kodepos berkas perkara sk seri versi registrasi
            pendaftaran antrian antrean invoice transaksi stand angka tgl tanggal jam pukul kontrak spk undian npsn
            nisn nip
            """
        ),
    ]
    private static let words: [String: NumberContext] = {
        var words: [String: NumberContext] = [:]
        for (context, list) in lists { for word in PersonalWords.set(list) { words[word] = context } }
        return words
    }()
}
