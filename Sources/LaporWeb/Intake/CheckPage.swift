// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Everything that will be sent, to be looked at once more; each part can be changed.
enum CheckPage {
    /// Says of a form that it comes from here.
    static let marker = "periksa"
    static let formID = "formulir-periksa"

    struct Model: Sendable {
        let visit: Visit
        let fields: FormFields
        let draft: ReportDraft
        let preview: CheckDraft.Preview
        let files: [(reference: String, file: Attachment)]
        /// What others have published that could be the same.
        let alike: [ReportLine]
        /// What the words seem to say of how urgent it is, and of its kind.
        var words = ReadWords.Signs()
        /// Where it seems to be, when nobody said.
        var place: ReadPlace.Proposal?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit.keeping(KeptForm(id: formID, action: Links.writeLanguage))
        let head = PageHead(isHidden: true, scripts: [Assets.reportScript])
        return PageFrame.page(visit(.checkTitle), visit, about: head) {
            h1 { visit(.checkTitle) }
            WordsCheck.emergency(model.words, visit)
            Notice.line(.open, visit(.checkNotSent))
            AlikePart.draw(model.alike, model.preview.directory, visit)
            form(
                .id(formID),
                .method("post"),
                .action(Links.write),
                .class("form"),
                .attribute("data-report-send", Links.writeOffline)
            ) {
                carried(model.fields)
                CheckParts(model: model, visit: visit).all()
                p(.class("send")) {
                    button(.type("submit"), .class("button big")) {
                        Icon.check.mark
                        Words.action(.submit, visit.language)
                    }
                }
            }
        }
    }

    private static func carried(_ fields: FormFields) -> HTML {
        pieces {
            for (name, value) in fields.pairs where name != marker && name != KeptForm.wanted {
                input(.type("hidden"), .name(name), .value(value))
            }
            input(.type("hidden"), .name(marker), .value("ya"))
        }
    }
}

/// What was answered, part by part.
struct CheckParts {
    let model: CheckPage.Model
    let visit: Visit
    private var directory: Directory { model.preview.directory }

    func all() -> HTML {
        pieces {
            personal()
            WordsCheck.kind(model.words, chosen: model.preview.classification, visit)
            part(.writeWhat, IntakePage.Part.story) {
                fact(.classification, Words.classification(model.preview.classification, visit.language))
                fact(.title, model.draft.title)
                dt { Words.field(FieldName.body.rawValue, visit.language) }
                dd { Prose.text(model.draft.body ?? "", visit.language.known) }
                files()
            }
            let question = PlaceQuestion.draw(model.place, directory.regions, visit)
            part(.writeWhere, IntakePage.Part.place, below: question) {
                fact(.region, model.preview.region.map { directory.regions.fullName($0) })
                fact(.address, model.draft.address)
                if let position { fact(visit(.coordinates), position) }
                fact(.incidentDate, model.preview.incidentDate.map { SpokenDate.day($0, visit.language.known) })
            }
            part(.writeWhom, IntakePage.Part.agency) {
                fact(.agency, chosenAgency)
                fact(.category, model.preview.category.map { directory.categoryName($0, visit.language.known) })
            }
            part(.writePerson, IntakePage.Part.person) {
                fact(.reporterName, model.draft.reporterName)
                fact(.reporterEmail, model.draft.reporterEmail)
                fact(.reporterPhone, model.draft.reporterPhone)
                if let other = model.draft.onBehalfOf { fact(.onBehalfOf, other) }
                dt { visit(.writePrivacy) }
                dd { Privacy.sees(model.preview.isAnonymous, model.preview.visibility, visit) }
            }
            next()
        }
    }

    /// What strangers could tell from the words, as long as they can still be changed.
    private func personal() -> HTML {
        let text = "\(model.draft.title ?? "")\n\(model.draft.body ?? "")"
        let found = Set(PersonalMarks.find(in: text).map(\.kind))
        return pieces {
            if model.preview.visibility == .public, !found.isEmpty {
                Notice.box(.open, icon: .eye) {
                    p {
                        strong { visit(.checkPersonal) }
                        " "
                        PersonalMarks.Kind.allCases.filter(found.contains).map { visit(.mark($0)) }.joined(
                            separator: ", "
                        )
                        ". \(visit(.checkPersonalAdvice))"
                    }
                }
            }
        }
    }

    private var position: String? {
        guard let latitude = model.draft.latitude, let longitude = model.draft.longitude else { return nil }
        return "\(latitude), \(longitude)"
    }

    private var chosenAgency: String {
        model.draft.agency == nil ? visit(.agencyFoundByUs) : directory.agencies.name(model.preview.holder)
    }

    private func part(
        _ title: Phrase,
        _ part: IntakePage.Part,
        below: HTML = pieces {},
        @HTMLBuilder _ facts: Content
    ) rethrows -> HTML {
        let inside = try facts()
        return section(.class("part"), .id("periksa-\(part.rawValue)")) {
            div(.class("spread")) {
                h2 { visit(title) }
                button(
                    .type("submit"),
                    .class("button quiet small"),
                    .attribute("formaction", "\(Links.writeChange)#\(part.rawValue)")
                ) {
                    visit(.change)
                    span(.class("unseen")) { ": \(visit(title))" }
                }
            }
            dl(.class("facts")) { inside }
            below
        }
    }

    private func fact(_ field: FieldName, _ text: String?) -> HTML {
        fact(Words.field(field.rawValue, visit.language), text)
    }

    private func fact(_ name: String, _ text: String?) -> HTML {
        pieces {
            dt { name }
            dd { text ?? visit(.notGiven) }
        }
    }

    private func files() -> HTML {
        pieces {
            dt { visit(.attachments) }
            dd {
                if model.files.isEmpty { visit(.notGiven) }
                for one in model.files {
                    "\(one.file.name) (\(Words.file(one.file.type, one.file.size, visit.language)))"
                    br()
                }
            }
        }
    }

    private func next() -> HTML {
        section(.class("part")) {
            h2 { visit(.receiptNext) }
            p { "\(visit(.checkHolder)) \(directory.agencies.name(model.preview.holder))." }
            ul(.class("dues")) {
                for deadline in model.preview.deadlines.sorted(by: { $0.dueAt < $1.dueAt }) {
                    li {
                        strong { Words.deadline(deadline.kind, visit.language, for: .reporter) }
                        ": \(visit(.dueAtLatest)) "
                        When.day(deadline.dueAt, directory.agencies.zone(of: model.preview.holder), visit.language)
                    }
                }
            }
        }
    }
}
