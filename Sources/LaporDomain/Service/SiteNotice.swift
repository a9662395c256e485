// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What is said to everybody who uses the service: a disturbance, planned work, or simply news.
///
/// It is never deleted: what was a disturbance stays on the page of the service's state as a past one.
package struct SiteNotice: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case information, disturbance
        case plannedMaintenance = "planned_maintenance"
    }
    package enum Place: String, Sendable, CaseIterable {
        case everywhere
        case reportForm = "report_form"
        case desk
    }
    /// What the table knows it by.
    package let code: String
    package let kind: Kind
    package let place: Place
    package let titles: [Language: String]
    package let texts: [Language: String]
    package let startsAt: Date
    /// Nothing while nobody knows.
    package let endsAt: Date?
    package let isPublished: Bool

    package init(
        code: String,
        kind: Kind,
        place: Place,
        titles: [Language: String],
        texts: [Language: String],
        startsAt: Date,
        endsAt: Date?,
        isPublished: Bool
    ) {
        self.code = code
        self.kind = kind
        self.place = place
        self.titles = titles
        self.texts = texts
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.isPublished = isPublished
    }

    /// What a new one is known by: its title and the minute, and which it is of those that are called the same.
    package static func code(of title: String, at now: Date, number: Int = 1) -> String {
        let minute = now.localMinute.filter(\.isNumber)
        let slug = Agency.slug(of: String(title.prefix(60)))
        return (slug.isEmpty ? minute : "\(slug)-\(minute)") + (number == 1 ? "" : "-\(number)")
    }

    package enum Standing: Sendable, Equatable {
        case draft, coming, current, past
    }
    package func standing(at now: Date) -> Standing {
        guard isPublished else { return .draft }
        if now < startsAt { return .coming }
        return endsAt.map { $0 <= now } ?? false ? .past : .current
    }

    /// Whether it stands on a page of some place now.
    package func isShown(on page: Place, at now: Date) -> Bool {
        standing(at: now) == .current && (place == .everywhere || place == page)
    }
}

/// The service stands still for those who write, while it is worked on: reading goes on.
package struct Maintenance: Equatable, Sendable {
    package let isOn: Bool
    /// When it should be over; nothing while nobody knows.
    ///
    /// Only whoever switched it on ends it.
    package let until: Date?
    /// May be empty: the page has words of its own.
    package let messages: [Language: String]

    package init(isOn: Bool, until: Date? = nil, messages: [Language: String] = [:]) {
        self.isOn = isOn
        self.until = until
        self.messages = messages
    }
    package static let off = Maintenance(isOn: false)

    /// When to come again, in seconds: the end that was announced, between half a minute and a day; five minutes where
    /// there is none, or it has passed.
    package func retryAfter(at now: Date) -> Int {
        guard let until, until > now else { return 300 }
        return Int(min(86_400, max(30, until.timeIntervalSince(now).rounded(.up))))
    }

    /// Who works on the service meanwhile.
    package static func lets(_ role: Role) -> Bool {
        AdministrativeRights.reach(of: role, in: .notices) == .everything
    }
}

/// All that is said about the service itself.
package struct ServiceNews: Equatable, Sendable {
    package let notices: [SiteNotice]
    package let maintenance: Maintenance
    package static let nothing = ServiceNews(notices: [], maintenance: .off)

    package init(notices: [SiteNotice], maintenance: Maintenance) {
        self.notices = notices
        self.maintenance = maintenance
    }

    /// What stands on a page of some place: disturbances first, then planned work, the newest first.
    package func shown(on page: SiteNotice.Place, at now: Date) -> [SiteNotice] {
        let order: [SiteNotice.Kind] = [.disturbance, .plannedMaintenance, .information]
        return order.flatMap { kind in
            notices.filter { $0.kind == kind && $0.isShown(on: page, at: now) }.sorted { $0.startsAt > $1.startsAt }
        }
    }

    /// What was published of one standing, the newest first.
    package func published(_ standing: SiteNotice.Standing, at now: Date) -> [SiteNotice] {
        notices.filter { $0.standing(at: now) == standing }.sorted { $0.startsAt > $1.startsAt }
    }
}
