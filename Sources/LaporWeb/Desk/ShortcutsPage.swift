// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Which keys do what on the desk; read by the script as well, which shows it over any page of the desk.
enum ShortcutsPage {
    private static let keys: [(keys: [String], what: Phrase)] = [
        (["j", "↓"], Phrase("Laporan berikutnya di antrean", "Next report of the queue")),
        (["k", "↑"], Phrase("Laporan sebelumnya di antrean", "Previous report of the queue")),
        (["Enter"], Phrase("Buka laporan yang ditandai", "Open the report that is marked")),
        (["x"], Phrase("Pilih laporan yang ditandai", "Choose the report that is marked")),
        (["n"], Phrase("Buka laporan berikutnya dari antrean tadi", "Open the next report of the queue you came from")),
        (["/"], Phrase("Ke kotak cari", "Go to the search box")),
        (["a"], Phrase("Ke formulir langkah berikutnya", "Go to the form of the next step")),
        (
            ["1", "2", "3"],
            Phrase("Isikan usulan instansi dengan nomor itu", "Fill in the proposed agency of that number")
        ),
        (["g", "q"], Phrase("Ke antrean", "Go to the queue")),
        (["g", "s"], Phrase("Ke giliran saya", "Go to what is mine to do")),
        (["g", "l"], Phrase("Ke yang lewat tenggat", "Go to what is overdue")),
        (["g", "t"], Phrase("Ke templat jawaban", "Go to the answer templates")),
        (["?"], Phrase("Tampilkan bantuan ini", "Show this help")),
    ]

    static func page(_ desk: DeskSession, _ directory: Directory, _ visit: Visit) -> HTML {
        PageFrame.page(visit(.queueShortcuts), visit, about: DeskBar.head) {
            DeskBar.bar(desk, directory, visit)
            Ways.crumbs([Way(link: Links.desk, words: visit(.deskTitle))], visit)
            h1 { visit(.queueShortcuts) }
            div(.id("pintasan")) {
                p { visit(.shortcutsLead) }
                table {
                    caption { visit(.shortcutsCaption) }
                    thead {
                        tr {
                            th(.scope("col")) { visit(.shortcutsKey) }
                            th(.scope("col")) { visit(.shortcutsWhat) }
                        }
                    }
                    tbody { for line in keys { row(line, visit) } }
                }
                p {
                    button(
                        .type("button"),
                        .class("button quiet"),
                        .attribute("data-shortcuts-switch", ""),
                        .attribute("data-on", visit(.shortcutsOn)),
                        .attribute("data-off", visit(.shortcutsOff)),
                        .isHidden
                    ) { visit(.shortcutsOff) }
                }
            }
        }
    }

    private static func row(_ line: (keys: [String], what: Phrase), _ visit: Visit) -> HTML {
        let isChord = line.keys.first == "g"
        return tr {
            th(.scope("row")) {
                for (index, key) in line.keys.enumerated() {
                    if index > 0 { " \(visit(isChord ? .shortcutsThen : .shortcutsOr)) " }
                    kbd { key }
                }
            }
            td { visit(line.what) }
        }
    }
}
