// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A vehicle's plate: letters of an area, up to four digits, up to three letters (Perpol 7/2021, article 39).
enum PlateRule {
    private static let areas = PersonalWords.set(
        """
        a b d e f g h k l m n p r s t w z aa ab ad ae ag ba bb bd be bg bh bk bl bm bn bp da db dc dd de dg dh dk dl
        dm dn dp dr ds dt dw ea eb ed kb kh kt ku pa pb pd pe pg pl ps pt
        """
    )
    /// Before letters and numbers that are a place's, a line's or a part's.
    private static let places = PersonalWords.set(
        """
        blok no nomor rt rw gang gg jl jln jalan km trayek rute koridor jurusan lantai lt kelas tipe type gedung ruang
        unit kavling kav gate pintu terminal peron zona hall kursi seat pasal lampiran perumahan perum komplek loket
        line lin lyn mikrolet feeder jak halte stasiun jalur
        """
    )

    /// Three letters and less that follow a number of a house.
    private static let words = PersonalWords.set("dan di ke yg dr dgn dg utk itu ini ada tdk gg rt rw no jl km")

    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        guard areas.contains(tokens[index].word) else { return nil }
        let number = tokens.skip(["-", "."], from: index + 1, most: 1)
        guard let digits = tokens.digits(number), digits.utf8.count <= 4, digits.first != "0" else { return nil }
        let last = tokens.skip(["-", "."], from: number + 1, most: 1)
        guard let end = tokens.letters(last), end.utf8.count <= 3, end.utf8.allSatisfy({ $0 < 0x80 }),
            tokens.isAllCapitals(last) || !words.contains(end),
            tokens.isAllCapitals(index) == tokens.isAllCapitals(last),
            tokens.digits(last + 1) == nil || !tokens.isGlued(last),
            (index..<last).allSatisfy({ tokens.blanks(after: $0) <= 1 })
        else { return nil }
        let isLong = digits.utf8.count > 1 || tokens.blanks(after: index) > 0
        let isSaid = isLong && NumberContext.before(index, in: tokens) == .plate
        let isWritten = tokens.isAllCapitals(index) && tokens.isAllCapitals(last) && digits.utf8.count > 1
        guard isSaid || isWritten, isFree(tokens, index, isSaid: isSaid) else { return nil }
        return .init(.plate, index..<last + 1)
    }

    /// Not a house in a block, nor a part of a longer sign.
    private static func isFree(_ tokens: TextTokens, _ index: Int, isSaid: Bool) -> Bool {
        guard let before = tokens.word(index - 1) else { return true }
        if tokens[index - 1].kind == .digits, tokens.isGlued(index - 1) { return false }
        if isSaid, ["no", "nomor"].contains(before) { return true }
        let isPart = tokens[index - 1].kind == .mark && "./-".contains(before) && tokens.isGlued(index - 1)
        return !places.contains(before) && !isPart
    }
}
