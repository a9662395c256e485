// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// How a public report is passed on: by its address, by a feed, and by what other sites show of it.
enum SharePart {
    private static let length = 200

    /// What is told to others of a page that anybody may read; of another, nothing.
    static func about(_ report: ReportView, _ visit: Visit, _ baseURL: String) -> PageHead {
        guard report.viewer == .stranger else { return PageHead(isHidden: true) }
        let words = report.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return PageHead(
            description: words.count > length ? words.prefix(length) + "…" : words,
            address: baseURL + Links.report(report.trackingID),
            feeds: [
                (
                    Words.title(report.title, visit.language),
                    Links.feed(Links.reportFeed(report.trackingID), visit.language)
                )
            ]
        )
    }

    static func draw(_ report: ReportView, _ visit: Visit, _ baseURL: String) -> HTML {
        let link = baseURL + Links.report(report.trackingID)
        let title = Words.title(report.title, visit.language)
        return section(.class("no-print")) {
            h2 { visit(.passOn) }
            p {
                visit(.passOnWords)
                " "
                a(.href(Links.report(report.trackingID))) { link }
            }
            p(.class("row")) {
                HelpingButtons.share(title, link, visit)
                HelpingButtons.copy(text: link, .copyAddress, visit)
                a(.class("button quiet"), .href("mailto:?subject=\(mail(title))&body=\(mail(link))")) {
                    Icon.mail.mark
                    visit(.sendByMail)
                }
                a(.class("button quiet"), .href(Links.feed(Links.reportFeed(report.trackingID), visit.language))) {
                    Icon.feed.mark
                    visit(.followFeed)
                }
            }
        }
    }

    private static func mail(_ text: String) -> String { Links.encoded(text) }
}
