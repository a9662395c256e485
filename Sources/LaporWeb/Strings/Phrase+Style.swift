// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let styleTitle = Phrase("Gaya dan komponen", "Style and components")
    static let styleLead = Phrase(
        "Bagian-bagian yang menyusun setiap halaman, sebagaimana adanya. Halaman baru dimulai dari sini.",
        "The parts that every page is made of, as they are. A new page begins here."
    )
    static let styleColours = Phrase("Warna", "Colours")
    static let styleType = Phrase("Huruf", "Type")
    static let styleButtons = Phrase("Tombol", "Buttons")
    static let styleBadges = Phrase("Label", "Badges")
    static let styleNotices = Phrase("Pemberitahuan dan keadaan kosong", "Notices and empty states")
    static let styleWays = Phrase("Tautan dan saringan", "Ways and filters")
    static let styleSteps = Phrase("Garis langkah", "Line of steps")
    static let styleFigures = Phrase("Angka", "Figures")
    static let styleForms = Phrase("Isian", "Forms")
    static let styleTables = Phrase("Tabel", "Tables")
    static let styleIcons = Phrase("Ikon", "Icons")
}
