// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// From which queue a case was opened, and where it stood there: the way back, and the way on.
struct DeskOrigin: Sendable {
    static let queue = "dari"
    static let place = "letak"
    let filter: DeskFilter
    let place: ListKey

    /// Nothing where the address, or the form, says nothing of it.
    init?(_ fields: FormFields, _ directory: Directory, for officer: Officer, on day: CivilDate) {
        guard let place = ListKey(text: fields[Self.place]) else { return nil }
        let queue = FormFields(encoded: Array(fields[Self.queue].utf8)) ?? FormFields()
        let filter = DeskFilter(queue, directory, for: officer, on: day)
        guard filter.problems.isEmpty else { return nil }
        (self.filter, self.place) = (filter, place)
    }

    init(_ filter: DeskFilter, _ place: ListKey) { (self.filter, self.place) = (filter, place) }

    /// As an address carries it on.
    var query: String {
        let queue = filter.text
        return (queue.isEmpty ? "" : "\(Self.queue)=\(Links.encoded(queue))&") + "\(Self.place)=\(place.text)"
    }
}

extension Links {
    /// A case that knows where it was opened from.
    static func deskReport(_ id: TrackingID, from origin: DeskOrigin?) -> String {
        origin.map { "\(deskReport(id))?\($0.query)" } ?? deskReport(id)
    }
    static func done(_ link: String, _ action: Report.Action.Name, from origin: DeskOrigin?) -> String {
        origin.map { "\(done(link, action))&\($0.query)" } ?? done(link, action)
    }
}
