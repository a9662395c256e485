// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What an officer is to decide on: a report that came back, a draft, an identity.
enum WaitingPart {
    /// Who sent it back, why, and where it should go.
    static func returning(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let entry = report.returning {
                // By whom it was to be decided is past once it was not.
                let last = (report.lapsedArbitration ?? entry).event
                p {
                    strong { Words.event(last.name, visit.language) }
                    if let fact = EventFacts(report: report, visit: visit).fact(last) { ": \(fact)" }
                }
                if let reason = entry.words[.reason] { Prose.text(reason, report.language, kind: "quote") }
            }
        }
    }

    /// Of what is sent when it is approved: its kind, and its files.
    static func draft(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let draft = report.draft {
                p {
                    strong { visit(draft.kind == .final ? .finalDraft : .interimDraft) }
                    " \(visit(draft.kind == .final ? .finalDraftMeans : .interimDraftMeans))"
                }
                if let entry = report.waitingDraft {
                    AttachmentsPart.list(entry.files, of: report.trackingID, visit)
                }
            }
        }
    }

    /// Who asks for the identity, why, and what a second person would allow.
    static func identity(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if let entry = report.identityRequest, case .identityRequested(let code, _) = entry.event {
                p {
                    strong { visit(.identityAskedBy) }
                    " \(EventFacts(report: report, visit: visit).opener(code))"
                }
                if let reason = entry.words[.reason] { Prose.text(reason, report.language, kind: "quote") }
                p { visit(.identityGrantMeans(report.policy.limits.openedIdentity)) }
            }
        }
    }
}
