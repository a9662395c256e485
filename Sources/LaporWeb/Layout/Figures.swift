// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Numbers with what they count, side by side.
enum Figures {
    struct Figure: Sendable {
        let number: String
        let words: String
        /// What it is measured against, or since when.
        var note: String?
    }

    static func row(_ figures: [Figure]) -> HTML {
        dl(.class("figures")) {
            for figure in figures {
                div(.class("figure")) {
                    dt { figure.words }
                    dd { figure.number }
                    if let note = figure.note { dd(.class("figure-note")) { note } }
                }
            }
        }
    }
}
