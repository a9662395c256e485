// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The addresses of a citizen's account.
extension Links {
    static let account = "/akun"
    static let accountSignIn = "/akun/masuk"
    static let accountCode = "/akun/masuk/kode"
    static let accountCodeAgain = "/akun/masuk/lagi"
    static let accountSignOut = "/akun/keluar"
    static let accountSignOutAll = "/akun/keluar-semua"
    static let accountName = "/akun/nama"
    static let accountErase = "/akun/hapus"
    static let claim = "/akun/klaim"
    static let release = "/akun/lepas"

    static func accountSignIn(thenTo path: String) -> String { "\(accountSignIn)?lanjut=\(next(path))" }
    static func accountCode(thenTo path: String) -> String { "\(accountCode)?lanjut=\(next(path))" }
    /// Where the reporter of a report says how they are reached.
    static func contact(of id: TrackingID) -> String { "\(report(id))#\(segment(.changeContact))" }
    static func accountDone(_ what: AccountDeed) -> String { "\(account)?sudah=\(what.rawValue)" }
    static func account(after key: ListKey) -> String { "\(account)?lanjut=\(key.text)" }
}

/// What was just done to an account.
enum AccountDeed: String, CaseIterable, Sendable {
    case claimed = "klaim"
    case released = "lepas"
    case renamed = "nama"

    var words: Phrase {
        switch self {
        case .claimed: Phrase("Laporan ditambahkan ke daftar Anda.", "The report was added to your list.")
        case .released:
            Phrase(
                "Laporan dilepas dari daftar Anda. Dengan nomor dan kode akses laporan itu tetap terbuka.",
                "The report was taken off your list. Its number and access code still open it."
            )
        case .renamed: Phrase("Nama disimpan.", "The name was saved.")
        }
    }
}
