// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let errorHome = Phrase("Ke beranda", "To the home page")
    static let errorSearch = Phrase("Cari laporan dengan kata atau nomornya", "Search reports by words or number")
    static let errorTrack = Phrase("Lacak laporan dengan nomor dan kode akses", "Track a report with number and code")
    static let errorCode = Phrase("Kode kesalahan", "Error code")
    static let badRequest = Phrase("Permintaan tidak dapat dibaca", "The request could not be read")
    static let badRequestAdvice = Phrase(
        "Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi.",
        "Go back, reload the page, and try again."
    )
    static let unauthorized = Phrase("Silakan masuk", "Please sign in")
    static let unauthorizedAdvice = Phrase(
        "Halaman ini untuk yang sudah masuk atau memiliki kode akses.",
        "This page is for those who have signed in or hold an access code."
    )
    static let forbidden = Phrase("Tidak diizinkan", "Not allowed")
    static let forbiddenAdvice = Phrase(
        "Formulir ini tidak datang dari halaman kami, atau sesinya sudah berganti. Buka kembali halamannya, lalu kirim.",
        "This form did not come from our pages, or the session has changed. Open the page again, then send."
    )
    static let notFound = Phrase("Halaman tidak ditemukan", "Page not found")
    static let notFoundAdvice = Phrase(
        "Periksa alamatnya. Laporan yang belum diverifikasi atau bersifat rahasia hanya dapat dibuka dengan kode akses.",
        "Check the address. A report that is not verified yet, or confidential, opens only with its access code."
    )
    static let methodNotAllowed = Phrase("Cara ini tidak tersedia", "This is not possible here")
    static let methodNotAllowedAdvice = Phrase(
        "Buka halamannya dari menu, lalu coba lagi.",
        "Open the page from the menu and try again."
    )
    static let conflict = Phrase("Keadaan sudah berubah", "Things have changed")
    static let conflictAdvice = Phrase(
        "Muat ulang halaman untuk melihat keadaan terbaru.",
        "Reload the page to see how things stand."
    )
    static let tooLarge = Phrase("Kiriman terlalu besar", "Too much was sent")
    static let tooLargeAdvice = Phrase(
        "Yang Anda kirim, tulisan bersama berkasnya, belum diterima. Kembali dengan tombol Kembali: biasanya isian Anda masih "
            + "ada di sana. Kirim berkas yang lebih sedikit atau lebih kecil, atau persingkat tulisannya.",
        "What you sent, words and files together, was not accepted. Go back with the Back button: what you typed is usually "
            + "still there. Send fewer or smaller files, or shorten the words."
    )
    static let unprocessable = Phrase("Isian belum benar", "Something is not right yet")
    static let unprocessableAdvice = Phrase(
        "Kembali ke formulir, perbaiki isian yang ditandai, lalu kirim lagi.",
        "Go back to the form, correct what is marked, and send it again."
    )
    static let tooMany = Phrase("Terlalu banyak permintaan", "Too many requests")
    static let tooManyAdvice = Phrase("Tunggu beberapa menit, lalu coba lagi.", "Wait a few minutes, then try again.")
    static let unavailable = Phrase("Layanan sedang sibuk", "The service is busy")
    static let unavailableAdvice = Phrase(
        "Tulisan Anda belum hilang: tunggu sebentar, lalu muat ulang halaman ini untuk mengirim lagi.",
        "What you wrote is not lost: wait a moment, then reload this page to send it again."
    )
    static let sessionOver = Phrase("Sesi Anda sudah berakhir", "Your session is over")
    static let sessionOverLead = Phrase(
        "Yang Anda kirim belum tersimpan. Salin tulisan Anda, masuk lagi, lalu kirim kembali dari formulirnya.",
        "What you sent was not saved. Copy your text, sign in again, and send it again from its form."
    )
    static let sessionOverNothing = Phrase(
        "Yang Anda kirim belum tersimpan. Masuk lagi, lalu ulangi dari halamannya.",
        "What you sent was not saved. Sign in again, and repeat it on its page."
    )
    static let carryOnLead = Phrase(
        "Laporan ini belum terkirim, dan belum hilang. Masuk lagi di tab baru, kembali ke sini, lalu lanjutkan: semuanya kembali ke formulirnya, juga lampirannya.",
        "This report was not sent, and is not lost. Sign in again in a new tab, come back here, and carry on: everything returns to its form, with its attachments."
    )
    static let carryOnKnown = Phrase(
        "Laporan ini belum terkirim, dan belum hilang. Lanjutkan: semuanya kembali ke formulirnya, juga lampirannya.",
        "This report was not sent, and is not lost. Carry on: everything returns to its form, with its attachments."
    )
    static let signInBeside = Phrase("Masuk (tab baru)", "Sign in (new tab)")
    static let carryOn = Phrase("Lanjutkan laporan ini", "Carry on with this report")
    static let backToForm = Phrase("Kembali ke formulirnya", "Back to the form")
    static let codeGone = Phrase(
        "Kode akses tidak ada lagi di peramban ini",
        "This browser no longer holds the access code"
    )
    static let codeGoneLead = Phrase(
        "Yang Anda kirim belum tersimpan. Salin tulisan Anda, buka laporan dengan kode aksesnya, lalu kirim kembali.",
        "What you sent was not saved. Copy your text, open the report with its access code, and send it again."
    )
    static let useAccessCode = Phrase("Buka dengan kode akses", "Open with the access code")
    static let broken = Phrase("Terjadi kesalahan di pihak kami", "Something went wrong on our side")
    static let brokenAdvice = Phrase(
        "Kesalahan ini sudah dicatat. Bila Anda baru mengirim sesuatu, kirim lagi dari formulir yang sama beberapa saat lagi: "
            + "yang sudah sampai tidak tercatat dua kali.",
        "It has been recorded. If you have just sent something, send it again from the same form in a little while: what has "
            + "arrived already is not recorded twice."
    )
}
