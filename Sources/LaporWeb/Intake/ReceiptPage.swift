// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the reporter takes home: number, code, and what happens next.
enum ReceiptPage {
    struct Model: Sendable {
        let visit: Visit
        let report: ReportView
        let code: AccessCode
        /// Where people reach this installation.
        let baseURL: String
        /// An officer has written it down, and hands the receipt over.
        var isInPerson = false
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let report = model.report
        let head = PageHead(isHidden: true, scripts: [Assets.reportScript])
        return PageFrame.page(visit(.receiptTitle), visit, about: head) {
            h1 { visit(.receiptTitle) }
            if visit.query["lagi"] == "ya" { p(.class("notice"), .role("status")) { visit(.receiptAgain) } }
            p(.class("lead")) { visit(model.isInPerson ? .receiptHandOver : .receiptLead) }
            section(.class("receipt"), .ariaLabel(visit(.receiptTitle)), .attribute("data-draft-done", "")) {
                div(.class("receipt-top")) {
                    dl(.id("tanda-terima")) {
                        dt { Words.field(FieldName.trackingID.rawValue, visit.language) }
                        dd(.class("secret"), .id("nomor-laporan")) { report.trackingID.grouped }
                        dt { Words.field(FieldName.accessCode.rawValue, visit.language) }
                        dd(.class("secret"), .id("kode-akses")) { model.code.grouped }
                    }
                    QRPicture.draw("\(model.baseURL)\(Links.track(report.trackingID))", name: visit(.receiptQR))
                }
                p { strong { visit(.receiptKeep) } }
                p { visit(.receiptShown) }
                div(.class("row no-print")) {
                    HelpingButtons.copy("tanda-terima", .receiptCopy, visit)
                    HelpingButtons.print(visit)
                }
                p(.class("print-hint")) { visit(.receiptPrint) }
            }
            letter(report, visit)
            next(report, visit)
            model.isInPerson ? counter(visit) : ways(report, visit)
            ForgetPart.form(visit)
        }
    }

    private static func ways(_ report: ReportView, _ visit: Visit) -> HTML {
        p(.class("ways-row")) {
            a(.class("button"), .href(Links.report(report.trackingID))) { visit(.receiptOpen) }
            a(.class("button quiet"), .href(Links.write)) { visit(.receiptAnother) }
        }
    }

    /// For the officer, whose own report it is not.
    private static func counter(_ visit: Visit) -> HTML {
        p(.class("ways-row")) {
            a(.class("button"), .href(Links.writeInPerson)) { visit(.receiptNextVisitor) }
            a(.class("button quiet"), .href(Links.desk)) { visit(.deskTitle) }
        }
    }

    /// Whether a letter with it is on its way, to whoever left an address.
    private static func letter(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if report.identity?.email != nil { Notice.line(.neutral, visit(.receiptByMail), icon: .mail) }
        }
    }

    private static func next(_ report: ReportView, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.receiptNext) }
            p { "\(visit(.receiptHolder)) \(report.agency.name)." }
            DeadlinesPart.list(report, visit)
        }
    }

    /// For whoever comes here without having just reported.
    static func missing(_ visit: Visit) -> HTML {
        PageFrame.page(visit(.receiptMissing), visit) {
            h1 { visit(.receiptMissing) }
            p(.class("lead")) { visit(.receiptMissingLead) }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.track)) { visit(.menuTrack) }
                a(.class("button quiet"), .href(Links.write)) { visit(.menuWrite) }
            }
        }
    }
}
