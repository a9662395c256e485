// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What both sides see of a case.
enum DisclosureParts {
    private static let zone = Zone.western

    static func readers(_ readers: [DisclosureView.Reader], _ directory: Directory) -> HTML {
        ul { for reader in readers { li { "\(reader.name), \(directory.agencies.name(reader.agency))" } } }
    }

    static func state(_ state: Disclosure.State, _ language: Language) -> HTML {
        Badges.label(Words.state(state, language), state == .open ? "open" : "good")
    }

    static func standing(_ view: DisclosureView, _ visit: Visit) -> HTML {
        section(.class("standing"), .ariaLabel(visit(.stateLabel))) {
            p { state(view.state, visit.language) }
            p {
                "\(visit(.disclosureReceived)) "
                When.moment(view.receivedAt, zone, visit.language)
            }
            if let until = view.contestUntil {
                p { "\(visit(.disclosureContestUntil)) \(SpokenDate.day(until, zone, visit.language.known))." }
            }
            if let contact = view.contact {
                p { "\(Words.field(FieldName.safeContact.rawValue, visit.language)): \(contact)" }
            }
        }
    }

    static func access(_ view: DisclosureView, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.discloseReaders) }
            if view.recipients.isEmpty {
                p(.class("notice wrong")) { visit(.disclosureNobodyLeft) }
            } else {
                readers(view.recipients, view.directory)
            }
        }
    }

    static func conversation(_ view: DisclosureView, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.disclosureConversation) }
            ol(.class("timeline")) { for entry in view.entries { item(entry, view, visit) } }
        }
    }

    private static func item(_ entry: DisclosureView.Entry, _ view: DisclosureView, _ visit: Visit) -> HTML {
        li(entry.name == .answered || entry.name == .concluded ? .class("is-answer") : nil) {
            h3 { Words.event(entry.name, visit.language) }
            p(.class("meta")) {
                if let officer = entry.officer { "\(officer) · " }
                When.moment(entry.at, zone, visit.language)
            }
            if let finding = entry.finding { p { strong { Words.phrase(finding)[visit.language] } } }
            if let words = entry.words { Prose.text(words, view.language, kind: "quote") }
        }
    }

    static func readings(_ view: DisclosureView, _ visit: Visit) -> HTML {
        section {
            h2 { visit(.disclosureReadings) }
            if view.readings.isEmpty {
                p(.class("empty")) { visit(.disclosureUnread) }
            } else {
                p { visit(.disclosureReadingsLead) }
                ul {
                    for reading in view.readings {
                        li {
                            When.moment(reading.at, zone, visit.language)
                            " · \(reading.officer)"
                        }
                    }
                }
            }
        }
    }

    static func forget(_ visit: Visit) -> HTML {
        LaporHTML.form(.method("post"), .action(Links.forgetDisclosure), .class("forget")) {
            p(.class("meta")) { visit(.disclosureForgetHint) }
            button(.type("submit"), .class("button quiet")) { visit(.disclosureForget) }
        }
    }
}
