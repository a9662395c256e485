// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases

/// Reports of every kind, and people who do with them whatever comes to their minds; refusals are part of life.
struct RandomLives {
    private let lapor: TestLapor
    private var chance: Chance
    private var receipts: [Receipt] = []

    init(_ lapor: TestLapor, seed: UInt64) {
        self.lapor = lapor
        chance = Chance(state: seed)
    }

    mutating func go(steps: Int) async throws {
        try await lapor.staff("dinas-pupr-surabaya", "kota-malang")
        for _ in 0..<steps {
            lapor.advance(days: Double(Int.random(in: 0...10, using: &chance)) / 10)
            if receipts.count < 4 || Int.random(in: 0..<5, using: &chance) == 0 {
                try await submit()
            } else {
                try await act()
            }
        }
    }

    private mutating func one<Of>(_ many: [Of]) -> Of { many[Int.random(in: 0..<many.count, using: &chance)] }

    private mutating func submit() async throws {
        let (kind, visibility) = (
            one(["complaint", "complaint", "aspiration"]), one(["public", "public", "public", "confidential"])
        )
        let (agency, region) = (one([nil, "kota-surabaya", "dinas-pupr-surabaya"]), one([nil, "35.78", "35"]))
        let receipt = try await lapor.submit {
            ($0.classification, $0.visibility, $0.agency, $0.regionCode) = (kind, visibility, agency, region)
        }
        receipts.append(receipt)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let (to, luck) = (one(["kota-surabaya", "dinas-pupr-surabaya"]), Int.random(in: 0..<8, using: &chance))
        if luck > 0 { await attempt(.verify, receipt, [.officer(national)]) { _ in } }
        if luck > 1 { await attempt(.disposition, receipt, [.officer(national)]) { $0.agency = to } }
    }

    private mutating func act() async throws {
        let receipt = one(Array(receipts.suffix(14)))
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let unit = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let malang = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "kota-malang"))
        // Whoever holds it.
        let holders = [unit, city, malang, national]
        let to = one(["kota-surabaya", "dinas-pupr-surabaya", "kota-malang"])
        switch Int.random(in: 0..<18, using: &chance) {
        case 0, 1, 2: await attempt(.disposition, receipt, [national, city]) { $0.agency = to }
        case 3: await attempt(.forward, receipt, [city]) { $0.agency = to }
        case 4, 5: await attempt(.interimAnswer, receipt, holders) { $0.text = "Sedang dikerjakan." }
        case 6, 7, 8, 9: await attempt(.finalAnswer, receipt, holders) { $0.text = "Sudah diperbaiki." }
        case 10, 11: await attempt(.confirm, receipt, [.holder(of: receipt)]) { _ in }
        case 12: await attempt(.contest, receipt, [.holder(of: receipt)]) { $0.text = "Belum selesai." }
        case 13:
            let visibility = one(["public", "public", "confidential"])
            await attempt(.changeVisibility, receipt, [national]) { ($0.kind, $0.text) = (visibility, "Alasan.") }
        case 14:
            await attempt(one([.archive, .restore]), receipt, [national]) {
                ($0.reason, $0.text) = ("duplicate", "Sama.")
            }
        case 15:
            let kind = one(["complaint", "aspiration", "aspiration", "oversight_complaint"])
            await attempt(.reclassify, receipt, [national]) {
                ($0.classification, $0.text) = (kind, "Alasan.")
                ($0.respondentAgency, $0.respondentKind) = ("dinas-pupr-surabaya", "unit")
            }
        case 16: await attempt(.requestInformation, receipt, holders) { $0.text = "Di mana tepatnya?" }
        // The clock does its part: silence closes, questions lapse.
        default: _ = try await RunTimers(lapor.ports)()
        }
    }

    private func attempt(
        _ name: Report.Action.Name,
        _ receipt: Receipt,
        _ requesters: [Requester],
        _ change: (inout ActionRequest) -> Void
    ) async {
        for requester in requesters {
            do {
                try await lapor.act(name, on: receipt.trackingID, by: requester, change)
                return
            } catch { precondition(error is Refusal, "\(name): \(error)") }
        }
    }
}

private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
