// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// An officer's saved views, to rename and to remove; the last change can be taken back.
enum ViewsPage {
    struct Model: Sendable {
        let visit: Visit
        let desk: DeskSession
        let directory: Directory
        let views: [SavedView]
        var problem: Phrase?
        var news: Phrase?
        /// What the last change was made to.
        var changed: SavedView.ID?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        return PageFrame.page(visit(.savedViews), visit, about: DeskBar.head) {
            DeskBar.bar(model.desk, model.directory, visit)
            Ways.crumbs([Way(link: Links.desk, words: visit(.deskTitle))], visit)
            h1 { visit(.savedViews) }
            if let problem = model.problem { Notice.line(.wrong, visit(problem), isNews: true) }
            if let news = model.news {
                UndoPart.told(news, undoing: model.changed.map { Links.view($0, "urungkan") }, model.desk, visit)
            }
            if model.views.isEmpty {
                EmptyState.box(
                    .star,
                    visit(.noViews),
                    visit(.noViewsAdvice),
                    way: (Links.desk, visit(.backToQueue))
                )
            } else {
                ul(.class("cards")) { for view in model.views { li(.class("card")) { item(view, model) } } }
            }
        }
    }

    private static func item(_ view: SavedView, _ model: Model) -> HTML {
        let visit = model.visit
        let field = "nama-\(view.id)"
        return pieces {
            h2 { a(.href(Links.desk(view.filter))) { view.name } }
            form(.method("post"), .action(Links.view(view.id, "nama"))) {
                UndoPart.token(model.desk)
                label(.for(field)) { visit(.viewName) }
                div(.class("inline-field")) {
                    input(
                        .type("text"),
                        .id(field),
                        .name("nama"),
                        .value(view.name),
                        .maxlength(SavedView.longestName),
                        .required
                    )
                    button(.type("submit"), .class("button quiet small")) { visit(.renameView) }
                }
            }
            UndoPart.removal(Links.view(view.id, "hapus"), of: view.name, model.desk, visit)
        }
    }
}
