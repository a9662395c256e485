// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// A box that says one thing, with a mark beside it.
enum Notice {
    enum Tone: String, CaseIterable, Sendable {
        case neutral, good, open, wrong

        var icon: Icon {
            switch self {
            case .neutral: .information
            case .good: .check
            case .open: .clock
            case .wrong: .warning
            }
        }
        var names: String { self == .neutral ? "notice with-icon" : "notice with-icon \(rawValue)" }
    }

    /// - Parameter isNews: it says what has just happened, so that screen readers read it out.
    static func box(
        _ tone: Tone,
        icon: Icon? = nil,
        isNews: Bool = false,
        @HTMLBuilder _ content: Content
    ) rethrows -> HTML {
        let inside = try content()
        return div(.class(tone.names), isNews ? .role("status") : nil) {
            (icon ?? tone.icon).mark
            div { inside }
        }
    }

    static func line(_ tone: Tone, _ words: String, icon: Icon? = nil, isNews: Bool = false) -> HTML {
        box(tone, icon: icon, isNews: isNews) { p { words } }
    }
}

/// What stands where nothing is: what would be here, and what can be done.
enum EmptyState {
    static func box(
        _ icon: Icon,
        _ title: String,
        _ advice: String? = nil,
        way: (link: String, words: String)? = nil
    )
        -> HTML
    {
        div(.class("empty")) {
            icon.mark
            p { strong { title } }
            if let advice { p { advice } }
            if let way { p { a(.href(way.link)) { way.words } } }
        }
    }
}
