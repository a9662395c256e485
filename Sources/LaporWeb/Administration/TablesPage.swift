// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Tables of the directory as files: out, and in after a look at what would change.
enum TablesPage {
    /// Each table by its name in addresses.
    static let names: [(kind: DirectoryChange.Kind, name: String)] = [
        (.agency, "instansi"), (.profile, "profil"), (.category, "topik"), (.question, "pertanyaan"),
        (.region, "wilayah"),
        (.holiday, "hari-libur"), (.notice, "pengumuman"),
    ]
    static func kind(_ name: String) -> DirectoryChange.Kind? { names.first { $0.name == name }?.kind }
    static func name(_ kind: DirectoryChange.Kind) -> String { names.first { $0.kind == kind }?.name ?? "" }

    struct Model: Sendable {
        let visit: AdminVisit
        var refused: (kind: DirectoryChange.Kind, refusal: Refusal)?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return AdminFrame.page(visit(.tablesTitle), visit, in: .tables) {
            p(.class("lead")) { visit(.tablesLead) }
            for table in names where visit.rights.runsAll(table.kind.area) { part(table.kind, table.name, model) }
        }
    }

    private static func part(_ kind: DirectoryChange.Kind, _ name: String, _ model: Model) -> HTML {
        let visit = model.visit
        let refusal = model.refused?.kind == kind ? model.refused?.refusal : nil
        return section(.class("part")) {
            h2 { Words.changed(kind, visit.language) }
            p {
                a(.class("button quiet"), .href(Links.tableFile(name))) {
                    Icon.download.mark
                    visit(.tablesDownload)
                    span(.class("unseen")) { " \(Words.changed(kind, visit.language))" }
                }
            }
            visit.form([:], refusal, prefix: name).draw(
                to: Links.table(name),
                [AdminField(column: .file, kind: .file(accept: ".csv,text/csv"), hint: .tablesHint, isRequired: true)],
                // Its file cannot be carried along.
                comesBack: false,
                send: .tablesPreview
            )
        }
    }
}

/// What a file would change.
enum TablePreviewPage {
    struct Model: Sendable {
        let visit: AdminVisit
        let kind: DirectoryChange.Kind
        let draft: Int64
        let result: ImportDirectory.Result
        var refusal: Refusal?
        var reason = ""
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let standing: Phrase = model.result.problems.isEmpty ? .importPreviewTitle : .importWrongTitle
        let title = "\(visit(standing)): \(Words.changed(model.kind, visit.language))"
        return AdminFrame.page(title, visit, in: .tables, crumbs: [Way(link: Links.tables, words: visit(.tablesTitle))])
        {
            if model.result.problems.isEmpty { counts(model) } else { problems(model) }
        }
    }

    private static func problems(_ model: Model) -> HTML {
        let visit = model.visit
        let shown = model.result.problems.prefix(100)
        return pieces {
            Notice.line(.wrong, visit(.previewProblems(model.result.problems.count)), isNews: true)
            DataTable(title: visit(.previewWrong), heads: [visit(.previewLine), visit(.previewWhat)]).draw(
                shown.map { [HTML(text: visit(.previewLineNumber($0.line))), HTML(text: words($0.problem, visit))] }
            )
            p { a(.class("button"), .href(Links.tables)) { visit(.previewAgain) } }
        }
    }

    private static func words(_ problem: FieldProblem, _ visit: AdminVisit) -> String {
        // What a column is called is the file's own word.
        guard problem.code != .unknown else { return visit(.previewUnknownColumn(problem.field)) }
        let column = AdminColumn.words(problem.field, visit.language)
        return "\(column): \(Words.advice(problem)[visit.language])"
    }

    private static func counts(_ model: Model) -> HTML {
        let visit = model.visit
        let result = model.result
        return pieces {
            Figures.row([
                .init(number: String(result.added), words: visit(.previewAdded)),
                .init(number: String(result.changed), words: visit(.previewChanged)),
                .init(number: String(result.unchanged), words: visit(.previewSame)),
            ])
            if result.added + result.changed == 0 {
                Notice.line(.good, visit(.adminSame))
                p { a(.class("button quiet"), .href(Links.tables)) { visit(.tablesTitle) } }
            } else {
                changes(model)
                visit.form(["reason": model.reason], model.refusal).draw(
                    to: Links.runTable(TablesPage.name(model.kind)),
                    [.reason],
                    hidden: [("berkas", String(model.draft))],
                    send: .previewRun
                )
            }
        }
    }

    private static func changes(_ model: Model) -> HTML {
        let visit = model.visit
        let heads = [Phrase.changesWhat, .changesDifferences].map { visit($0) }
        let all = model.result.added + model.result.changed
        return pieces {
            if all > model.result.preview.count { p { visit(.previewFirst(model.result.preview.count, all)) } }
            DataTable(title: visit(.previewList), heads: heads).draw(
                model.result.preview.map { change in
                    [HTML(text: ChangeWords.subject(change, visit)), HTML(text: differences(change, visit))]
                }
            )
        }
    }

    private static func differences(_ change: DirectoryChange, _ visit: AdminVisit) -> String {
        guard let before = change.before.flatMap({ try? DirectoryRow.fields(of: $0) }) else {
            return visit(.changesNew)
        }
        let after = (try? DirectoryRow.fields(of: change.after)) ?? [:]
        func value(_ fields: [String: String], _ column: String) -> String {
            ChangeWords.value(column, fields[column], of: change.kind, visit)
        }
        return after.keys.sorted().filter { before[$0] != after[$0] }.map { column in
            "\(AdminColumn.words(column, visit.language)): \(value(before, column)) → \(value(after, column))"
        }.joined(separator: "; ")
    }
}
