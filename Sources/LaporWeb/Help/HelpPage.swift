// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What people ask before they report.
enum HelpPage {
    static func page(_ visit: Visit, _ limits: Policy.Limits) -> HTML {
        PageFrame.page(visit(.helpTitle), visit) {
            h1 { visit(.helpTitle) }
            p(.class("notice")) { visit(.emergency) }
            table(visit, limits)
            privacy(visit)
            section {
                h2 { visit(.helpNotHere) }
                ul {
                    for phrase in [Phrase.notHere1, .notHere2, .notHere3, .notHere4] { li { visit(phrase) } }
                }
                p { visit(.notHereButService) }
            }
            section {
                h2 { visit(.discloseTitle) }
                p { visit(.helpDisclose) }
                p { a(.href(Links.disclose)) { visit(.helpDiscloseLink) } }
            }
            section {
                h2 { visit(.helpUnsolved) }
                p { visit(.helpUnsolvedText) }
            }
        }
    }

    private static func table(_ visit: Visit, _ limits: Policy.Limits) -> HTML {
        let rows: [(Phrase, Int)] = [
            (.limitVerification, limits.verification), (.limitFirst, limits.firstResponse),
            (.limitInformation, limits.resolution(.informationRequest)),
            (.limitAspiration, limits.resolution(.aspiration)), (.limitComplaint, limits.resolution(.complaint)),
            (.limitOversight, limits.resolution(.oversightComplaint)), (.limitSilence, limits.silence),
        ]
        return section {
            h2 { visit(.helpLimits) }
            p { visit(.helpLimitsText) }
            DataTable(title: visit(.limitCaption), heads: [visit(.limitStep), visit(.limitDays)])
                .draw(rows.map { [HTML(text: visit($0.0)), HTML(text: visit(.workingDays($0.1)))] })
        }
    }

    private static func privacy(_ visit: Visit) -> HTML {
        let heads = ([.viewer] + Privacy.ways).map { visit($0) }
        return section {
            h2 { visit(.helpPrivacy) }
            p { visit(.helpPrivacyText) }
            DataTable(title: visit(.whoSees), heads: heads)
                .draw(Privacy.rows.map { viewer, cells in ([viewer] + cells).map { HTML(text: visit($0)) } })
        }
    }
}
