// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A text as it stands, with marks in it that are said to those who do not see them.
enum MarkedText {
    /// What could tell who somebody is.
    static func personal(_ text: String, _ language: LaporDomain.Language, _ visit: Visit) -> HTML {
        var place = text.startIndex
        var html = HTML()
        for mark in PersonalMark.all(in: text) {
            html.append(HTML(text: String(text[place..<mark.range.lowerBound])))
            html.append(
                LaporHTML.mark {
                    span(.class("unseen")) { "[\(visit(Phrase.mark(mark.kind)))] " }
                    String(text[mark.range])
                }
            )
            place = mark.range.upperBound
        }
        html.append(HTML(text: String(text[place...])))
        return p(.class("prose"), .lang(language.rawValue)) { html }
    }

    /// What was taken out and put in.
    static func changes(_ old: String, _ new: String, _ language: LaporDomain.Language, _ visit: Visit) -> HTML {
        p(.class("prose diff"), .lang(language.rawValue)) {
            for change in WordDiff.between(old, new) {
                switch change {
                case .same(let text): HTML(text: text)
                case .removed(let text):
                    del {
                        span(.class("unseen")) { "[\(visit(.removedMark))" }
                        text
                        span(.class("unseen")) { "] " }
                    }
                case .added(let text):
                    ins {
                        span(.class("unseen")) { "[\(visit(.addedMark))" }
                        text
                        span(.class("unseen")) { "] " }
                    }
                }
            }
        }
    }
}
