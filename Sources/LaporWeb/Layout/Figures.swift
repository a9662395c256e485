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
        /// The list of exactly what was counted, where there is one.
        var link: String?
    }

    static func row(_ figures: [Figure]) -> HTML {
        dl(.class("figures")) {
            for figure in figures {
                div(.class("figure")) {
                    dt { figure.words }
                    dd {
                        if let link = figure.link {
                            a(.href(link)) {
                                figure.number
                                span(.class("unseen")) { " \(figure.words)" }
                            }
                        } else {
                            figure.number
                        }
                    }
                    if let note = figure.note { dd(.class("figure-note")) { note } }
                }
            }
        }
    }
}
