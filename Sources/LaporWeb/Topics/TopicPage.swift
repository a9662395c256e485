// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// A topic: how much of it there is, what lies in it, and what was reported.
enum TopicPage {
    struct Model: Sendable {
        let visit: Visit
        let entry: CategoryEntry
        let figures: [Category.ID: TopicFigures]
        let lines: [ReportLine]
        let directory: Directory
    }

    static func page(_ model: Model, about: PageHead = PageHead()) -> HTML {
        let (visit, entry) = (model.visit, model.entry)
        let name = model.directory.categoryName(entry.id, visit.language.known)
        return PageFrame.page(name, visit, about: about) {
            Ways.crumbs(crumbs(model), visit)
            h1 { name }
            if entry.isSensitive {
                Notice.line(.neutral, visit(.topicSensitive), icon: .lock)
            } else {
                figures(model)
                below(model)
                reports(model)
            }
        }
    }

    private static func crumbs(_ model: Model) -> [Way] {
        let parent = model.entry.parent.flatMap { model.directory[$0] }
        return [Way(link: Links.topics, words: model.visit(.topicsTitle))]
            + [parent].compactMap(\.self).map {
                Way(link: Links.topic($0.code), words: model.directory.categoryName($0.id, model.visit.language.known))
            }
    }

    private static func figures(_ model: Model) -> HTML {
        let visit = model.visit
        let sum = TopicFigures.sum(model.directory.topics(within: model.entry.id), model.figures)
        let year = visit(.lastYear)
        return Figures.row([
            .init(number: FigureWords.number(sum.received, visit), words: visit(.figureReceived), note: year),
            .init(number: FigureWords.number(sum.answered, visit), words: visit(.figureAnswered), note: year),
            .init(number: FigureWords.number(sum.finished, visit), words: visit(.figureFinished), note: year),
        ])
    }

    private static func below(_ model: Model) -> HTML {
        let visit = model.visit
        let entries = model.directory.categories.filter { $0.parent == model.entry.id }
        return pieces {
            if !entries.isEmpty {
                section {
                    h2 { visit(.topicBelow) }
                    TopicListPage.entries(entries, model.figures, model.directory, visit)
                }
            }
        }
    }

    private static func reports(_ model: Model) -> HTML {
        let visit = model.visit
        return section {
            h2 { visit(.topicReports) }
            ReportCards.list(model.lines, model.directory, visit)
            p { a(.href(BrowseQuery([.topic: model.entry.code]).link())) { visit(.topicAll) } }
        }
    }
}

/// All topics, the uppermost with what they hold.
enum TopicListPage {
    static func page(
        _ visit: Visit,
        _ figures: [Category.ID: TopicFigures],
        _ directory: Directory,
        about: PageHead = PageHead()
    ) -> HTML {
        PageFrame.page(visit(.topicsTitle), visit, about: about) {
            h1 { visit(.topicsTitle) }
            p(.class("lead")) { visit(.topicsLead) }
            let today = CivilDate(visit.now, in: .western)
            let top = directory.categories.filter { $0.parent == nil }
            entries(top.filter { !$0.hasEnded(by: today) }, figures, directory, visit)
            let ended = top.filter { $0.hasEnded(by: today) }
            if !ended.isEmpty {
                section {
                    h2 { visit(.topicsEnded) }
                    entries(ended, figures, directory, visit)
                }
            }
        }
    }

    static func entries(
        _ entries: [CategoryEntry],
        _ figures: [Category.ID: TopicFigures],
        _ directory: Directory,
        _ visit: Visit
    ) -> HTML {
        let named = entries.map { ($0, directory.categoryName($0.id, visit.language.known)) }.sorted { $0.1 < $1.1 }
        return ul(.class("entries")) {
            for (entry, name) in named {
                let sum = TopicFigures.sum(directory.topics(within: entry.id), figures)
                li {
                    a(.href(Links.topic(entry.code))) {
                        name
                        if sum.received > 0 { " (\(FigureWords.number(sum.received, visit)))" }
                    }
                }
            }
        }
    }
}
