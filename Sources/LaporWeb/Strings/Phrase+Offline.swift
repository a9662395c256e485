// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let offlineTitle = Phrase("Tidak ada jaringan", "No network")
    static let offlineLead = Phrase(
        "Halaman ini belum dapat dibuka. Begitu jaringan kembali, coba lagi.",
        "This page cannot be opened yet. Try again when the network is back."
    )
    static let offlineDraft = Phrase(
        "Laporan tetap dapat ditulis: tersimpan di perangkat ini dan dikirim otomatis saat jaringan kembali.",
        "You can still write a report: it is kept on this device and sent by itself when the network is back."
    )
    static let offlineEmergency = Phrase(
        "Ada nyawa terancam? Telepon 112: tanpa internet pun bisa.",
        "Is a life in danger? Call 112: it works without the internet."
    )
    static let offlineAgain = Phrase("Coba lagi", "Try again")
}
