// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// The words around what could tell who somebody is.
extension Phrase {
    static func mark(_ kind: PersonalMark.Kind) -> Phrase {
        switch kind {
        case .identityNumber: Phrase("NIK", "identity number")
        case .familyCard: Phrase("nomor kartu keluarga", "family card number")
        case .telephone: Phrase("nomor telepon", "telephone number")
        case .email: Phrase("alamat surel", "e-mail address")
        case .plate: Phrase("pelat kendaraan", "vehicle plate")
        case .bankAccount: Phrase("nomor rekening", "bank account")
        case .customerNumber: Phrase("nomor pelanggan", "customer number")
        case .paymentCard: Phrase("nomor kartu", "card number")
        case .passport: Phrase("nomor paspor", "passport number")
        case .drivingLicence: Phrase("nomor SIM", "driving licence number")
        case .taxNumber: Phrase("NPWP", "tax number")
        case .address: Phrase("alamat rumah", "home address")
        case .birthDate: Phrase("tanggal lahir", "date of birth")
        case .name: Phrase("nama orang", "person's name")
        }
    }
    static let marksFound = Phrase(
        "Mungkin menyebut orang, periksa sebelum terbit:",
        "May tell who somebody is, check before publishing:"
    )
    static let marksNone = Phrase(
        "Tidak ada data pribadi yang dikenali. Tetap baca dahulu: tidak semuanya dapat dikenali.",
        "No personal data was recognised. Read it all the same: not everything can be."
    )
    static let maskTitle = Phrase("Usulan: disamarkan untuk umum", "Proposed: masked for the public")
    static let maskLead = Phrase(
        "Judul dan isi di bawah ini sudah menyamarkan yang mungkin menyebut orang. Pelapor dan petugas tetap melihat tulisan asli.",
        "Title and text below already mask what may tell who somebody is. The reporter and officers still see the original."
    )
    static let maskLifted = Phrase(
        "Judul dan isi di bawah ini berbeda dari usulan. Yang mungkin menyebut orang:",
        "Title and text below differ from the proposal. What may tell who somebody is:"
    )
    static let maskRestore = Phrase("Kembalikan tulisan asli", "Restore the original wording")
    static let maskAgain = Phrase("Samarkan lagi", "Mask again")
    static let sureReadHint = Phrase(
        "Teks untuk publik tampaknya menyebut orang: nama, nomor, surel, pelat, atau alamat rumah. Hapus dahulu, atau "
            + "centang bila memang boleh dibaca siapa pun.",
        "The public text seems to tell who somebody is: a name, a number, an e-mail, a plate or a home address. Take it "
            + "out, or tick this if anybody may read it."
    )
    static let manyTells = Phrase(
        "isinya mungkin menyebut orang; buka dan periksa sendiri usulan samarannya.",
        "its text may tell who somebody is; open it and check the proposed masks."
    )
}
