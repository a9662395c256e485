// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The files that came with a message: small pictures of pictures, and a link to each.
enum AttachmentsPart {
    static func list(_ files: [EnclosedFile], of report: TrackingID, _ visit: Visit) -> HTML {
        pieces {
            if !files.isEmpty {
                p(.class("meta")) { visit(.attachments) }
                ul(.class("files")) { for file in files { li { item(file, report, visit) } } }
            }
        }
    }

    private static func item(_ file: EnclosedFile, _ report: TrackingID, _ visit: Visit) -> HTML {
        let attachment = file.attachment
        let about = "(\(Words.file(attachment.type, attachment.size, visit.language)))"
        let link = Links.attachment(attachment.id, of: report)
        return pieces {
            switch file.state {
            case .unchecked: "\(attachment.name) \(about) – \(visit(.fileUnchecked))"
            case .removed: "\(attachment.name) – \(visit(.fileRemoved))"
            case .ready:
                a(.href(link)) {
                    if file.hasThumbnail {
                        // What the picture shows nobody knows; its name stands beside it.
                        img(.src(Links.attachment(attachment.id, of: report, isSmall: true)), .alt(""), .loadingLazy)
                    }
                    span { attachment.name }
                }
                span(.class("meta")) { about }
            }
        }
    }
}
