// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Every role, at several desks, over reports of every kind: whatever a search shows, its page shows as well.
@Suite struct SearchWalkTests {
    private func reports(_ lapor: TestLapor) async throws -> [TrackingID] {
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        var ids = [try await lapor.submit { $0.body = "Jembatan retak." }.trackingID]
        for (visibility, isAnonymous) in [
            ("public", false), ("public", true), ("confidential", false), ("confidential", true),
        ] {
            let receipt = try await lapor.submit {
                ($0.body, $0.visibility, $0.isAnonymous) = ("Jembatan retak.", visibility, isAnonymous)
            }
            try await lapor.act(.verify, on: receipt.trackingID, by: national)
            try await lapor.act(.disposition, on: receipt.trackingID, by: national) { $0.agency = "kota-surabaya" }
            if isAnonymous {
                try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Jembatan baik." }
                try await lapor.act(.confirm, on: receipt.trackingID, by: .holder(of: receipt))
            } else {
                try await lapor.act(.carbonCopy, on: receipt.trackingID, by: city) { $0.agency = "kota-malang" }
            }
            ids.append(receipt.trackingID)
        }
        let oversight = try await lapor.submit { $0.body = "Jembatan dikorupsi." }.trackingID
        try await lapor.act(.verify, on: oversight, by: national) {
            $0.classification = "oversight_complaint"
            ($0.respondentAgency, $0.respondentKind) = ("dinas-pupr-surabaya", "unit")
        }
        let minor = try await lapor.submit { $0.body = "Anak jatuh dari jembatan." }.trackingID
        try await lapor.act(.verify, on: minor, by: national) { $0.protection = "minor" }
        let archived = try await lapor.submit { ($0.body, $0.agency) = ("Jembatan.", "kota-surabaya") }.trackingID
        try await lapor.act(.archive, on: archived, by: national) {
            ($0.reason, $0.text) = ("duplicate", "Jembatan sama.")
        }
        return ids + [oversight, minor, archived]
    }

    @Test(arguments: TestDatabase.engines)
    func whateverIsFoundCanBeRead(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let ids = try await reports(lapor)
        try await lapor.index()
        let kinds = [
            "unverified", "public", "anonymous", "confidential", "confidential and anonymous", "oversight", "minor",
            "archived",
        ]
        let names = Dictionary(uniqueKeysWithValues: zip(ids, kinds))
        // Late enough for those who see what is overdue.
        lapor.advance(days: 30)
        var shown: Set<TrackingID> = []
        for role in Role.allCases where role != .reporter && role != .system {
            for slug in ["nasional", "provinsi-jawa-timur", "kota-surabaya", "dinas-pupr-surabaya", "kota-malang"] {
                // Of some roles there are none at some places.
                guard let officer = try? await lapor.officer(role, at: slug) else { continue }
                for id in try await found(by: officer, lapor) {
                    do {
                        let view = try await ReadReport(lapor.ports)(id, for: .officer(officer))
                        #expect(view.viewer.isOfficer, "\(role) at \(slug) finds \(names[id] ?? "")")
                    } catch let refusal as Refusal {
                        Issue.record("\(role) at \(slug) finds \(names[id] ?? ""): \(refusal)")
                    }
                    shown.insert(id)
                }
            }
        }
        // Nothing is beyond everybody.
        #expect(shown == Set(ids))
        var filter = ListPublishedReports.Filter()
        filter.search = try Search(typed: "jembatan")
        let open = try await ListPublishedReports(lapor.ports)(filter).lines.map(\.trackingID)
        #expect(Set(open) == Set(ids[1...2]))
        for id in open { _ = try await ReadReport(lapor.ports)(id, for: nil) }
    }

    private func found(by officer: Officer, _ lapor: TestLapor) async throws -> Set<TrackingID> {
        var found: Set<TrackingID> = []
        for isShared in [false, true] {
            for state in [nil, Report.State.closed, .archived] {
                var filter = ListInbox.Filter()
                (filter.search, filter.state, filter.isShared) = (try Search(typed: "jembatan"), state, isShared)
                found.formUnion(try await ListInbox(lapor.ports)(filter, for: officer).lines.map(\.trackingID))
            }
        }
        return found
    }
}
