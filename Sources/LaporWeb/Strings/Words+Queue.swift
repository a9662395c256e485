// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Words {
    static func group(_ group: QueueGroup) -> Phrase {
        switch group {
        case .all: Phrase("Semua yang berjalan", "All that is open")
        case .mine: Phrase("Giliran saya", "Mine to do")
        case .overdue: Phrase("Lewat tenggat", "Overdue")
        case .soon: Phrase("Segera jatuh tempo", "Due soon")
        case .reporter: Phrase("Menunggu pelapor", "Waiting for reporter")
        case .approval: Phrase("Menunggu persetujuan", "Waiting for approval")
        case .shared: Phrase("Bersama", "Shared")
        case .ended: Phrase("Berakhir", "Ended")
        }
    }

    /// What stands in a group, in a sentence.
    static func about(_ group: QueueGroup, in order: QueueFilter.Order) -> Phrase {
        switch group {
        case .all: atTheTop(order)
        case .mine:
            Phrase(
                "Laporan di instansi Anda yang langkah berikutnya dapat Anda lakukan.",
                "Reports at your agency whose next step you can take."
            )
        case .overdue:
            Phrase("Tenggatnya sudah lewat. Pelapor menunggu.", "The limit has passed. The reporter is waiting.")
        case .soon:
            Phrase("Jatuh tempo dalam 2 hari kerja.", "Due within 2 working days.")
        case .reporter:
            Phrase(
                "Giliran pelapor: melengkapi, memberi keterangan, atau menanggapi jawaban.",
                "It is the reporter's turn: to complete, to explain, or to react to the answer."
            )
        case .approval:
            Phrase("Ada draf jawaban yang menunggu disetujui.", "A draft answer waits to be approved.")
        case .shared:
            Phrase(
                "Laporan di instansi lain yang ditembuskan atau dikoordinasikan dengan Anda.",
                "Reports at other agencies that are copied to you or coordinated with you."
            )
        case .ended:
            Phrase(
                "Sudah selesai, diarsipkan, digabung, atau dirujuk.",
                "Closed, archived, merged or referred."
            )
        }
    }

    private static func atTheTop(_ order: QueueFilter.Order) -> Phrase {
        switch order {
        case .due: Phrase("Yang paling cepat jatuh tempo berada paling atas.", "What is due first is at the top.")
        case .newest: Phrase("Yang terakhir diterima berada paling atas.", "What came last is at the top.")
        case .oldest: Phrase("Yang paling lama diterima berada paling atas.", "What came first is at the top.")
        }
    }

    /// What is said where a group is empty, and how to go on.
    static func nothing(in group: QueueGroup) -> Phrase {
        switch group {
        case .all: Phrase("Tidak ada laporan yang menunggu di meja ini.", "Nothing is waiting at this desk.")
        case .mine: Phrase("Tidak ada yang menunggu Anda. Terima kasih.", "Nothing waits for you. Thank you.")
        case .overdue: Phrase("Tidak ada yang lewat tenggat.", "Nothing is overdue.")
        case .soon: Phrase("Tidak ada yang jatuh tempo dalam 2 hari kerja.", "Nothing is due within 2 working days.")
        case .reporter: Phrase("Tidak ada yang menunggu pelapor.", "Nothing waits for a reporter.")
        case .approval: Phrase("Tidak ada draf yang menunggu persetujuan.", "No draft waits for approval.")
        case .shared: Phrase("Belum ada laporan yang dibagikan kepada Anda.", "Nothing is shared with you.")
        case .ended: Phrase("Belum ada laporan yang berakhir di meja ini.", "Nothing has ended at this desk yet.")
        }
    }

    static func order(_ order: QueueFilter.Order) -> Phrase {
        switch order {
        case .due: Phrase("Tenggat terdekat", "Due first")
        case .newest: Phrase("Diterima terbaru", "Newest first")
        case .oldest: Phrase("Diterima terlama", "Oldest first")
        }
    }

    static func filter(_ name: DeskFilter.Name) -> Phrase {
        switch name {
        case .group: Phrase("Antrean", "Queue")
        case .state: Phrase("Keadaan", "State")
        case .classification: Phrase("Jenis", "Kind")
        case .category: Phrase("Topik", "Topic")
        case .region: Phrase("Wilayah", "Region")
        case .agency: Phrase("Unit", "Unit")
        case .channel: Phrase("Kanal", "Channel")
        case .search: Phrase("Kata", "Words")
        case .order: Phrase("Urutan", "Order")
        }
    }
}
