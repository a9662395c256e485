// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// What an address asks for, understood: the filter, what each part of it is called, and what could not be understood.
struct BrowseWish: Sendable {
    struct Choice: Sendable {
        let value: String
        let name: String
    }
    let query: BrowseQuery
    var filter = ListPublishedReports.Filter()
    /// What is filtered by, in words.
    var names: [(field: BrowseQuery.Field, words: String)] = []
    var problems: [(field: BrowseQuery.Field, words: String)] = []
    /// What may have been meant, where what was typed names several.
    var candidates: [BrowseQuery.Field: [Choice]] = [:]

    var isClear: Bool { problems.isEmpty }

    init(_ query: BrowseQuery, _ directory: Directory, _ visit: Visit) {
        self.query = query
        words(visit)
        if let state = Report.State(rawValue: query[.state]), BrowsePage.states.contains(state) {
            filter.state = state
            names.append((.state, Words.state(state, visit.language)))
        }
        if let kind = Report.Classification(rawValue: query[.kind]), Report.Classification.ofReporters.contains(kind) {
            filter.classification = kind
            names.append((.kind, Words.classification(kind, visit.language)))
        }
        agency(directory, visit)
        topic(directory, visit)
        region(directory, visit)
        days(visit)
        filter.isMostSupported = query[.order] == BrowseQuery.mostSupported
        filter.isWaitingLongest = query[.order] == BrowseQuery.waitingLongest
    }

    private mutating func words(_ visit: Visit) {
        guard !query[.words].isEmpty else { return }
        do throws(Refusal) {
            filter.search = try Search(typed: query[.words])
            names.append((.words, "“\(query[.words])”"))
        } catch {
            var said = visit(.searchHint)
            if case .invalid(let found) = error, let first = found.first { said = Words.problem(first, visit.language) }
            problems.append((.words, said))
        }
    }

    private mutating func agency(_ directory: Directory, _ visit: Visit) {
        let typed = query[.agency]
        guard !typed.isEmpty else { return }
        let tree = directory.agencies
        let only = tree.only(named: typed)
        let found = only.map { [$0] } ?? tree.matching(typed, limit: 7)
        guard let agency = only ?? (found.count == 1 ? found[0] : nil) else {
            problems.append((.agency, visit(found.isEmpty ? .noSuchAgency : .whichOfThese)))
            candidates[.agency] = found.map { Choice(value: $0.slug, name: $0.name) }
            return
        }
        filter.hold(by: agency)
        names.append((.agency, agency.name))
    }

    private mutating func topic(_ directory: Directory, _ visit: Visit) {
        guard !query[.topic].isEmpty else { return }
        guard let entry = directory.categories.first(where: { $0.code == query[.topic] }) else {
            problems.append((.topic, visit(.noSuchTopic)))
            return
        }
        filter.topics = directory.topics(within: entry.id)
        if filter.topics.count == 1 { (filter.category, filter.topics) = (entry.id, []) }
        names.append((.topic, directory.categoryName(entry.id, visit.language.known)))
    }

    private mutating func region(_ directory: Directory, _ visit: Visit) {
        let typed = query[.region]
        guard !typed.isEmpty else { return }
        let regions = directory.regions
        guard let region = regions[typed] ?? regions.only(named: typed) else {
            let found = regions.matching(typed, limit: 7)
            problems.append((.region, visit(found.isEmpty ? .noSuchRegion : .whichOfThese)))
            candidates[.region] = found.map {
                Choice(value: $0.code.description, name: directory.regionName($0.code.description))
            }
            return
        }
        filter.region = region.code.description
        names.append((.region, directory.regionName(region.code.description)))
    }

    private mutating func days(_ visit: Visit) {
        for (field, words) in [(BrowseQuery.Field.since, Phrase.sinceDay), (.until, .untilDay)]
        where !query[field].isEmpty {
            guard let day = CivilDate(iso: query[field]) else {
                problems.append((field, visit(.dayWrong)))
                continue
            }
            // A day of the nation begins in Jakarta.
            let before = CivilDate(day: day.day - 1).end(in: .western).addingTimeInterval(1)
            if field == .since { filter.since = before } else { filter.until = before.addingTimeInterval(86_400) }
            names.append((field, "\(visit(words)) \(SpokenDate.day(day, visit.language.known))"))
        }
    }
}

extension PublishedFilter {
    /// A government is asked for with its units.
    mutating func hold(by agency: Agency) {
        if agency.kind.isGovernment && agency.parent != nil { government = agency.id } else { self.agency = agency.id }
    }
}
