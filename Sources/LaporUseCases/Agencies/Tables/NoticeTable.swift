// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporStore

/// What is said about the service itself, by its code: never deleted, only withdrawn.
enum NoticeTable: DirectoryTable {
    static let longestText = 1_000
    static let kind = DirectoryChange.Kind.notice
    static let columns = [
        "code", "kind", "place", "title_id", "title_en", "text_id", "text_en", "starts_at", "ends_at", "is_published",
    ]
    static let key = ["code"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] { try NoticeStore(store.tx).all().map(row) }

    static func row(_ notice: SiteNotice) -> [String] {
        [
            notice.code, notice.kind.rawValue, notice.place.rawValue, notice.titles[.indonesian] ?? "",
            notice.titles[.english] ?? "", notice.texts[.indonesian] ?? "", notice.texts[.english] ?? "",
            notice.startsAt.localMinute, notice.endsAt?.localMinute ?? "", String(notice.isPublished),
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let all = try NoticeStore(store.tx).all().map { ($0.code, $0) }
        let known = Dictionary(all, uniquingKeysWith: { first, _ in first })
        var plan = DirectoryPlan()
        var written: [SiteNotice] = []
        for var line in lines {
            let before = known[line["code"] ?? ""]
            let after = read(&line, before)
            plan.problems += line.problems
            guard line.problems.isEmpty, let after else { continue }
            guard after != before else {
                plan.unchanged += 1
                continue
            }
            written.append(after)
            plan.changes.append(try change(after.code, from: before.map(row), to: row(after)))
        }
        plan.write = { [written] in try NoticeStore($0.tx).set(written) }
        return plan
    }

    private static func read(_ line: inout FileLine, _ before: SiteNotice?) -> SiteNotice? {
        let code = line["code"] ?? ""
        if !Agency.isSlug(code) { line.refuse("code", code.isEmpty ? .required : .malformed) }
        let kind: SiteNotice.Kind? = line.one("kind", otherwise: before?.kind)
        let place: SiteNotice.Place? = line.one("place", otherwise: before?.place ?? .everywhere)
        let titles: [Language: String] = [
            .indonesian: line.name("title_id", otherwise: before?.titles[.indonesian]),
            .english: line.name("title_en", otherwise: before?.titles[.english]),
        ]
        let texts: [Language: String] = [
            .indonesian: line.prose("text_id", otherwise: before?.texts[.indonesian] ?? "", limit: longestText),
            .english: line.prose("text_en", otherwise: before?.texts[.english] ?? "", limit: longestText),
        ]
        let start = line.minute("starts_at", otherwise: before?.startsAt)
        if start == nil, !line.problems.contains(where: { $0.problem.field == "starts_at" }) {
            line.refuse("starts_at", .required)
        }
        let end = line.minute("ends_at", otherwise: before?.endsAt)
        if let start, let end, end <= start { line.refuse("ends_at", .endsBeforeStart) }
        let isPublished = line.flag("is_published", otherwise: before?.isPublished ?? true)
        guard let kind, let place, let start else { return nil }
        return SiteNotice(
            code: code,
            kind: kind,
            place: place,
            titles: titles,
            texts: texts,
            startsAt: start,
            endsAt: end,
            isPublished: isPublished
        )
    }
}

/// Whether the service is being worked on: one row.
enum MaintenanceTable: DirectoryTable {
    static let service = "lapor"
    static let kind = DirectoryChange.Kind.maintenance
    static let columns = ["service", "is_on", "until", "message_id", "message_en"]
    static let key = ["service"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] { [row(try NoticeStore(store.tx).maintenance())] }

    static func row(_ maintenance: Maintenance) -> [String] {
        [
            service, String(maintenance.isOn), maintenance.until?.localMinute ?? "",
            maintenance.messages[.indonesian] ?? "", maintenance.messages[.english] ?? "",
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let before = try NoticeStore(store.tx).maintenance()
        var plan = DirectoryPlan()
        for var line in lines {
            if line["service"] != service { line.refuse("service", .doesNotExist) }
            let after = Maintenance(
                isOn: line.flag("is_on", otherwise: before.isOn),
                until: line.minute("until", otherwise: before.until),
                messages: [
                    .indonesian: line.prose("message_id", otherwise: before.messages[.indonesian] ?? "", limit: 500),
                    .english: line.prose("message_en", otherwise: before.messages[.english] ?? "", limit: 500),
                ]
            )
            plan.problems += line.problems
            guard line.problems.isEmpty else { continue }
            guard after != before else {
                plan.unchanged += 1
                continue
            }
            plan.changes.append(try change(service, from: row(before), to: row(after)))
            plan.write = { try NoticeStore($0.tx).set(after) }
        }
        return plan
    }
}
