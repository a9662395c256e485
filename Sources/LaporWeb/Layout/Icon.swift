// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Small marks beside words, drawn by us on a grid of 24; they say nothing that the words do not.
enum Icon: CaseIterable, Sendable {
    case write, track, browse, map, chart, help, person, officer, building, tag, home
    case clock, calendar, check, cross, warning, information, phone, lock, hidden, eye
    case camera, file, pin, locate, copy, printer, share, feed, mail, link
    case back, next, filter, plus, star, bell, comment, thumb, download, search, keyboard, offline, merge, undo, gear

    var mark: HTML {
        var mark = Self.open
        mark.append(drawing)
        mark.append(Self.close)
        return mark
    }

    private static let open = HTML(
        raw: #"<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">"#,
        because: "a drawing of our own; it holds no text of anybody"
    )
    private static let close = HTML(raw: "</svg>", because: "the end of a drawing of our own")

    private static func lines(_ drawing: StaticString) -> HTML {
        HTML(raw: drawing, because: "a drawing of our own; it holds no text of anybody")
    }

    private var drawing: HTML {
        switch self {
        case .write, .track, .browse, .map, .chart, .help, .person, .officer, .building, .tag, .home: ways
        case .clock, .calendar, .check, .cross, .warning, .information, .phone, .lock, .hidden, .eye: facts
        case .camera, .file, .pin, .locate, .copy, .printer, .share, .feed, .mail, .link: things
        default: deeds
        }
    }

