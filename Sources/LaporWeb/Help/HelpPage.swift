// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What people ask before they report.
enum HelpPage {
    static func page(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.helpTitle), visit) {
            h1 { visit(.helpTitle) }
            p(.class("notice")) { visit(.emergency) }
            limits(visit)
            privacy(visit)
            section {
                h2 { visit(.helpNotHere) }
                ul {
                    for phrase in [Phrase.notHere1, .notHere2, .notHere3, .notHere4] { li { visit(phrase) } }
                }
                p { visit(.notHereButService) }
            }
            section {
                h2 { visit(.helpUnsolved) }
                p { visit(.helpUnsolvedText) }
            }
        }
    }

    private static func limits(_ visit: Visit) -> HTML {
        let rows: [(Phrase, Phrase)] = [
            (.limitVerification, .days3), (.limitFirst, .days5), (.limitInformation, .days5),
            (.limitAspiration, .days5),
            (.limitComplaint, .days14), (.limitOversight, .days60), (.limitSilence, .days10),
        ]
        return section {
            h2 { visit(.helpLimits) }
            p { visit(.helpLimitsText) }
            table {
                caption { visit(.limitCaption) }
                thead {
                    tr {
                        th(.scope("col")) { visit(.limitStep) }
                        th(.scope("col")) { visit(.limitDays) }
                    }
                }
                tbody {
                    for (step, days) in rows {
                        tr {
                            th(.scope("row")) { visit(step) }
                            td { visit(days) }
                        }
                    }
                }
            }
        }
    }

    private static func privacy(_ visit: Visit) -> HTML {
        let rows: [(Phrase, [Phrase])] = [
            (.seesPublic, [.contentOnly, .contentOnly, .nothing, .nothing]),
            (.seesAgency, [.contentAndName, .contentOnly, .contentAndName, .contentOnly]),
            (.seesYou, [.everything, .everything, .everything, .everything]),
        ]
        return section {
            h2 { visit(.helpPrivacy) }
            p { visit(.helpPrivacyText) }
            div(.class("scroll"), .tabindex(0), .role("region"), .ariaLabel(visit(.helpPrivacy))) {
                table {
                    caption { visit(.whoSees) }
                    thead {
                        tr {
                            for head in [Phrase.viewer, .plainReport, .anonymous, .confidential, .bothPrivate] {
                                th(.scope("col")) { visit(head) }
                            }
                        }
                    }
                    tbody {
                        for (viewer, cells) in rows {
                            tr {
                                th(.scope("row")) { visit(viewer) }
                                for cell in cells { td { visit(cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
