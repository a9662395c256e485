// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What scripts say, in the language of the page.
enum ScriptWords {
    private static let phrases: [(String, Phrase)] = [
        ("back", Phrase("Kembali", "Back")), ("next", Phrase("Lanjut", "Next")),
        ("steps", Phrase("Langkah-langkah laporan", "Steps of the report")),
        ("stepOf", Phrase("Langkah {ke} dari {dari}", "Step {ke} of {dari}")),
        ("addFiles", Phrase("Ambil foto atau pilih berkas", "Take a photo or choose files")),
        ("needed", Phrase("Bagian ini perlu diisi.", "This needs to be filled in.")),
        (
            "restored",
            Phrase("Tulisan Anda dari {waktu} kami kembalikan.", "We brought back what you wrote on {waktu}.")
        ),
        ("startOver", Phrase("Hapus dan mulai dari awal", "Delete it and start over")),
        ("files", Phrase("Berkas yang dilampirkan", "Attached files")), ("remove", Phrase("Hapus", "Remove")),
        ("arrived", Phrase("sudah terunggah", "has arrived")),
        ("fileWaits", Phrase("menunggu jaringan, lalu dilanjutkan", "waiting for the network, then it goes on")),
        ("fileGone", Phrase("sudah tidak ada, lampirkan lagi", "is no longer there, attach it again")),
        ("fileTooMany", .file(.tooMany(limit: AttachmentLimits.files))),
        ("filesPending", Phrase("Tunggu sebentar: berkas masih dikirim.", "One moment: files are still on their way.")),
        ("offline", .scriptOffline),
        ("sendLater", Phrase("Simpan dan kirim otomatis", "Keep it and send it by itself")),
        ("keptTitle", Phrase("Tersimpan di perangkat ini", "Kept on this device")), ("keptText", .scriptKept),
        (
            "waiting",
            Phrase("“{judul}” menunggu jaringan untuk dikirim.", "“{judul}” waits for the network to be sent.")
        ),
        ("sendNow", Phrase("Kirim sekarang", "Send now")),
        (
            "stillOffline",
            Phrase("Belum ada jaringan. Kami coba lagi nanti.", "There is no network yet. We try again later.")
        ),
        (
            "sent",
            Phrase(
                "“{judul}” sudah terkirim. Catat nomor dan kodenya:",
                "“{judul}” has been sent. Write down its number and code:"
            )
        ),
        ("sentTitle", Phrase("Laporan sudah terkirim", "The report has been sent")),
        ("refusedTitle", Phrase("Laporan belum dapat dikirim", "The report could not be sent")),
        ("seeTop", Phrase("Lihat bagian atas halaman ini.", "See the top of this page.")),
        ("number", Phrase("nomor", "number")), ("code", Phrase("kode akses", "access code")),
        ("open", Phrase("Buka laporan", "Open the report")), ("noted", Phrase("Sudah saya catat", "I have noted it")),
        ("refused", Phrase("“{judul}” belum dapat dikirim:", "“{judul}” could not be sent:")),
        ("mend", Phrase("Perbaiki", "Mend it")),
        ("positionAsked", Phrase("Mencari lokasi Anda …", "Looking for your place …")),
        (
            "positionTaken",
            Phrase(
                "Lokasi dipakai: {tempat}. Hanya petugas yang melihatnya.",
                "Place taken: {tempat}. Only officers see it."
            )
        ),
        ("positionMissing", .scriptNoPosition),
        (
            "positionNotChosen",
            Phrase(
                "Belum ada titik yang dipilih. Perbesar dan geser peta sampai tempatnya tepat di tengah.",
                "No point is chosen yet. Zoom in, and move the map until the place is in its middle."
            )
        ),
        ("positionLeft", Phrase("Titik dihapus.", "The point is removed.")),
        (
            "positionNoMap",
            Phrase(
                "Peta belum dapat dibuka. Tuliskan alamat atau patokannya.",
                "The map cannot be opened now. Write the address or a landmark."
            )
        ),
        ("found", Phrase("{jumlah} ditemukan", "{jumlah} found")),
        ("nothingFound", Phrase("Tidak ditemukan", "Nothing found")), ("close", Phrase("Tutup", "Close")),
    ]

    /// To stand behind `core.js`.
    static var script: String {
        let languages = [Language.indonesian, .english].map { language in
            "\(language.code):\(object(phrases.map { ($0.0, $0.1[language]) }))"
        }
        return "Lapor.words = (all => all[Lapor.language] || all.id)({\(languages.joined(separator: ","))});\n"
    }

    /// What an operator's language says instead.
    static func script(_ regional: RegionalWords) -> String {
        let words = phrases.compactMap { name, phrase in regional.words(of: phrase).map { (name, $0) } }
        return "Object.assign(Lapor.words, \(object(words)));\n"
    }

    private static func object(_ words: [(String, String)]) -> String {
        "{\(words.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ","))}"
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: JSONWriter.object { $0.key("x", text) }.dropFirst(5).dropLast(1), as: UTF8.self)
    }
}

extension Phrase {
    fileprivate static let scriptOffline = Phrase(
        "Tidak ada jaringan. Laporan ini dapat disimpan di perangkat ini dan dikirim otomatis begitu jaringan kembali dan "
            + "situs ini terbuka. Selama itu laporan belum kami terima.",
        "There is no network. This report can be kept on this device and sent by itself as soon as the network is back and "
            + "this site is open. Until then we have not received it."
    )
    fileprivate static let scriptKept = Phrase(
        "Laporan dikirim otomatis begitu jaringan kembali dan situs ini terbuka. Nomor dan kode aksesnya akan tampil di "
            + "bagian atas halaman. Jangan hapus data peramban sebelum itu.",
        "It is sent by itself as soon as the network is back and this site is open. Its number and access code will appear "
            + "at the top of the page. Do not clear the browser's data before that."
    )
    fileprivate static let scriptNoPosition = Phrase(
        "Lokasi tidak ditemukan. Tulis saja tempatnya di atas.",
        "Your place was not found. Just write it above."
    )
}
