// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What follows from a step, in one sentence each.
extension Phrase {
    static let withdrawMeans = Phrase(
        "Laporan diarsipkan dan tidak dikerjakan lagi. Anda tetap dapat membacanya dan membuat laporan baru.",
        "The report is archived and no longer worked on. You can still read it, and send a new one."
    )
    static let withdrawMeansExamined = Phrase(
        "Pencabutan dicatat, tetapi pemeriksaan berjalan terus.",
        "Your withdrawal is noted, but the examination goes on."
    )
    static let openIdentityMeans = Phrase(
        "Instansi yang Anda pilih dapat melihat nama dan kontak Anda. Bagi yang lain Anda tetap anonim.",
        "The agency you choose can see your name and contact. To all others you stay anonymous."
    )
    static let takeBackIdentityMeans = Phrase(
        "Sejak sekarang nama dan kontak Anda tidak tampil lagi. Yang sudah terbaca tidak dapat ditarik.",
        "From now on your name and contact are no longer shown. What was read already cannot be taken back."
    )
    static let eraseIdentityMeansOwn = Phrase(
        "Nama dan kontak Anda dihapus dan kami tidak dapat lagi mengirim kabar. Laporan berjalan terus dan lepas dari "
            + "akun; kode akses Anda tetap berlaku, simpanlah.",
        "Your name and contact are deleted and we can no longer send you news. The report goes on and leaves any "
            + "account; your access code stays valid, keep it."
    )
    static let eraseIdentityMeans = Phrase(
        "Nama dan kontak pelapor dihapus untuk semua, dan ia tidak dapat lagi dikirimi kabar. Laporan berjalan terus.",
        "The reporter's name and contact are deleted for everybody, and no more news can be sent. The report goes on."
    )
    static let escalateMeans = Phrase(
        "Atasan instansi pemegang laporan diberi tahu. Laporan tidak berpindah dan batas waktunya tetap.",
        "Whoever is above the agency that has it is told. The report stays where it is, and so do its limits."
    )
    static let sureMissing = Phrase(
        "Centang “Ya, saya yakin” bila Anda memang ingin melanjutkan.",
        "Tick “Yes, I am sure” if you really want to go on."
    )
    static let interimHintHidden = Phrase(
        "Apa yang sedang dilakukan, dan kapan selesai. Dibaca pelapor; laporan ini rahasia.",
        "What is being done, and when it will be finished. Read by the reporter; this report is confidential."
    )
    static let finalHintHidden = Phrase(
        "Apa yang sudah dilakukan dan hasilnya. Dibaca pelapor; laporan ini rahasia. Menghentikan tenggat; pelapor dapat "
            + "menyanggah.",
        "What was done, and its result. Read by the reporter; this report is confidential. This stops the clock; the "
            + "reporter can contest it."
    )
    static let publicHintHidden = Phrase(
        "Tidak terbit selama laporan ini rahasia. Hapus nama, nomor telepon, dan NIK untuk bila kelak dibuka.",
        "Not published while this report is confidential. Take out names and numbers in case it is opened later."
    )
    static let publicBodyHintHidden = Phrase(
        "Tidak terbit selama laporan ini rahasia. Tidak dapat dikosongkan.",
        "Not published while this report is confidential. It cannot be left empty."
    )
    static let visibilityHintOwn = Phrase(
        "Bila dirahasiakan, hanya Anda yang dapat membukanya kembali untuk umum.",
        "Once confidential, only you can make it public again."
    )
    static let attachmentsConfidential = Phrase(
        "Hanya pelapor dan petugas yang dapat membukanya.",
        "Only the reporter and the officers can open them."
    )
}
