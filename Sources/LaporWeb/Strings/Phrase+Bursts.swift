// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What came more than usual.
extension Phrase {
    static let burstsTitle = Phrase("Lebih banyak dari biasanya", "More than usual")
    static func burst(_ count: Int, usual: Double) -> Phrase {
        let rounded = Int(usual.rounded())
        let often = rounded < 1 ? ("kurang dari 1", "fewer than 1") : ("sekitar \(rounded)", "about \(rounded)")
        return Phrase(
            "\(count) laporan dalam 24 jam; biasanya \(often.0) sehari.",
            "\(count) reports in 24 hours; usually \(often.1) a day."
        )
    }
}