    private var ways: HTML {
        switch self {
        case .write: Self.lines(#"<path d="M4 20h16M5 16l1-4L16.5 1.5l4 4L10 16z"/>"#)
        case .track:
            Self.lines(
                #"<circle cx="6" cy="5" r="2.5"/><circle cx="18" cy="19" r="2.5"/><path d="M8.5 5H15a3.5 3.5 0 0 1 0 7H9a3.5 3.5 0 0 0 0 7h6.5"/>"#
            )
        case .browse: Self.lines(#"<path d="M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01"/>"#)
        case .map: Self.lines(#"<path d="M9 4 3 6.5v14L9 18l6 2.5 6-2.5V4l-6 2.5zM9 4v14M15 6.5v14"/>"#)
        case .chart: Self.lines(#"<path d="M4 3v17h17M8.5 16v-5M13 16V7M17.5 16v-7"/>"#)
        case .help:
            Self.lines(
                #"<circle cx="12" cy="12" r="9.5"/><path d="M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.2M12 17.3h.01"/>"#
            )
        case .person: Self.lines(#"<circle cx="12" cy="8" r="4"/><path d="M4 21c.7-4 3.9-6 8-6s7.3 2 8 6"/>"#)
        case .officer: Self.lines(#"<path d="M3 8h18v12H3zM8.5 8V5h7v3M3 13h18M12 12v2.5"/>"#)
        case .building: Self.lines(#"<path d="M3 21h18M5 21V10M9.7 21V10M14.3 21V10M19 21V10M3 10h18L12 3z"/>"#)
        case .tag: Self.lines(#"<path d="M3 12V3h9l9 9-9 9zM7.5 7.5h.01"/>"#)
        default: Self.lines(#"<path d="M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6"/>"#)
        }
    }

    private var facts: HTML {
        switch self {
        case .clock: Self.lines(#"<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.5 2"/>"#)
        case .calendar: Self.lines(#"<path d="M3.5 5.5h17v15h-17zM3.5 10h17M8 3v4M16 3v4"/>"#)
        case .check: Self.lines(#"<path d="m5 12.5 4.5 4.5L19 7"/>"#)
        case .cross: Self.lines(#"<path d="m6 6 12 12M18 6 6 18"/>"#)
        case .warning: Self.lines(#"<path d="M12 3 1.8 20.5h20.4zM12 9.5v5M12 17.5h.01"/>"#)
        case .information: Self.lines(#"<circle cx="12" cy="12" r="9.5"/><path d="M12 11v6M12 7.3h.01"/>"#)
        case .phone:
            Self.lines(
                #"<path d="M5 3h4l1.8 5L8.3 9.8a13 13 0 0 0 5.9 5.9L16 13.2l5 1.8v4a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.2 2 2 0 0 1 5 3z"/>"#
            )
        case .lock: Self.lines(#"<path d="M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5"/>"#)
        case .hidden:
            Self.lines(
                #"<path d="M4 4l16 16M10 6.2A9.8 9.8 0 0 1 12 6c5 0 8.5 4 9.5 6-.4.9-1.3 2.2-2.6 3.4M6.4 7.8C4.3 9.2 3 11 2.5 12c1 2 4.5 6 9.5 6 1.5 0 2.9-.4 4.1-.9M10 10a3 3 0 0 0 4 4"/>"#
            )
        default:
            Self.lines(
                #"<path d="M2.5 12c1-2 4.5-6 9.5-6s8.5 4 9.5 6c-1 2-4.5 6-9.5 6s-8.5-4-9.5-6z"/><circle cx="12" cy="12" r="3"/>"#
            )
        }
    }

    private var things: HTML {
        switch self {
        case .camera: Self.lines(#"<path d="M3 7.5h4L8.5 5h7L17 7.5h4V20H3z"/><circle cx="12" cy="13.5" r="3.8"/>"#)
        case .file:
            Self.lines(
                #"<path d="m19.5 11-7.6 7.8a4.5 4.5 0 0 1-6.5-6.3l8.1-8.2a3 3 0 0 1 4.3 4.2l-8.1 8.2a1.5 1.5 0 0 1-2.1-2.1l7.2-7.4"/>"#
            )
        case .pin:
            Self.lines(
                #"<path d="M12 22s7.5-6.6 7.5-12.3a7.5 7.5 0 0 0-15 0C4.5 15.4 12 22 12 22z"/><circle cx="12" cy="9.7" r="2.7"/>"#
            )
        case .locate:
            Self.lines(
                #"<circle cx="12" cy="12" r="6.5"/><path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22"/><circle cx="12" cy="12" r="1.5"/>"#
            )
        case .copy: Self.lines(#"<path d="M9 9h12v12H9zM5.5 15H3V3h12v2.5"/>"#)
        case .printer: Self.lines(#"<path d="M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z"/>"#)
        case .share:
            Self.lines(
                #"<circle cx="18" cy="5" r="2.8"/><circle cx="6" cy="12" r="2.8"/><circle cx="18" cy="19" r="2.8"/><path d="m8.5 10.6 7-4.1M8.5 13.4l7 4.1"/>"#
            )
        case .feed: Self.lines(#"<path d="M4 4a16 16 0 0 1 16 16M4 11a9 9 0 0 1 9 9M5 19h.01"/>"#)
        case .mail: Self.lines(#"<path d="M3 5.5h18v13H3zM3.5 6.5l8.5 7 8.5-7"/>"#)
        default:
            Self.lines(
                #"<path d="m10 14 4-4M8.5 11.5 6 14a3.5 3.5 0 0 0 5 5l2.5-2.5M15.5 12.5 18 10a3.5 3.5 0 0 0-5-5l-2.5 2.5"/>"#
            )
        }
    }

    private var deeds: HTML {
        switch self {
        case .back: Self.lines(#"<path d="M20 12H4M10 6l-6 6 6 6"/>"#)
        case .next: Self.lines(#"<path d="M4 12h16M14 6l6 6-6 6"/>"#)
        case .filter: Self.lines(#"<path d="M3 5h18l-7 8.5V20l-4-2v-4.5z"/>"#)
        case .plus: Self.lines(#"<path d="M12 5v14M5 12h14"/>"#)
        case .star: Self.lines(#"<path d="m12 3 2.8 5.8 6.2.9-4.5 4.4 1 6.3-5.5-3-5.5 3 1-6.3L3 9.7l6.2-.9z"/>"#)
        case .bell:
            Self.lines(#"<path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7zM10 20.5a2.2 2.2 0 0 0 4 0"/>"#)
        case .comment: Self.lines(#"<path d="M4 4h16v12h-8l-5 4v-4H4z"/>"#)
        case .thumb:
            Self.lines(
                #"<path d="M7 21H3V10h4zM7 10l4-7c1.7 0 2.7 1.2 2.4 2.8L12.8 9H19a2 2 0 0 1 2 2.3l-1.2 7.5A2.5 2.5 0 0 1 17.3 21H7"/>"#
            )
        case .download: Self.lines(#"<path d="M12 3v12M6.5 10l5.5 5.5L17.5 10M4 20.5h16"/>"#)
        case .search: Self.lines(#"<circle cx="10.5" cy="10.5" r="7"/><path d="m16 16 5.5 5.5"/>"#)
        case .keyboard: Self.lines(#"<path d="M2 6h20v12H2zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M8 14.5h8"/>"#)
        case .offline:
            Self.lines(
                #"<path d="M3 3l18 18M5 12.5a10 10 0 0 1 4-2.3M19 12.5a10 10 0 0 0-5.5-2.7M8.5 16a5 5 0 0 1 6.5-.3M12 19.5h.01M2 8.5a15 15 0 0 1 4-2.6M22 8.5A15 15 0 0 0 10.5 5"/>"#
            )
        case .merge: Self.lines(#"<path d="M6 3v6c0 4 6 4 6 9v3M18 3v6c0 4-6 4-6 9M9 18l3 3 3-3"/>"#)
        case .undo: Self.lines(#"<path d="M4 9h10a6 6 0 0 1 0 12H8M4 9l5-5M4 9l5 5"/>"#)
        default:
            Self.lines(
                #"<circle cx="12" cy="12" r="3.2"/><path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1"/>"#
            )
        }
    }
}
