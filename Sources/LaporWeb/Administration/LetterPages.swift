// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// All letters by what they are about.
enum LetterListPage {
    static func page(_ visit: AdminVisit, _ lines: [ChangeLetter.Line]) -> HTML {
        let heads = [Phrase.letterName, .letterTo, .letterSubject, .agencyState].map { visit($0) }
        return AdminFrame.page(visit(.lettersTitle), visit, in: .letters) {
            p(.class("lead")) { visit(.lettersLead) }
            DataTable(title: visit(.lettersTitle), heads: heads).draw(
                lines.map { line in
                    [
                        a(.href(Links.letter(line.rule))) { LetterWords.rule(line.rule, visit.language) },
                        HTML(text: LetterWords.audience(line.audience, visit.language)), HTML(text: line.subject),
                        line.version == 0
                            ? Badges.label(visit(.letterShipped), "plain")
                            : Badges.label("\(visit(.letterOwn)) \(line.version)", "busy"),
                    ]
                }
            )
        }
    }
}

/// The words of one letter: both languages, what may stand in braces, how it looks, and the way back.
enum LetterPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let detail: ChangeLetter.Detail
        var values: [String: String]?
        var preview: ChangeLetter.Preview?
        var refusal: Refusal?
        var backRefusal: Refusal?
        var backValues: [String: String] = [:]
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let rule = model.detail.rule
        let crumbs = [Way(link: Links.letters, words: visit(.lettersTitle))]
        return AdminFrame.page(LetterWords.rule(rule, visit.language), visit, in: .letters, crumbs: crumbs) {
            if let preview = model.preview { shown(preview, visit) }
            section(.class("part")) {
                h2 { visit(.letterWords) }
                p { visit(.letterPlaceholders) }
                ul(.class("chips")) { for name in model.detail.known { li { span(.class("chip")) { "{\(name)}" } } } }
                visit.form(model.values ?? model.detail.row.fields, model.refusal).draw(
                    to: Links.letter(rule),
                    LetterFields.all + [.reason],
                    mark: model.detail.row.mark,
                    send: .adminSave,
                    name: ("simpan", "ya"),
                    other: (.letterPreview, ("simpan", "pratinjau"))
                )
            }
            if model.detail.shipped != nil { back(model) }
            p { a(.href(Links.changes(of: .letter, rule))) { visit(.changesHistory) } }
        }
    }

    private static func shown(_ preview: ChangeLetter.Preview, _ visit: AdminVisit) -> HTML {
        section(.class("part"), .id("pratinjau")) {
            h2 { visit(.letterPreviewTitle) }
            p(.class("hint"), .role("status")) { visit(.letterPreviewLead) }
            if !preview.withoutNumber.isEmpty {
                Notice.line(.open, visit(.letterWithoutNumber(preview.withoutNumber)), isNews: true)
            }
            for language in LaporDomain.Language.allCases {
                if let letter = preview.letters[language] {
                    div(.class("card"), .lang(language.rawValue)) {
                        h3 { letter.subject }
                        Prose.text(letter.text, language)
                    }
                }
            }
        }
    }

    private static func back(_ model: Model) -> HTML {
        let visit = model.visit
        return section(.class("part"), .id("bawaan")) {
            h2 { visit(.letterBack) }
            p { visit(.letterBackLead) }
            visit.form(model.backValues, model.backRefusal, prefix: "bawaan").draw(
                to: Links.letterBack(model.detail.rule),
                [.reason],
                mark: model.detail.row.mark,
                send: .letterBack,
                isDangerous: true
            )
        }
    }
}

enum LetterFields {
    static let columns: [AdminColumn] = [.subjectIndonesian, .textIndonesian, .subjectEnglish, .textEnglish]
    static let all: [AdminField] = [
        AdminField(column: .subjectIndonesian, isRequired: true),
        AdminField(column: .textIndonesian, kind: .area(rows: 12), isRequired: true),
        AdminField(column: .subjectEnglish, isRequired: true),
        AdminField(column: .textEnglish, kind: .area(rows: 12), isRequired: true),
    ]
}

enum LetterWords {
    static func rule(_ name: String, _ language: PageLanguage) -> String {
        LetterRule(rawValue: name)?.phrase[language] ?? name
    }

    static func audience(_ audience: NotificationRule.Audience, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch audience {
            case .reporter: Phrase("Pelapor", "The reporter")
            case .followers: Phrase("Yang mengikuti laporan", "Whoever follows the report")
            case .holder: Phrase("Petugas instansi pemegang", "Officers of the agency that holds it")
            case .arbiter: Phrase("Penengah", "The arbiter")
            case .verifier: Phrase("Pemverifikasi", "Whoever may verify")
            case .approver: Phrase("Penyetuju", "Approvers")
            case .contributors: Phrase("Instansi yang diajak", "Agencies asked to contribute")
            case .copied: Phrase("Penerima tembusan", "Whoever gets a copy")
            case .superior: Phrase("Atasan", "The superior agency")
            case .command: Phrase("Rantai komando", "The chain of command")
            case .ombudsman: Phrase("Ombudsman", "The Ombudsman")
            case .identityKeepers: Phrase("Penjaga identitas", "Keepers of identities")
            }
        return phrase[language]
    }
}
