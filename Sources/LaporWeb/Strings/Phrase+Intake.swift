// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let writtenTo = Phrase("Laporan ini untuk", "This report is for")
    static let clerkTitle = Phrase("Catat laporan", "Write down a report")
    static let clerkLead = Phrase(
        "Tuliskan apa yang disampaikan tamu, dengan kata-katanya sendiri. Instansi yang berwenang boleh dikosongkan.",
        "Write down what the visitor tells you, in their own words. The agency can be left open."
    )
    static let writeTitle = Phrase("Sampaikan laporan Anda", "Send your report")
    static let writeLead = Phrase(
        "Ceritakan dengan bahasa Anda sendiri. Anda tidak perlu tahu instansi mana yang berwenang, "
            + "dan tidak perlu membuat akun.",
        "Tell it in your own words. You need not know which agency is competent, and you need no account."
    )
    static let emergency = Phrase(
        "Bila ada nyawa terancam, telepon 112 sekarang. Laporan di sini dibaca pada hari kerja.",
        "If a life is in danger, call 112 now. Reports here are read on working days."
    )
    static let writeWhat = Phrase("Apa yang terjadi?", "What happened?")
    static let writeWhere = Phrase("Di mana dan kapan?", "Where and when?")
    static let writeWhom = Phrase("Untuk siapa?", "Whom is it for?")
    static let emergencyAsk = Phrase("Ada nyawa terancam?", "Is a life in danger?")
    static let emergencyCall = Phrase("Telepon 112 sekarang", "Call 112 now")
    static let emergencyRead = Phrase(
        "Laporan di sini dibaca pada hari kerja.",
        "Reports here are read on working days."
    )
    static let incidentDateHint = Phrase("Kira-kira pun boleh.", "Roughly is fine.")
    static let onBehalfHint = Phrase(
        "Isi hanya bila Anda melapor untuk orang lain, misalnya orang tua atau warga RT.",
        "Only if you report for somebody else, a parent or neighbours for example."
    )
    static let positionHere = Phrase("Pakai lokasi saya sekarang", "Use where I am now")
    static let positionOnMap = Phrase("Tunjuk di peta", "Point at it on a map")
    static let positionNone = Phrase("Hapus titik ini", "Remove this point")
    static let positionTake = Phrase("Pakai titik di tengah peta", "Use the point in the middle")
    static let positionMapLabel = Phrase("Peta untuk menunjuk tempat", "A map to point at the place")
    static let positionMapHint = Phrase(
        "Perbesar peta, lalu geser sampai tempatnya tepat di tengah, dengan jari, tetikus, atau tombol panah.",
        "Zoom in, then move the map until the place is in its middle: by finger, mouse or arrow keys."
    )
    static let agencyUnknown = Phrase(
        "Tidak tahu harus ke mana? Lewati bagian ini: mencarikan instansi yang berwenang adalah tugas kami.",
        "Don't know where it belongs? Skip this part: finding the competent agency is our job."
    )
    static let agencyFoundByUs = Phrase("Kami yang mencarikan", "We find it for you")
    static let whichPlace = Phrase("Tempat mana yang Anda maksud?", "Which place do you mean?")
    static let unknownPlace = Phrase("Tempat ini tidak ada di daftar kami.", "This place is not on our list.")
    static let placeAsWords = Phrase(
        "Bukan salah satunya: kirim kata-kata saya sebagai alamat",
        "None of these: send my words as the address"
    )
    static let topicAsks = Phrase("Pertanyaan tentang topik ini", "Questions about this topic")
    static let topicAsksNow = Phrase(
        "Topik yang Anda pilih punya beberapa pertanyaan. Jawab dahulu, lalu periksa.",
        "The topic you chose has some questions. Answer them first, then check."
    )
    static let checkButton = Phrase("Periksa sebelum mengirim", "Check before sending")
    static let checkTitle = Phrase("Periksa laporan Anda", "Check your report")
    static let checkNotSent = Phrase(
        "Laporan ini belum terkirim. Periksa isinya, lalu tekan tombol kirim di bawah.",
        "This report has not been sent yet. Check it, then press the button below."
    )
    static let checkPersonal = Phrase("Tulisan Anda tampaknya memuat", "Your words seem to contain")
    static let checkPersonalAdvice = Phrase(
        "Setelah diverifikasi, tulisan ini dapat dibaca siapa pun. Hapus bila tidak perlu, atau pilih rahasia. "
            + "Kontak Anda cukup ditulis di bagian “Tentang Anda”.",
        "Once verified, anybody can read it. Take it out if it is not needed, or choose confidential. "
            + "Your contact belongs under “About you”."
    )
    static let checkHolder = Phrase("Laporan ini akan diterima oleh", "This report will go to")
    static let change = Phrase("Ubah", "Change")
    static let notGiven = Phrase("tidak diisi", "not given")
    static let writePerson = Phrase("Tentang Anda", "About you")
    static let writePrivacy = Phrase("Siapa yang boleh tahu?", "Who may know?")
    static let complaintHint = Phrase(
        "Ada layanan atau petugas yang mengecewakan, dan perlu diperbaiki.",
        "A service or an officer let you down, and it needs to be put right."
    )
    static let aspirationHint = Phrase("Saran, usul, atau apresiasi.", "A suggestion, a wish, or praise.")
    static let informationHint = Phrase(
        "Pertanyaan tentang layanan, syarat, atau kebijakan.",
        "A question about a service, its requirements, or a policy."
    )
    static let titleHint = Phrase(
        "Satu kalimat, misalnya: Lampu jalan padam di depan SD Negeri 2.",
        "One sentence, for example: Street light is out in front of SD Negeri 2."
    )
    static let bodyHint = Phrase(
        "Apa, siapa, kapan, di mana, mengapa, bagaimana. Jangan tulis NIK atau nomor rekening: "
            + "setelah diverifikasi, tulisan ini terbuka untuk umum, kecuali Anda pilih rahasia.",
        "What, who, when, where, why, how. Leave out identity and account numbers: once verified, "
            + "this text is open to everyone unless you choose confidential."
    )
    static let regionHint = Phrase(
        "Ketik nama desa, kelurahan, kecamatan, atau kotanya, misalnya: Sukolilo, Surabaya.",
        "Type the name of the village, district or city, for example: Sukolilo, Surabaya."
    )
    static let addressHint = Phrase(
        "Jalan, kelurahan atau desa, dan patokan. Hanya petugas yang melihatnya.",
        "Street, village, and a landmark. Only officers see it."
    )
    static let agencyHint = Phrase(
        "Tidak tahu? Kosongkan saja: kami yang mencarikan instansi yang berwenang.",
        "Don't know? Leave it empty: we find the competent agency for you."
    )
    static let whichAgency = Phrase("Mana yang Anda maksud?", "Which one do you mean?")
    static let unsureAgency = Phrase("Tidak yakin instansi mana?", "Not sure which agency?")
    static let withoutAgency = Phrase(
        "Saya tidak tahu pasti: kirim saja, administrator yang mencarikan instansinya",
        "I am not sure: just send it, the administrator finds the agency"
    )
    static let erasedTitle = Phrase("(judul dihapus)", "(title erased)")
    static let asTyped = Phrase(
        "Bukan salah satunya: pakai yang saya ketik di atas",
        "None of these: use what I type above"
    )
    static let moreCandidates = Phrase(
        "Masih ada yang lain: ketik juga nama kota, kabupaten, atau provinsinya.",
        "There are more: type the name of the city, regency or province as well."
    )
    static let personHint = Phrase(
        "Semua boleh dikosongkan. Kabar kami kirim lewat surel. Tanpa surel, simpan baik-baik nomor dan kode akses: "
            + "hanya dengan itu Anda dapat membaca jawabannya.",
        "You may leave all of this empty. We write by e-mail. Without it, keep the number and access code safe: "
            + "they are then the only way to read the answer."
    )
    static let nameHint = Phrase(
        "Terlihat oleh petugas yang menangani laporan, tidak oleh umum.",
        "Seen by the officers who handle the report, not by the public."
    )
    static let emailHint = Phrase(
        "Untuk mengabari Anda. Tidak pernah ditampilkan kepada umum.",
        "To send you news. Never shown to the public."
    )
    static let phoneHint = Phrase(
        "Contoh: 0812 3456 7890. Tidak pernah ditampilkan kepada umum.",
        "For example: 0812 3456 7890. Never shown to the public."
    )
    static let anonymousLabel = Phrase("Anonim: sembunyikan siapa saya", "Anonymous: hide who I am")
    static let anonymousHint = Phrase(
        "Nama dan kontak Anda disegel. Petugas yang menangani pun tidak dapat melihatnya.",
        "Your name and contact are sealed. Not even the officers who handle the report can see them."
    )
    static let confidentialLabel = Phrase("Rahasia: sembunyikan isi laporan", "Confidential: hide the report itself")
    static let confidentialHint = Phrase(
        "Laporan tidak muncul untuk umum. Hanya Anda dan instansi yang menangani yang dapat membacanya.",
        "The report never appears in public. Only you and the agencies that handle it can read it."
    )
    static let receiptTitle = Phrase("Laporan Anda sudah kami terima", "We have received your report")
    static let receiptAgain = Phrase(
        "Laporan ini sudah Anda kirim tadi; inilah tanda terimanya. Tidak ada laporan kedua yang dibuat.",
        "You have just sent this report; here is its receipt. No second report was made."
    )
    static let writtenInPerson = Phrase(
        "Anda mencatat laporan orang yang datang langsung. Setelah dikirim, berikan nomor dan kode aksesnya kepada pelapor.",
        "You are writing down the report of somebody who came in person. Once sent, give them its number and access code."
    )
    static let receiptLead = Phrase(
        "Terima kasih sudah melapor. Catat atau cetak dua hal di bawah ini.",
        "Thank you for reporting. Write down or print the two things below."
    )
    static let justReceived = Phrase(
        "Laporan yang tadi Anda kirim sudah kami terima.",
        "We have received the report that you sent just now."
    )
    static let justReceivedReceipt = Phrase("Lihat tanda terimanya", "See its receipt")
    static let receiptHandOver = Phrase(
        "Cetak atau salin dua hal di bawah ini untuk pelapor. Keduanya hilang dari peramban ini saat Anda mencatat laporan "
            + "berikutnya atau keluar.",
        "Print or write down the two things below for the reporter. They leave this browser when you write down the next "
            + "report or sign out."
    )
    static let receiptNextVisitor = Phrase("Catat laporan berikutnya", "Write down the next report")
    static let receiptKeep = Phrase(
        "Simpan kode akses baik-baik dan jangan bagikan: siapa pun yang memilikinya dapat bertindak sebagai Anda. "
            + "Yang hilang tidak dapat kami gantikan.",
        "Keep the access code safe and to yourself: whoever holds it can act as you. We cannot replace a lost one."
    )
    static let receiptShown = Phrase(
        "Di peramban ini, halaman ini masih menampilkan kode selama 30 menit, dan laporan Anda tetap terbuka sampai "
            + "peramban ditutup atau Anda menekan “Lupakan kode akses” di bawah.",
        "In this browser, this page goes on showing the code for 30 minutes, and your report stays open until the "
            + "browser is closed or you press “Forget the access code” below."
    )
    static let receiptPrint = Phrase(
        "Untuk mencetak, gunakan menu Cetak pada peramban Anda, atau ambil tangkapan layar.",
        "To print, use your browser's Print menu, or take a screenshot."
    )
    static let receiptCopy = Phrase("Salin nomor dan kode", "Copy number and code")
    static let receiptQR = Phrase(
        "Kode QR: membuka halaman pelacakan laporan ini",
        "QR code: opens the tracking of this report"
    )
    static let receiptByMail = Phrase(
        "Kabar tentang laporan ini kami kirim ke alamat surel Anda. Kode aksesnya tidak pernah kami kirim lewat surel.",
        "News of this report goes to your e-mail address. The access code is never sent by e-mail."
    )
    static let receiptNext = Phrase("Apa yang terjadi selanjutnya", "What happens next")
    static let receiptHolder = Phrase("Laporan sekarang berada di", "The report is now with")
    static let receiptOpen = Phrase("Buka laporan saya", "Open my report")
    static let receiptAnother = Phrase("Buat laporan lain", "Send another report")
    static let receiptMissing = Phrase("Tanda terima tidak tersedia", "No receipt here")
    static let receiptMissingLead = Phrase(
        "Tanda terima hanya tampil setengah jam setelah melapor, di peramban yang mengirim dan menerima kuki. Lacak laporan Anda "
            + "dengan nomor dan kode aksesnya.",
        "A receipt is shown for half an hour after sending, in the browser that sent it and that takes cookies. Track your report "
            + "with its number and access code."
    )
}
