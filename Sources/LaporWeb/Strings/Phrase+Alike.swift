// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Before one more report about the same is sent.
extension Phrase {
    static let alikeTitle = Phrase("Sudah ada yang melapor?", "Has somebody reported this already?")
    static let alikeText = Phrase(
        "Laporan ini mirip. Bila masalahnya sama, Anda cukup mengikutinya: kabarnya kami kirim kepada Anda juga.",
        "These reports look alike. If it is the same problem, you can just follow one: its news then goes to you too."
    )
    static let alikeGoOn = Phrase(
        "Masalah Anda lain, atau Anda mau dijawab sendiri? Kirim saja: tulisan Anda tetap ada di bawah ini.",
        "Your problem is another one, or you want an answer of your own? Just send it: what you wrote is still below."
    )
    static let alikeSupport = Phrase("Dukung laporan ini saja", "Support this one instead")
    static let opensBeside = Phrase("terbuka di tab baru", "opens in a new tab")
}
