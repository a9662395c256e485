// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Buttons that only a script can serve: hidden until it is there.
enum HelpingButtons {
    /// Copies the words of the element with this id.
    static func copy(_ id: String, _ words: Phrase = .copy, _ visit: Visit) -> HTML {
        copying("#\(id)", words, visit)
    }

    /// Copies this text, an address for example.
    static func copy(text: String, _ words: Phrase, _ visit: Visit) -> HTML { copying(text, words, visit) }

    private static func copying(_ source: String, _ words: Phrase, _ visit: Visit) -> HTML {
        button(
            .type("button"),
            .class("button quiet"),
            .attribute("data-copy", source),
            .attribute("data-said", visit(.copied)),
            .isHidden
        ) {
            Icon.copy.mark
            visit(words)
        }
    }

    static func print(_ visit: Visit) -> HTML {
        button(.type("button"), .class("button quiet"), .attribute("data-print", ""), .isHidden) {
            Icon.printer.mark
            visit(.printPage)
        }
    }

    /// - Parameter link: absolute.
    static func share(_ title: String, _ link: String, _ visit: Visit) -> HTML {
        button(
            .type("button"),
            .class("button quiet"),
            .attribute("data-share", ""),
            .attribute("data-share-title", title),
            .attribute("data-share-link", link),
            .isHidden
        ) {
            Icon.share.mark
            visit(.sharePage)
        }
    }
}
