// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Topics, one level a page.
enum TopicAdminListPage {
    struct Model: Sendable {
        let visit: AdminVisit
        /// Whose parts are shown; nothing for the first level.
        let top: CategoryEntry?
        let topics: [CategoryEntry]
        let words: String
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let title = model.top.map { TopicWords.name($0, visit) } ?? visit(.adminTopicsTitle)
        return AdminFrame.page(title, visit, in: .topics, crumbs: TopicWords.crumbs(model.top, visit)) {
            p(.class("lead")) { visit(.adminTopicsLead) }
            search(model)
            if model.topics.isEmpty {
                EmptyState.box(.tag, visit(model.words.isEmpty ? .topicsNoParts : .topicsNotFound))
            } else {
                table(model)
            }
            p(.class("ways-row")) {
                a(.class("button"), .href(Links.newTopic(below: model.top?.code))) { visit(.topicAdd) }
                if let top = model.top {
                    a(.class("button quiet"), .href(Links.topicAdmin(top.code))) { visit(.topicOpen(title)) }
                }
                a(.class("button quiet"), .href(Links.tables)) { visit(.tablesTitle) }
            }
        }
    }

    private static func search(_ model: Model) -> HTML {
        form(.method("get"), .action(Links.administration(.topics)), .class("search"), .role("search")) {
            div(.class("field")) {
                label(.for("q")) { model.visit(.topicsSearch) }
                div(.class("inline-field")) {
                    input(.type("search"), .id("q"), .name("q"), .value(model.words), .maxlength(100))
                    button(.type("submit"), .class("button")) { model.visit(.searchButton) }
                }
            }
        }
    }

    private static func table(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.topicName, .topicCode, .agencyState, .topicParts, .topicQuestions].map { visit($0) }
        return DataTable(title: visit(.adminTopicsTitle), heads: heads).draw(
            model.topics.map { topic in
                let parts = visit.directory.categories.count { $0.parent == topic.id }
                let name = TopicWords.name(topic, visit)
                return [
                    a(.href(Links.topicAdmin(topic.code))) { name }, HTML(text: topic.code),
                    TopicWords.standing(topic, visit),
                    parts == 0
                        ? HTML(text: "–")
                        : a(.href(Links.topicAdmin(in: topic.code))) {
                            String(parts)
                            span(.class("unseen")) { " – \(name)" }
                        },
                    HTML(text: String(visit.directory.questions(of: topic.id).count)),
                ]
            }
        )
    }
}

/// One topic: its names and days, and what is asked about it.
enum TopicAdminPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let topic: CategoryEntry
        let row: DirectoryRow
        var values: [String: String]?
        var refusal: Refusal?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let topic = model.topic
        return AdminFrame.page(
            TopicWords.name(topic, visit),
            visit,
            in: .topics,
            crumbs: TopicWords.crumbs(topic, visit).dropLast()
        ) {
            p {
                TopicWords.standing(topic, visit)
                " \(topic.code)"
            }
            section(.class("part")) {
                h2 { visit(.topicData) }
                visit.form(model.values ?? model.row.fields, model.refusal).draw(
                    to: Links.topicAdmin(topic.code),
                    TopicFields.topic(visit) + [.reason],
                    mark: model.row.mark,
                    send: .adminSave
                )
            }
            questions(model)
            p(.class("ways-row")) {
                a(.class("button quiet"), .href(Links.topicAdmin(in: topic.code))) { visit(.topicParts) }
                a(.class("button quiet"), .href(Links.changes(of: .category, topic.code))) { visit(.changesHistory) }
            }
        }
    }

    private static func questions(_ model: Model) -> HTML {
        let visit = model.visit
        let all = visit.directory.questions(of: model.topic.id)
        let heads = [Phrase.questionLabel, .questionKind, .questionNeeded, .agencyState].map { visit($0) }
        return section {
            h2 { visit(.topicQuestions) }
            p(.class("hint")) { visit(.topicQuestionsLead) }
            if all.isEmpty {
                EmptyState.box(.help, visit(.questionsNone))
            } else {
                DataTable(title: visit(.topicQuestions), heads: heads).draw(
                    all.map { question in
                        [
                            a(.href(Links.question(question.code, of: model.topic.code))) {
                                question.labels[visit.language.known] ?? question.code
                            },
                            HTML(text: Words.questionKind(question.kind, visit.language)),
                            HTML(text: visit(question.isRequired ? .yes : .no)),
                            TopicWords.standing(question.startsOn, question.endsOn, visit),
                        ]
                    }
                )
            }
            p { a(.class("button"), .href(Links.newQuestion(of: model.topic.code))) { visit(.questionAdd) } }
        }
    }
}

