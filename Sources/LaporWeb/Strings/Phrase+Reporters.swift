// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A citizen's account.
extension Phrase {
    static let accountSignInTitle = Phrase("Masuk ke akun Anda", "Sign in to your account")
    static let accountSignInLead = Phrase(
        "Tanpa kata sandi: kami mengirim kode enam angka, Anda mengetiknya di sini. Belum punya akun? Langsung jadi.",
        "No password: we send you a six-digit code, and you type it here. No account yet? Then you have one."
    )
    static let emailOrPhone = Phrase("Alamat surel atau nomor HP", "E-mail address or mobile number")
    static let reachHint = Phrase(
        "Misalnya nama@contoh.id atau 0812 3456 7890. Boleh dengan 08, 62, atau +62.",
        "For example nama@contoh.id or 0812 3456 7890. With 08, 62 or +62, as you like."
    )
    static let reachHintEmailOnly = Phrase(
        "Di sini kode dikirim lewat surel. Misalnya nama@contoh.id.",
        "Here codes go by e-mail. For example nama@contoh.id."
    )
    static let sendCode = Phrase("Kirim kode", "Send a code")
    static let noTextMessages = Phrase(
        "Sistem ini belum dapat mengirim SMS. Tidak punya surel? Laporan tetap dapat dibuka dengan nomor dan kode aksesnya.",
        "This system cannot send text messages yet. No e-mail? A report still opens with its number and access code."
    )
    static let withoutAccount = Phrase("Tanpa akun", "Without an account")
    static let withoutAccountText = Phrase(
        "Akun tidak wajib. Setiap laporan terbuka dengan nomor dan kode akses dari tanda terimanya.",
        "You need no account. Every report opens with the number and access code on its receipt."
    )
    static let openWithCode = Phrase("Buka dengan nomor dan kode akses", "Open with number and access code")
    static let accountPrivacy = Phrase(
        "Alamat Anda disimpan tersandi, hanya untuk masuk dan untuk kabar yang Anda minta. Akun dapat dihapus kapan saja.",
        "Your address is kept encrypted, only for signing in and for news that you ask for. You can delete the account at "
            + "any time."
    )
    static let enterCodeTitle = Phrase("Ketik kode Anda", "Type your code")
    static let demonstrationLetter = Phrase(
        "Ini peragaan: tidak ada surel yang keluar. Surat dengan kode ini adalah berkas terbaru di",
        "This is a demonstration: no e-mail leaves it. The letter with this code is the newest file in"
    )
    static let codeSentTo = Phrase("Kami mengirim kode enam angka ke", "We sent a six-digit code to")
    static let codeSentAgain = Phrase("Kode yang sama kami kirim sekali lagi ke", "We sent the same code once more to")
    static let byEmail = Phrase("lewat surel", "by e-mail")
    static let bySMS = Phrase("lewat SMS", "by text message")
    static let codeGoodUntil = Phrase("Berlaku sampai", "It is good until")
    static let codeHint = Phrase("Enam angka dari surat kami.", "The six digits in our letter.")
    static let noCodeCame = Phrase("Kode belum datang?", "No code yet?")
    static let lookInSpam = Phrase(
        "Tunggu satu dua menit, lalu lihat juga folder spam atau promosi.",
        "Wait a minute or two, then look in the spam folder as well."
    )
    static let isItRight = Phrase("Apakah alamat ini benar?", "Is this address right?")
    static let otherContact = Phrase("Pakai alamat lain", "Use another one")
    static let sendAgain = Phrase("Kirim lagi kode yang sama", "Send the same code again")
    static let sendAgainFrom = Phrase("Kode dapat dikirim lagi mulai", "The code can be sent again from")
    static let lookAgain = Phrase("Muat ulang halaman ini", "Reload this page")
    static let ownReports = Phrase("Laporan saya", "My reports")
    static let signedInAs = Phrase("Masuk sebagai", "Signed in as")
    static let openByAccount = Phrase(
        "Laporan ini terbuka karena Anda masuk dengan akun. Keluar atau kembali ke daftar:",
        "This report is open because you are signed in. To sign out, or back to the list:"
    )
    static let noOwnReports = Phrase("Belum ada laporan di sini.", "No reports here yet.")
    static let noOwnReportsAdvice = Phrase(
        "Laporan yang Anda kirim dengan alamat ini muncul sendiri. Laporan anonim atau rahasia ditambahkan dengan nomor dan "
            + "kode aksesnya.",
        "Reports that you send with this address appear by themselves. Anonymous and confidential ones are added with their "
            + "number and access code."
    )
    static let waitingForYou = Phrase("Menunggu Anda", "Waiting for you")
    static let allOwnReports = Phrase("Semua laporan", "All reports")
    static let otherOwnReports = Phrase("Laporan lainnya", "Other reports")
    static let needCompletion = Phrase("Lengkapi laporan Anda", "Complete your report")
    static let needInformation = Phrase("Jawab pertanyaan instansi", "Answer the agency's question")
    static let needView = Phrase("Ada jawaban: apakah sudah selesai?", "There is an answer: is it solved?")
    static let needUntil = Phrase("paling lambat", "by")
    static let release = Phrase("Lepas dari daftar", "Take off the list")
    static let claimTitle = Phrase("Tambahkan laporan", "Add a report")
    static let claimText = Phrase(
        "Untuk laporan yang dikirim tanpa alamat ini, secara anonim, atau rahasia. Setelah ditambahkan, laporan itu terbuka "
            + "tanpa kode selama Anda masuk.",
        "For reports sent without this address, anonymously, or in confidence. Once added, they open without a code while "
            + "you are signed in."
    )
    static let claimCodeHint = Phrase(
        "12 huruf dan angka dari tanda terima.",
        "12 letters and digits from the receipt."
    )
    static let claimButton = Phrase("Tambahkan", "Add")
    static let accountTitle = Phrase("Akun", "Account")
    static let displayNameTitle = Phrase("Nama yang tampil", "Name that is shown")
    static let displayNameHint = Phrase(
        "Boleh nama samaran. Dipakai untuk sapaan dan mengisi formulir; tanpa nama Anda disebut Warga.",
        "It may be a pen name. Used to greet you and to fill forms; without one you are called a citizen."
    )
    static let save = Phrase("Simpan", "Save")
    static let signOutAll = Phrase("Keluar di semua perangkat", "Sign out everywhere")
    static let signOutAllMeans = Phrase(
        "Semua ponsel dan komputer yang sedang masuk dikeluarkan, termasuk yang ini.",
        "Every telephone and computer that is signed in is signed out, this one too."
    )
    static let eraseAccount = Phrase("Hapus akun", "Delete the account")
    static let eraseAccountMeans = Phrase(
        "Akun, daftar laporan, dan langganan Anda dihapus untuk selamanya. Laporan tetap berjalan dan terbuka dengan kode "
            + "aksesnya; simpan kode itu dahulu. Komentar Anda yang sudah tampil tetap ada tanpa nama.",
        "Your account, its list and what you follow are deleted for good. Reports go on, and open with their access codes; "
            + "keep those first. Your comments that are shown stay without a name."
    )
}
