// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// Why two reports are likely about the same.
extension Phrase {
    static func similar(_ reason: FindSimilar.Reason) -> Phrase {
        switch reason {
        case .reporter: Phrase("Pelapor sama", "Same reporter")
        case .words(let words):
            Phrase("Kata yang sama: \(words.joined(separator: ", "))", "Same words: \(words.joined(separator: ", "))")
        case .region(let level): region(level)
        case .topic: Phrase("Kategori yang sama", "Same topic")
        case .days(let days): time(days)
        }
    }

    private static func region(_ level: Int) -> Phrase {
        switch level {
        case 4: Phrase("Desa/kelurahan yang sama", "Same village")
        case 3: Phrase("Kecamatan yang sama", "Same district")
        default: Phrase("Kabupaten/kota yang sama", "Same regency or city")
        }
    }

    private static func time(_ days: Int) -> Phrase {
        switch days {
        case 0: Phrase("Dalam sehari", "Within a day")
        case 1...31: Phrase("Dalam \(days + 1) hari", "Within \(days + 1) days")
        default: Phrase("Dalam dua bulan", "Within two months")
        }
    }

    /// Told for the eye: nothing follows from it.
    static func flood(_ flood: FindFlood.Flood) -> Phrase {
        let number = "\(flood.count)\(flood.isMore ? "+" : "")"
        let same =
            flood.byTheReporter > 0
            ? (", \(flood.byTheReporter) dari pelapor yang sama", ", \(flood.byTheReporter) by the same reporter")
            : ("", "")
        return Phrase(
            "\(number) laporan lain yang hampir sama katanya masuk dalam 24 jam di sekitar laporan ini\(same.0).",
            "\(number) other reports in nearly the same words came within 24 hours of this one\(same.1)."
        )
    }
}
