// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let queueTabs = Phrase("Kelompok antrean", "Groups of the queue")
    static let queueMore = Phrase("Saringan", "Filters")
    static let queueAny = Phrase("Semua", "Any")
    static let queueApply = Phrase("Terapkan", "Apply")
    static let queueClear = Phrase("Hapus semua saringan", "Take all filters away")
    static let queueReceived = Phrase("Diterima", "Received")
    static let queuePick = Phrase("Pilih", "Choose")
    static func queuePick(_ number: String) -> Phrase { Phrase("Pilih laporan \(number)", "Choose report \(number)") }
    static let queueCardDue = Phrase("tenggat", "due")
    static let queueCardReceived = Phrase("diterima", "received")
    static let queueWrongFilter = Phrase(
        "Antrean belum dapat disaring",
        "The queue cannot be filtered like this"
    )
    static let queueWrongAdvice = Phrase(
        "Betulkan saringan yang ditandai di atas, atau lihat seluruh antrean.",
        "Mend the filter that is marked above, or see the whole queue."
    )
    static let queueRegionHint = Phrase("Nama atau kode wilayah.", "Name or code of a region.")
    static let queueUnitHint = Phrase("Nama unit di bawah Anda.", "Name of a unit below you.")
    static let queueNoneHere = Phrase(
        "Coba kelompok lain, atau hapus saringan.",
        "Try another group, or take filters away."
    )
    static let identityMark = Phrase("Identitas diminta", "Identity asked for")
    static let identityQueue = Phrase(
        "Permintaan membuka identitas, menunggu keputusan Anda",
        "Requests to open an identity, waiting for your decision"
    )
    static let queueShortcuts = Phrase("Pintasan papan ketik", "Keyboard shortcuts")
    static let queueTemplates = Phrase("Templat jawaban", "Answer templates")

    static let savedViews = Phrase("Tampilan saya", "My views")
    static let saveView = Phrase("Simpan tampilan ini", "Save this view")
    static let viewName = Phrase("Nama tampilan", "Name of the view")
    static let manageViews = Phrase("Atur tampilan", "Manage views")
    static let renameView = Phrase("Ganti nama", "Rename")
    static let deleteView = Phrase("Hapus", "Remove")
    static let noViews = Phrase("Belum ada tampilan tersimpan.", "No view is saved yet.")
    static let noViewsAdvice = Phrase(
        "Saring antrean, lalu pilih “Simpan tampilan ini”.",
        "Filter the queue, then choose “Save this view”."
    )
    static let viewRenamed = Phrase("Nama tampilan diganti.", "The view is renamed.")
    static let viewDeleted = Phrase("Tampilan dihapus.", "The view is removed.")
    static let viewRestored = Phrase("Perubahan dibatalkan.", "The change is undone.")
    static let viewNameTaken = Phrase("Nama itu sudah dipakai.", "That name is taken.")
    static let viewNameWrong = Phrase("Beri nama, paling banyak 60 huruf.", "Give it a name, at most 60 characters.")
    static let viewsFull = Phrase(
        "Paling banyak 20 tampilan. Hapus satu dahulu.",
        "At most 20 views. Remove one first."
    )
    static let undo = Phrase("Urungkan", "Undo")

    static let manyTitle = Phrase("Satu tindakan untuk banyak laporan", "One action on several reports")
    static let manyWith = Phrase("Dengan yang dipilih:", "With those chosen:")
    static let manyCheck = Phrase("Periksa dahulu", "Check first")
    static let manyDo = Phrase("Lakukan", "Do it")
    static let manyLead = Phrase(
        "Belum ada yang diubah. Periksa apa yang akan terjadi pada tiap laporan.",
        "Nothing is changed yet. Check what will happen to each report."
    )
    static let manyWill = Phrase("Yang akan terjadi", "What will happen")
    static let manyBecame = Phrase("Hasil", "Result")
    static let manyDone = Phrase("Selesai dilakukan", "Done")
    static let manyReady = Phrase("Akan dilakukan", "Will be done")
    static let manySkipped = Phrase("Dilewati", "Passed over")
    static let manyNone = Phrase(
        "Pilih sedikitnya satu laporan di antrean.",
        "Choose at least one report in the queue."
    )
    static let manyTooMany = Phrase("Paling banyak 50 laporan sekaligus.", "At most 50 reports at once.")
    static let manyUnknown = Phrase(
        "Pilih tindakan yang berlaku untuk banyak laporan.",
        "Choose an action that fits many reports."
    )
    static let manyUnclassified = Phrase(
        "jenisnya belum dipilih; buka dan pilih dahulu.",
        "its kind is not chosen; open it and choose first."
    )
    static func manyCount(_ done: Int, _ all: Int) -> Phrase {
        Phrase("\(done) dari \(all) laporan selesai dilakukan.", "\(done) of \(all) reports were done.")
    }
    static let manyNobody = Phrase(
        "Tidak satu pun laporan ini dapat dikenai tindakan itu sekarang.",
        "None of these reports can have this action now."
    )
    static let nextReport = Phrase("Laporan berikutnya", "Next report")
    static let queueFinished = Phrase(
        "Itu yang terakhir di antrean ini.",
        "That was the last one in this queue."
    )
    static let picked = Phrase("{jumlah} dipilih", "{jumlah} chosen")
    static let pickAll = Phrase("Pilih semua di halaman ini", "Choose all on this page")
    static let backToQueue = Phrase("Kembali ke antrean", "Back to the queue")
}
