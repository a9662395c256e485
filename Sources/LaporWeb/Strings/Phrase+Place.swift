// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// A region that words or a position name, as a question to who wrote them and as a proposal to who verifies them.
extension Phrase {
    static let isItHere = Phrase("Apakah kejadiannya di sini?", "Did it happen here?")
    static let isItOneOfThese = Phrase("Di mana kejadiannya?", "Where did it happen?")
    static let placeFromWords = Phrase(
        "Anda belum memilih wilayah. Dari tulisan Anda, tampaknya:",
        "You have chosen no region. From what you wrote, it seems to be:"
    )
    static let placeFromPosition = Phrase(
        "Anda belum memilih wilayah. Titik yang Anda tandai tampaknya ada di:",
        "You have chosen no region. The point that you marked seems to lie in:"
    )
    static let whichOfThesePlaces = Phrase(
        "Anda belum memilih wilayah. Tulisan Anda bisa berarti beberapa tempat. Pilih satu, atau biarkan saja:",
        "You have chosen no region. What you wrote can mean several places. Choose one, or leave it:"
    )
    static let placeIsHere = Phrase("Ya, pakai wilayah ini", "Yes, use this region")
    static let placeMayStay = Phrase(
        "Tidak benar? Biarkan saja, atau isi sendiri lewat “Ubah”.",
        "Not right? Leave it, or fill it in yourself with “Change”."
    )
    static let likelyPlaceWords = Phrase("Wilayah menurut isi laporan:", "The region, as the report's words tell:")
    static let likelyPlacePosition = Phrase("Wilayah menurut titik lokasi:", "The region, as the position tells:")
    static let likelyPlaces = Phrase("Isi laporan bisa berarti:", "The report's words can mean:")
}

extension Gazetteer {
    /// As people say it: `Kelurahan Pondok Cina, Kecamatan Beji, Kota Depok`.
    func spoken(_ code: String) -> String {
        var names: [String] = []
        var next = RegionCode(code)
        while let code = next, code.level > 1 || names.isEmpty {
            if let region = self[code] { names.append(region.titled) }
            next = code.parent
        }
        return names.joined(separator: ", ")
    }
}

extension Region {
    fileprivate var titled: String {
        switch kind {
        case .province, .regency, .city: name
        case .district: "Kecamatan \(name)"
        case .urbanVillage: "Kelurahan \(name)"
        case .village, .customaryVillage: "Desa \(name)"
        }
    }
}
