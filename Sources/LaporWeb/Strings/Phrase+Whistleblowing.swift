// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Phrase {
    static let helpDisclose = Phrase(
        "Mengetahui korupsi atau pelanggaran oleh orang yang berkuasa atas Anda? Ada jalur tersegel: hanya dibaca oleh "
            + "penerima yang ditunjuk, bukan oleh instansi mana pun.",
        "Do you know of corruption or wrongdoing by those who have power over you? There is a sealed lane: read by named "
            + "recipients only, not by any agency."
    )
    static let helpDiscloseLink = Phrase("Ungkap pelanggaran dengan aman", "Disclose wrongdoing safely")
    static let writeDiscloseLink = Phrase(
        "Takut pembalasan? Pakai jalur tersegel untuk mengungkap pelanggaran.",
        "Afraid of reprisals? Use the sealed lane for whistle-blowers."
    )

    static let discloseTitle = Phrase("Ungkap pelanggaran (WBS)", "Disclose wrongdoing (whistleblowing)")
    static let discloseLead = Phrase(
        "Untuk korupsi, penyalahgunaan wewenang, dan pelanggaran lain yang Anda ketahui dari dalam. Yang Anda tulis di "
            + "sini bukan laporan biasa: tidak pernah terbit, dan tidak masuk ke instansi mana pun.",
        "For corruption, abuse of power and other wrongdoing that you know of from inside. What you write here is no "
            + "ordinary report: it is never published, and goes to no agency."
    )
    static let discloseOpenLink = Phrase(
        "Sudah pernah mengungkap? Buka dengan nomor dan kode akses.",
        "Have you made a disclosure? Open it with its number and access code."
    )
    static let discloseReaders = Phrase("Siapa yang dapat membacanya", "Who can read it")
    static let discloseReadersLead = Phrase(
        "Hanya orang-orang ini, satu per satu ditunjuk. Jabatan apa pun tidak memberi akses.",
        "Only these people, named one by one. No agency gives anybody else access."
    )
    static let discloseNobody = Phrase(
        "Saat ini tidak ada penerima yang ditunjuk, jadi jalur ini belum dapat dipakai. Sampaikan langsung ke Ombudsman RI "
            + "(telepon 137) atau LPSK (telepon 148).",
        "No recipient is named just now, so this lane cannot be used yet. Turn to the Ombudsman (call 137) or to the "
            + "witness protection agency LPSK (call 148)."
    )
    static let discloseProtection = Phrase("Yang melindungi Anda", "What protects you")
    static let disclosePromises = [
        Phrase(
            "Kami tidak menanyakan nama Anda. Alamat internet Anda tidak disimpan dan tidak dicatat; hanya dihitung "
                + "sebentar di memori agar layanan ini tidak dibanjiri.",
            "We do not ask who you are. Your internet address is neither kept nor logged; it is only counted for a moment "
                + "in memory, so that nobody floods this service."
        ),
        Phrase(
            "Semua tulisan disegel dengan kunci tersendiri untuk setiap perkara.",
            "Every word is sealed, with a key of its own for each case."
        ),
        Phrase(
            "Setiap kali penerima membacanya tercatat, dan Anda melihat siapa dan kapan.",
            "Every reading by a recipient is written down, and you see who and when."
        ),
        Phrase(
            "Anda menentukan siapa di antara mereka yang tidak boleh membacanya.",
            "You say who of them must not read it."
        ),
    ]
    static let discloseCare = Phrase("Yang perlu Anda jaga", "What you should take care of")
    static let discloseAdvice = [
        Phrase(
            "Jangan memakai komputer, ponsel, atau jaringan kantor. Pakai jendela pribadi pada peramban.",
            "Do not use a computer, telephone or network of your office. Use a private window of the browser."
        ),
        Phrase(
            "Tulis yang perlu diperiksa, bukan yang hanya Anda seorang dapat ketahui.",
            "Write what needs to be examined, not what only you can know."
        ),
        Phrase(
            "Berkas tidak dapat dilampirkan: berkas sering memuat siapa yang membuatnya. Sebutkan dokumennya; cara "
                + "menyerahkannya dapat dibicarakan kemudian dengan penerima.",
            "Files cannot be attached: they often hold who made them. Say which documents there are; how to hand them over "
                + "can be agreed with the recipients later."
        ),
    ]
    static let disclosedHint = Phrase(
        "Apa, siapa, di mana, kapan, dan dari mana hal itu dapat dibuktikan.",
        "What, who, where, when, and how it can be proven."
    )
    static let safeContactHint = Phrase(
        "Lebih aman dikosongkan: percakapan berjalan di sini dengan kode akses. Bila diisi, penerima melihatnya.",
        "Safer left empty: the conversation goes on here, with the access code. What you enter is seen by the recipients."
    )
    static let barredHint = Phrase(
        "Centang mereka yang terlibat, atau dekat dengan yang terlibat. Mereka tidak akan pernah melihatnya.",
        "Tick those who are involved, or close to those who are. They will never see it."
    )
    static let discloseSend = Phrase("Kirim tersegel", "Send it sealed")

    static let disclosedTitle = Phrase("Pengungkapan Anda sudah tersegel", "Your disclosure is sealed")
    static let disclosedLead = Phrase(
        "Catat dua hal di bawah ini di tempat yang aman. Tanpa keduanya, Anda tidak dapat kembali.",
        "Write down the two things below in a safe place. Without them you cannot come back."
    )
    static let disclosedKeep = Phrase(
        "Siapa pun yang memegang kode ini dapat bertindak sebagai Anda. Yang hilang tidak dapat kami gantikan.",
        "Whoever holds this code can act as you. We cannot replace a lost one."
    )
    static let disclosedShown = Phrase(
        "Di peramban ini, halaman ini masih menampilkan kode selama 30 menit, kecuali Anda menutup peramban atau menekan "
            + "tombol di bawah.",
        "In this browser, this page goes on showing the code for 30 minutes, unless you close the browser or press the "
            + "button below."
    )
    static let disclosedNext = Phrase(
        "Kembalilah dari waktu ke waktu: penerima menjawab dan bertanya hanya di sini.",
        "Come back from time to time: recipients answer and ask only here."
    )
    static let disclosedOpen = Phrase("Buka pengungkapan saya", "Open my disclosure")
    static let disclosureNumber = Phrase("Nomor pengungkapan", "Number of the disclosure")

    static let disclosureOpenTitle = Phrase("Buka pengungkapan", "Open a disclosure")
    static let disclosureOpenLead = Phrase(
        "Masukkan nomor dan kode akses dari tanda terima Anda. Tanpa keduanya, tidak ada yang dapat ditampilkan.",
        "Enter the number and the access code of your receipt. Without both there is nothing to show."
    )
    static let disclosureCodeHint = Phrase(
        "12 huruf dan angka dari tanda terima Anda.",
        "12 letters and digits from your receipt."
    )
    static let disclosureWrongCode = Phrase(
        "Nomor pengungkapan dan kode akses tidak cocok. Periksa kembali keduanya di tanda terima Anda.",
        "The number of the disclosure and the access code do not match. Check both on your receipt."
    )
    static let disclosureOpenButton = Phrase("Buka", "Open")
    static let disclosureLost = Phrase("Yang Anda tulis", "What you wrote")

    static let disclosureTitle = Phrase("Pengungkapan Anda", "Your disclosure")
    static let disclosureReceived = Phrase("Diterima", "Received")
    static let disclosureChanged = Phrase("Terakhir berubah", "Last changed")
    static let disclosureContestUntil = Phrase(
        "Pesan dari yang mengungkap membuka perkara ini kembali sampai",
        "A message of the whistle-blower opens this case again until"
    )
    static let disclosureConversation = Phrase("Percakapan", "The conversation")
    static let disclosureNobodyLeft = Phrase(
        "Saat ini tidak ada lagi yang dapat membacanya. Sampaikan pengungkapan baru, atau hubungi Ombudsman RI (telepon "
            + "137) atau LPSK (telepon 148).",
        "Nobody can read this just now. Make a new disclosure, or turn to the Ombudsman (call 137) or the witness "
            + "protection agency LPSK (call 148)."
    )
    static let disclosureReadings = Phrase("Siapa yang sudah membacanya", "Who has read it")
    static let disclosureReadingsLead = Phrase(
        "Setiap kali seorang penerima membukanya tercatat di sini; yang terbaru di atas.",
        "Each time a recipient opens it is written down here; the latest first."
    )
    static let disclosureUnread = Phrase("Belum ada yang membacanya.", "Nobody has read it yet.")
    static let disclosureSent = Phrase("Pesan Anda sudah tersegel.", "Your message is sealed.")
    static let disclosureWrite = Phrase("Tulis kepada penerima", "Write to the recipients")
    static let disclosureWriteHint = Phrase(
        "Tambahkan keterangan, jawab pertanyaan, atau tanyakan sesuatu.",
        "Add something, answer a question, or ask one."
    )
    static let disclosureReopenHint = Phrase(
        "Tidak setuju dengan hasilnya? Pesan Anda membuka perkara ini kembali.",
        "Do you disagree with the outcome? Your message opens the case again."
    )
    static let disclosureWriteButton = Phrase("Kirim pesan", "Send the message")
    static let disclosureForgetHint = Phrase(
        "Hapus jejaknya dari peramban ini sebelum pergi.",
        "Remove its trace from this browser before you leave."
    )
    static let disclosureForget = Phrase("Lupakan di peramban ini", "Forget it in this browser")

    static let sealedTitle = Phrase("Pengungkapan tersegel", "Sealed disclosures")
    static let sealedLead = Phrase(
        "Pengungkapan yang dapat Anda baca sebagai penerima yang ditunjuk. Setiap kali Anda membukanya tercatat, dan yang "
            + "mengungkap melihatnya.",
        "Disclosures that you can read as a named recipient. Each time you open one is written down, and whoever made it "
            + "sees that."
    )
    static let sealedEmpty = Phrase("Belum ada pengungkapan untuk Anda.", "There is no disclosure for you yet.")
    static let sealedNews = Phrase("baru", "new")
    static let sealedWarning = Phrase(
        "Jangan menyalin, mencetak, atau membicarakannya di luar halaman ini, dan jangan mencari tahu siapa yang "
            + "mengungkap.",
        "Do not copy, print or discuss this outside this page, and do not try to find out who made it."
    )
    static let disclosureCaseTitle = Phrase("Pengungkapan", "Disclosure")
    static let disclosureAnswerHint = Phrase(
        "Hanya dibaca oleh yang mengungkap dan penerima lain perkara ini.",
        "Read only by the whistle-blower and the other recipients of this case."
    )
    static let letInHint = Phrase(
        "Penerima ini lalu membaca seluruh perkara. Pastikan ia tidak terlibat.",
        "This recipient then reads the whole case. Make sure that they are not involved."
    )
    static let recuseDisclosureHint = Phrase(
        "Anda tidak akan pernah melihat perkara ini lagi. Ini tidak dapat dibatalkan.",
        "You will never see this case again. This cannot be undone."
    )
    static let disclosureConclusionHint = Phrase(
        "Apa yang diperiksa, apa yang terbukti, dan apa yang terjadi selanjutnya.",
        "What was examined, what was proven, and what happens next."
    )

    static func disclosureStep(_ name: DisclosureRequest.Name) -> Phrase {
        switch name {
        case .message: Phrase("Jawab atau bertanya", "Answer or ask")
        case .letIn: Phrase("Beri akses kepada penerima lain", "Let another recipient in")
        case .recuse: Phrase("Mundur dari perkara ini", "Step back from this case")
        case .conclude: Phrase("Tutup dengan hasil", "Conclude with an outcome")
        }
    }
    static func disclosureDone(_ name: DisclosureRequest.Name) -> Phrase {
        switch name {
        case .message: Phrase("Pesan terkirim.", "The message is sent.")
        case .letIn: Phrase("Penerima itu sekarang dapat membacanya.", "That recipient can read it now.")
        case .recuse: Phrase("Anda sudah mundur dari perkara itu.", "You have stepped back from that case.")
        case .conclude: Phrase("Hasilnya sudah disampaikan.", "The outcome is given.")
        }
    }

    static let refusedNoRecipientLeft = Phrase(
        "Tidak ada lagi penerima yang boleh membacanya, jadi kami tidak menyimpannya. Biarkan paling sedikit satu penerima, "
            + "atau sampaikan langsung ke Ombudsman RI (telepon 137) atau LPSK (telepon 148).",
        "Nobody would be left who may read it, so we have not kept it. Leave at least one recipient, or turn to the "
            + "Ombudsman (call 137) or the witness protection agency LPSK (call 148)."
    )
    static let refusedLastRecipient = Phrase(
        "Anda satu-satunya penerima yang tersisa. Beri akses kepada penerima lain dulu, lalu mundur.",
        "You are the only recipient left. Let another recipient in first, then step back."
    )
    static let refusedDisclosureConcluded = Phrase(
        "Perkara ini sudah ada hasilnya dan masa menanggapinya sudah lewat. Bila ada hal baru, sampaikan pengungkapan baru.",
        "This case has its outcome, and the time to respond is over. If there is something new, make a new disclosure."
    )
}
