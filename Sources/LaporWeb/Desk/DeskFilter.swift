// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What the queue shows, as its address says it: the same in tabs, filters, saved views and the next page.
struct DeskFilter: Sendable {
    enum Name: String, CaseIterable, Sendable {
        case group = "antre"
        case state = "status"
        case classification = "klasifikasi"
        case category = "kategori"
        case region = "wilayah"
        case agency = "instansi"
        case channel = "kanal"
        case search = "q"
        case order = "urut"
    }
    private(set) var filter = ListInbox.Filter()
    /// As typed, by name: only what is not usual.
    private(set) var values: [Name: String] = [:]
    private(set) var problems: [Name: FieldProblem] = [:]

    init(_ fields: FormFields, _ directory: Directory, for officer: Officer, on day: CivilDate) {
        for name in Name.allCases { values[name] = fields.text(name.rawValue)?.cleaned }
        // The address of what others share, as it was before there were groups.
        if fields["bagi"] == "ya" { values[.group] = Links.segment(.shared) }
        if values[.group] == Links.segment(.all) { values[.group] = nil }
        filter.group = read(.group) { QueueGroup(segment: $0) } ?? .all
        filter.order = read(.order) { QueueFilter.Order(segment: $0) }
        filter.state = read(.state) { Report.State(rawValue: $0) }
        filter.classification = read(.classification) { Report.Classification(rawValue: $0) }
        filter.channel = read(.channel) { Report.Channel(rawValue: $0) }
        filter.category = read(.category) { code in directory.categories.first { $0.code == code }?.id }
        readPlaces(directory, officer, day)
        readSearch()
    }

    private mutating func read<Value>(_ name: Name, _ meaning: (String) -> Value?) -> Value? {
        guard let text = values[name] else { return nil }
        let value = meaning(text)
        if value == nil { problems[name] = FieldProblem(name.field.rawValue, .notAllowed) }
        return value
    }

    private mutating func readPlaces(_ directory: Directory, _ officer: Officer, _ day: CivilDate) {
        if let text = values[.agency] {
            let found = directory.agencies.meant(by: text, within: officer.agency, on: day)
            filter.agency = found.only?.id
            if let only = found.only { values[.agency] = only.slug } else { refuse(.agency, found.choices.map(\.slug)) }
        }
        if let text = values[.region] {
            let regions = directory.regions
            filter.region = (regions[text] ?? regions.only(named: text))?.code
            if let region = filter.region {
                values[.region] = region.description
            } else {
                refuse(.region, regions.matching(text, limit: 6).map(\.code.description))
            }
        }
    }

    /// Nobody guesses which of several was meant.
    private mutating func refuse(_ name: Name, _ choices: [String]) {
        let code: FieldProblem.Code = choices.isEmpty ? .doesNotExist : .ambiguous
        problems[name] = FieldProblem(name.field.rawValue, code, choices: choices)
    }

    private mutating func readSearch() {
        do throws(Refusal) {
            filter.search = try Search(typed: values[.search] ?? "")
        } catch {
            if case .invalid(let wrong) = error { problems[.search] = wrong.first }
        }
    }

    /// An agency that there is, and that the officer does not reach.
    mutating func refuseAgency() {
        problems[.agency] = FieldProblem(FieldName.agency.rawValue, .doesNotExist)
    }

    // MARK: addresses

    /// As an address has it, without the question mark; empty for the whole queue.
    var text: String { text(values) }

    /// Whether anything narrows it beside its group, its order and its words.
    var isNarrowed: Bool {
        values.keys.contains { $0 != .group && $0 != .order && $0 != .search }
    }

    func link(after key: ListKey? = nil) -> String { link(values, after: key) }

    func link(to group: QueueGroup) -> String {
        var values = values
        values[.group] = group == .all ? nil : Links.segment(group)
        return link(values)
    }

    func link(without name: Name) -> String {
        var values = values
        values[name] = nil
        return link(values)
    }

    private func link(_ values: [Name: String], after key: ListKey? = nil) -> String {
        let parts = [text(values), key.map { "lanjut=\($0.text)" } ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? Links.desk : "\(Links.desk)?\(parts.joined(separator: "&"))"
    }

    private func text(_ values: [Name: String]) -> String {
        Name.allCases.compactMap { name in
            values[name].map { "\(name.rawValue)=\(Links.encoded($0))" }
        }.joined(separator: "&")
    }
}

extension DeskFilter.Name {
    /// What it is called where something is wrong with it.
    var field: FieldName {
        switch self {
        case .group, .order, .state, .channel: .kind
        case .classification: .classification
        case .category: .category
        case .region: .region
        case .agency: .agency
        case .search: .search
        }
    }
}

extension Links {
    static func segment(_ group: QueueGroup) -> String {
        switch group {
        case .all: "semua"
        case .mine: "saya"
        case .overdue: "lewat"
        case .soon: "segera"
        case .reporter: "pelapor"
        case .approval: "persetujuan"
        case .shared: "bersama"
        case .ended: "berakhir"
        }
    }
    static func segment(_ order: QueueFilter.Order) -> String {
        switch order {
        case .due: "tenggat"
        case .newest: "terbaru"
        case .oldest: "terlama"
        }
    }
    static let views = "/meja/tampilan"
    static let many = "/meja/banyak"
    static let templates = "/meja/templat"
    static let shortcuts = "/meja/pintasan"
    static func presence(_ id: TrackingID) -> String { "\(deskReport(id))/hadir" }
    static func view(_ id: SavedView.ID, _ deed: String) -> String { "\(views)/\(id)/\(deed)" }
    static func template(_ id: AnswerTemplate.ID, _ deed: String) -> String { "\(templates)/\(id)/\(deed)" }
    static func desk(_ filter: String) -> String { filter.isEmpty ? desk : "\(desk)?\(filter)" }
    /// A case with the form of one action open, and what is filled into it.
    static func deskReport(_ id: TrackingID, opening action: Report.Action.Name, _ more: String = "") -> String {
        "\(deskReport(id))?tindakan=\(segment(action))\(more)#\(ActionForms.mark(action))"
    }
}

extension QueueGroup {
    init?(segment: String) {
        guard let group = Self.allCases.first(where: { Links.segment($0) == segment }) else { return nil }
        self = group
    }
}

extension QueueFilter.Order {
    init?(segment: String) {
        guard let order = Self.allCases.first(where: { Links.segment($0) == segment }) else { return nil }
        self = order
    }
}