/// A form for something of a topic: a new topic, or a question.
enum TopicFormPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let title: Phrase
        let above: CategoryEntry?
        let link: String
        var fields: [AdminField]
        /// Of the row that is there; nothing for something new.
        var mark: String?
        var values: [String: String] = [:]
        var refusal: Refusal?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let crumbs = TopicWords.crumbs(model.above, visit)
        return AdminFrame.page(visit(model.title), visit, in: .topics, crumbs: crumbs) {
            visit.form(model.values, model.refusal).draw(
                to: model.link,
                model.fields + [.reason],
                mark: model.mark,
                send: .adminSave
            )
        }
    }
}

/// What is asked about a topic, and about a question.
enum TopicFields {
    static let columns: [AdminColumn] = [
        .code, .parent, .nameIndonesian, .nameEnglish, .keywords, .startsOn, .endsOn, .successor, .isSensitive,
    ]
    static let questionColumns: [AdminColumn] = [
        .code, .position, .kind, .labelIndonesian, .labelEnglish, .choicesIndonesian, .choicesEnglish, .isRequired,
        .startsOn, .endsOn,
    ]
    static func answers(_ visit: AdminVisit) -> AdminField.Kind {
        .menu([("true", Phrase.yes), ("false", .no)].map { .init(value: $0.0, label: visit($0.1)) }, empty: nil)
    }

    static func topic(_ visit: AdminVisit) -> [AdminField] {
        [
            AdminField(column: .nameIndonesian, isRequired: true), AdminField(column: .nameEnglish, isRequired: true),
            AdminField(column: .parent, hint: .topicParentHint),
            AdminField(column: .keywords, hint: .topicKeywordsHint),
            AdminField(column: .startsOn, kind: .line("date")), AdminField(column: .endsOn, kind: .line("date")),
            AdminField(column: .successor, hint: .topicSuccessorHint),
            AdminField(column: .isSensitive, kind: answers(visit), hint: .topicSensitiveHint, isRequired: true),
        ]
    }

    static func question(_ visit: AdminVisit) -> [AdminField] {
        let kinds = TopicQuestion.Kind.allCases.map {
            FormView.Choice(value: $0.rawValue, label: Words.questionKind($0, visit.language))
        }
        return [
            AdminField(column: .labelIndonesian, isRequired: true, label: .questionLabelIndonesian),
            AdminField(column: .labelEnglish, isRequired: true, label: .questionLabelEnglish),
            AdminField(column: .kind, kind: .menu(kinds, empty: nil), isRequired: true, label: .questionKind),
            AdminField(column: .isRequired, kind: answers(visit), isRequired: true),
            AdminField(column: .choicesIndonesian, hint: .questionChoicesHint),
            AdminField(column: .choicesEnglish, hint: .questionChoicesHint),
            AdminField(column: .position, kind: .line("number")),
            AdminField(column: .startsOn, kind: .line("date")), AdminField(column: .endsOn, kind: .line("date")),
        ]
    }
}

/// How topics are called, and where they stand.
enum TopicWords {
    static func name(_ topic: CategoryEntry, _ visit: AdminVisit) -> String {
        topic.names[visit.language.known] ?? topic.code
    }

    static func crumbs(_ topic: CategoryEntry?, _ visit: AdminVisit) -> [Way] {
        var line: [CategoryEntry] = []
        var next = topic
        while let current = next, line.count < 5 {
            line.append(current)
            next = current.parent.flatMap { visit.directory[$0] }
        }
        return [Way(link: Links.administration(.topics), words: Words.area(.topics, visit.language))]
            + line.reversed().map { Way(link: Links.topicAdmin(in: $0.code), words: name($0, visit)) }
    }

    static func standing(_ topic: CategoryEntry, _ visit: AdminVisit) -> HTML {
        pieces {
            standing(topic.startsOn, topic.endsOn, visit)
            if topic.isSensitive { Badges.label(visit(.topicAlwaysSecret), "busy") }
        }
    }

    static func standing(_ start: CivilDate?, _ end: CivilDate?, _ visit: AdminVisit) -> HTML {
        let today = CivilDate(visit.visit.now, in: .western)
        if let start, today < start {
            return Badges.label("\(visit(.agencyStarts)) \(SpokenDate.short(start, visit.language.known))", "busy")
        }
        if let end, end < today {
            return Badges.label("\(visit(.agencyEndedOn)) \(SpokenDate.short(end, visit.language.known))", "plain")
        }
        return Badges.label(visit(.topicOpenNow), "good")
    }
}
