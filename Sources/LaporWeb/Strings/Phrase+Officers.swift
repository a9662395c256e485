// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let officersTitle = Phrase("Petugas dan peran", "Officers and roles")
    static let officersLead = Phrase(
        "Siapa bertugas di mana dan sebagai apa, di instansi yang Anda kelola.",
        "Who serves where and as what, in the agencies that you run."
    )
    static let officersSearch = Phrase("Cari nama atau surel", "Find a name or e-mail address")
    static let officersNone = Phrase(
        "Belum ada petugas. Tambahkan yang pertama.",
        "There is no officer yet. Add the first."
    )
    static let officersNotFound = Phrase("Tidak ditemukan. Coba kata lain.", "Not found. Try other words.")
    static let officerAdd = Phrase("Tambah petugas", "Add an officer")
    static let officerAddLead = Phrase(
        "Petugas mendapat surel berisi tautan sekali pakai untuk memilih kata sandinya sendiri.",
        "The officer gets a letter with a link, good for one use, to choose a password."
    )
    static let officerInvite = Phrase("Daftarkan dan kirim undangan", "Register and invite")
    static let officerName = Phrase("Nama", "Name")
    static let officerRole = Phrase("Peran", "Role")
    static let officerPlace = Phrase("Instansi", "Agency")
    static let officerState = Phrase("Akses", "Access")
    static let officerSeen = Phrase("Terakhir masuk", "Last signed in")
    static let officerNeverSeen = Phrase("Belum pernah", "Never")
    static let officerActive = Phrase("Aktif", "Active")
    static let officerDisabled = Phrase("Dinonaktifkan", "Disabled")
    static let officerColleagues = Phrase("Petugas lain di instansi ini", "Others who serve here")
    static let officerAlone = Phrase(
        "Tidak ada: bila ia pergi tanpa pengganti, laporan instansi ini naik ke atasannya.",
        "Nobody: without a successor, this agency's reports go up to whoever is above it."
    )
    static let officerChange = Phrase("Ubah peran, tempat, atau akses", "Change role, place or access")
    static let officerChangeLead = Phrase(
        "Berlaku saat ini juga. Peran dan tempat sebelumnya tetap ada di riwayat.",
        "It takes effect at once. Earlier roles and places stay in the history."
    )
    static let officerNotYours = Phrase(
        "Peran ini diatur administrator nasional: yang diawasi tidak mengatur pengawasnya.",
        "This role is run by the national administrator: nobody runs who watches them."
    )
    static let officerAccessHint = Phrase(
        "Yang dinonaktifkan langsung dikeluarkan; apa yang pernah dikerjakannya tetap tercatat.",
        "Whoever is disabled is signed out at once; what they did stays on record."
    )
    static let officerHeirHint = Phrase(
        "Surel petugas yang mengambil alih tempat dan peran yang ditinggalkan, pada saat yang sama.",
        "The address of the officer who takes over the place and role that are left, in the same moment."
    )
    static let officerAccess = Phrase("Masuk dan kata sandi", "Sign-in and password")
    static let officerAccessLead = Phrase(
        "Kata sandi tidak pernah dikirim. Petugas memilihnya sendiri melalui tautan sekali pakai.",
        "A password is never sent. The officer chooses it by a link that is good for one use."
    )
    static let officerWriteAgain = Phrase("Kirim tautan kata sandi", "Send a password link")
    static let officerSignOut = Phrase("Keluarkan dari semua perangkat", "Sign out everywhere")
    static let officerHistory = Phrase("Riwayat tugas", "Assignments")
    static let officerSince = Phrase("Sejak", "Since")
    static let officerUntil = Phrase("Sampai", "Until")
    static let officerNow = Phrase("sekarang", "now")
    static let adminInvited = Phrase(
        "Surat berisi tautan kata sandi sedang dikirim.",
        "A letter with a password link is on its way."
    )
    static let adminSignedOut = Phrase(
        "Petugas sudah dikeluarkan dari semua perangkat.",
        "The officer is signed out everywhere."
    )

    static let forgottenTitle = Phrase("Lupa kata sandi", "Forgotten password")
    static let forgottenLead = Phrase(
        "Tulis alamat surel petugas Anda. Kami mengirim tautan untuk memilih kata sandi baru.",
        "Give the e-mail address of your officer account. We send a link to choose a new password."
    )
    static let forgottenSend = Phrase("Kirim tautan", "Send the link")
    static let forgottenSent = Phrase("Periksa surel Anda", "Check your e-mail")
    static let forgottenSentLead = Phrase(
        "Bila alamat itu milik petugas, tautan sedang dikirim. Berlaku dua jam dan hanya sekali pakai. "
            + "Belum ada setelah sepuluh menit? Periksa folder spam, lalu hubungi administrator instansi Anda.",
        "If the address belongs to an officer, a link is on its way. It holds for two hours and for one use. "
            + "Nothing after ten minutes? Look among the spam, then ask your agency's administrator."
    )
    static let passwordNew = Phrase("Kata sandi baru", "New password")
    static let chooseTitle = Phrase("Pilih kata sandi", "Choose a password")
    static func chooseLead(_ name: String) -> Phrase {
        Phrase("Untuk \(name). Tautan ini hanya dapat dipakai sekali.", "For \(name). This link is good for one use.")
    }
    static let chooseHint = Phrase(
        "Paling sedikit 12 huruf. Beberapa kata yang hanya Anda ingat lebih baik daripada satu kata rumit.",
        "At least 12 characters. A few words that only you remember are better than one complicated word."
    )
    static let chooseSend = Phrase("Simpan kata sandi", "Save the password")
    static let choosePasswordDone = Phrase(
        "Kata sandi tersimpan. Silakan masuk.",
        "The password is saved. Please sign in."
    )
    static let changePasswordTitle = Phrase("Ganti kata sandi", "Change password")
    static let changePasswordLead = Phrase(
        "Setelah diganti Anda keluar dari semua perangkat, lalu masuk dengan yang baru.",
        "Afterwards you are signed out everywhere, and sign in with the new one."
    )
    static let linkOverTitle = Phrase("Tautan tidak berlaku lagi", "The link no longer works")
    static let linkOverLead = Phrase(
        "Sudah dipakai, sudah lewat masanya, atau terpotong oleh program surel. Minta tautan baru.",
        "It was used, its time is over, or a mail program cut it off. Ask for a new one."
    )
}
