// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// A way in steps: what is done, where one is, and what is to come.
enum StepLine {
    enum Standing: String, CaseIterable, Sendable {
        case done, now, todo, missed

        /// Said to those who do not see the marks.
        var words: Phrase {
            switch self {
            case .done: .stepDone
            case .now: .stepNow
            case .todo: .stepToDo
            case .missed: .stepMissed
            }
        }
        var icon: Icon {
            switch self {
            case .done: .check
            case .now: .next
            case .todo: .clock
            case .missed: .warning
            }
        }
    }

    struct Step: Sendable {
        let standing: Standing
        let title: String
        /// When it was, or until when it will be, and with whom.
        var lines: [HTML] = []
    }

    /// - Parameter isAcross: side by side where there is room; otherwise always one under another.
    static func draw(_ steps: [Step], label: String, isAcross: Bool = true, _ visit: Visit) -> HTML {
        ol(.class(isAcross ? "track across" : "track"), .ariaLabel(label)) {
            for step in steps {
                li(.class(step.standing.rawValue), step.standing == .now ? .ariaCurrent("step") : nil) {
                    span(.class("track-mark")) { step.standing.icon.mark }
                    div(.class("track-words")) {
                        strong {
                            span(.class("unseen")) { "\(visit(step.standing.words)): " }
                            step.title
                        }
                        for line in step.lines { p { line } }
                    }
                }
            }
        }
    }
}
