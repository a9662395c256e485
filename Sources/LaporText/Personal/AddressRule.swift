// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A street with the number of a house: where somebody lives, in contrast to where something is broken.
enum AddressRule {
    private static let most = 14

    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        guard AddressWords.streets.contains(tokens[index].word) else { return nil }
        var found: Range<Int>?
        var place = index + 1
        while place < tokens.count, place - index <= most, !isEnd(tokens, place) {
            if let end = HouseNumber.end(tokens, place) {
                found = (found?.lowerBound ?? place)..<end
                place = end
            } else if found != nil {
                break
            } else {
                place += 1
            }
        }
        return found.map { .init(.address, index..<$0.upperBound, hidden: $0) }
    }

    /// Where the street's name cannot go on: at the end of a line or a sentence, and before words that no street has.
    private static func isEnd(_ tokens: TextTokens, _ index: Int) -> Bool {
        switch tokens[index].kind {
        case .digits: return false
        case .letters: return AddressWords.barriers.contains(tokens[index].word)
        case .mark: break
        }
        let mark = tokens[index].word
        guard mark == "." else { return ["\n", ";", "!", "?"].contains(mark) }
        guard let before = tokens.letters(index - 1), before.utf8.count > 3, index + 1 < tokens.count else {
            return false
        }
        return !AddressWords.streets.contains(before) && !tokens.isGlued(index) && tokens.isCapital(index + 1)
    }
}

/// `No. 12A`, `nomor 7/3`, `Blok C3 no 2`, `Blok C3/12`, and a bare number after a street's name.
enum HouseNumber {
    /// The index after one that begins there.
    static func end(_ tokens: TextTokens, _ index: Int) -> Int? {
        guard let word = tokens.letters(index) else { return bare(tokens, index) }
        if word == "blok" || word == "blk" || word == "block" { return block(tokens, index) }
        guard AddressWords.numbers.contains(word) else { return bare(tokens, index) }
        let digits = tokens.skip([".", ":"], from: index + 1)
        guard let number = tokens.digits(digits), number.utf8.count <= 4 else { return nil }
        return suffix(tokens, after: digits)
    }

    /// `Jl. Ahmad Yani 117`, `Jl. Flamboyan I/9`: after a word of the street's name.
    private static func bare(_ tokens: TextTokens, _ index: Int) -> Int? {
        guard let street = tokens.letters(index - 1), !AddressWords.notBare.contains(street) else { return nil }
        if let roman = tokens.letters(index) {
            guard roman.allSatisfy({ "ivx".contains($0) }), tokens.word(index + 1) == "/", tokens.isGlued(index),
                tokens.digits(index + 2) != nil
            else { return nil }
            return index + 3
        }
        guard let number = tokens.digits(index), (2...3).contains(number.utf8.count), number.first != "0",
            !isMeasure(tokens, index)
        else { return nil }
        let end = suffix(tokens, after: index)
        return tokens.letters(end).map(AddressWords.counted.contains) == true ? nil : end
    }

    /// `12.30`, `34-36`, `50%`.
    private static func isMeasure(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard let next = tokens.word(index + 1), tokens.isGlued(index) else { return false }
        if next == "." || next == "," { return tokens.isGlued(index + 1) && tokens.digits(index + 2) != nil }
        if next == "x" { return tokens.isGlued(index + 1) && tokens.digits(index + 2) != nil }
        return ["+", ":", "/", "%"].contains(next)
    }

    private static func block(_ tokens: TextTokens, _ index: Int) -> Int? {
        guard let letter = tokens.letters(index + 1), letter.utf8.count <= 2 else { return nil }
        let digits = tokens.skip(["-", ".", "/"], from: index + 2, most: 1)
        guard tokens.digits(digits) != nil else { return nil }
        return suffix(tokens, after: digits)
    }

    /// `12A`, `12/14`, `12-B`.
    private static func suffix(_ tokens: TextTokens, after digits: Int) -> Int {
        var end = digits + 1
        if let mark = tokens.word(end), mark == "/" || mark == "-", tokens.isGlued(digits), tokens.isGlued(end),
            tokens[end + 1].kind != .mark, tokens[end + 1].range.count <= 4
        {
            end += 2
        }
        guard let letter = tokens.letters(end), letter.utf8.count == 1 else { return end }
        let isApart = tokens.isCapital(end) && tokens.blanks(after: end - 1) == 1 && tokens.digits(end + 1) == nil
        return tokens.isGlued(end - 1) || isApart ? end + 1 : end
    }
}

enum AddressWords {
    static let streets = PersonalWords.set(
        """
        jl jln jalan jlan gang gg perum perumahan komp komplek kompleks dusun dsn kampung kp lorong lrg ruko rusun
        rusunawa apartemen
        """
    )
    static let numbers = PersonalWords.set("no nomor nomer nmr number kav kavling")
    /// What a number after it is not a house's of.
    static let notBare = streets.union(counted).union(
        ["km", "rt", "rw", "sta", "hm", "lantai", "lt", "nomor", "no", "kode", "pos"]
    )
    /// What is counted or measured after the name of a street.
    static let counted = PersonalWords.set(
        """
        hari bulan minggu jam menit tahun kali meter m km cm mm orang titik unit buah lampu lubang kendaraan arah
        jalur lajur mobil motor truk rumah warga kk batang pohon persen juta ribu rb jt x an pagi siang sore malam wib
        wita wit januari februari maret april mei juni juli agustus september oktober november desember
        """
    )
    /// No street is called so: from there on something is told.
    static let barriers = PersonalWords.set(
        """
        rusak berlubang bolong sudah sdh udah sejak selama sepanjang ada dari sampai pada tanggal tgl jam pukul lebih
        kurang sekitar hampir dan atau yang yg karena krn tidak tdk ga gak belum blm melanggar sesuai menurut
        berdasarkan perda uu pp perpres perwali perbup pergub permen keppres pasal surat sk laporan tiket antrian
        loket telepon telp hp wa nik kk ktp npwp rekening bpjs kaki tol macet banjir tergenang mati padam gelap tolong
        mohon harap saya kami warga masih akan telah juga serta dengan dgn utk untuk agar supaya sehingga bus angkot
        trayek koridor
        """
    )
}
