// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let offlineTitle = Phrase("Tidak ada jaringan", "No network")
    static let offlineLead = Phrase(
        "Halaman ini belum dapat dibuka. Begitu jaringan kembali, coba lagi.",
        "This page cannot be opened yet. Try again when the network is back."
    )
    static let offlineKept = Phrase("Apa yang tersimpan, apa yang terkirim", "What is kept, and what is sent")
    static let offlineNew = Phrase("Laporan baru", "A new report")
    static let offlineNewText = Phrase(
        "Formulirnya dapat dibuka tanpa jaringan. Yang Anda ketik dan lampirkan tersimpan di perangkat ini selama satu "
            + "minggu.",
        "Its form opens without a network. What you type and attach is kept on this device for a week."
    )
    static let offlineSent = Phrase("Kapan dikirim", "When it is sent")
    static let offlineSentText = Phrase(
        "Hanya setelah Anda memilih “Simpan dan kirim otomatis” di akhir formulir. Laporan berangkat begitu jaringan kembali "
            + "dan situs ini terbuka; nomor dan kode aksesnya tampil di bagian atas halaman.",
        "Only after you choose “Keep it and send it by itself” at the end of the form. It leaves as soon as the network is "
            + "back and this site is open; its number and access code appear at the top of the page."
    )
    static let offlineElse = Phrase(
        "Tanggapan, komentar, penilaian, dan lainnya",
        "Replies, comments, ratings and all else"
    )
    static let offlineElseText = Phrase(
        "Tidak tersimpan di sini dan tidak dikirim otomatis. Yang baru saja Anda kirim belum kami terima: coba lagi setelah "
            + "ada jaringan.",
        "Not kept here, and not sent by itself. What you have just sent has not reached us: try again when there is a "
            + "network."
    )
    static let offlineEmergency = Phrase(
        "Ada nyawa terancam? Telepon 112: tanpa internet pun bisa.",
        "Is a life in danger? Call 112: it works without the internet."
    )
    static let offlineAgain = Phrase("Coba lagi", "Try again")
}
