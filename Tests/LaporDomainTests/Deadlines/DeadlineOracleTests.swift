// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Agreement with a program in another language that shares nothing but the seed file: Tests/Data/deadline-oracle.py.
@Suite struct DeadlineOracleTests {
    struct Case: CustomTestStringConvertible {
        let received: Date
        let zone: Zone
        let classification: Report.Classification
        let verification: String
        let firstResponse: String
        let resolution: String
        let silence: String

        init(line: Substring) {
            let columns = line.split(separator: ",").map(String.init)
            received = known(Date(rfc3339: columns[0]))
            zone = known(Zone(rawValue: columns[1]))
            classification = known(Report.Classification(rawValue: columns[2]))
            (verification, firstResponse, resolution, silence) = (columns[3], columns[4], columns[5], columns[6])
        }

        var testDescription: String { "\(received.rfc3339(in: zone)) \(classification.rawValue)" }
        var office: Agency.ID {
            switch zone {
            case .western: Office.bandung
            case .central: Office.denpasar
            case .eastern: Office.ambon
            }
        }
    }

    static let cases: [Case] = {
        let file = Sample.folder.appending(path: "Deadlines/deadline-oracle.csv")
        return lines(of: file).dropFirst().map(Case.init)
    }()

    @Test func hasTwoHundredCases() {
        #expect(Self.cases.count >= 200)
        #expect(Set(Self.cases.map(\.zone)).count == 3)
    }

    @Test(arguments: cases)
    func agreesOnEveryLimitFromReceipt(expected: Case) throws {
        let life = try Life.submitted(expected.classification, to: expected.office, at: expected.received)

        #expect(life.due(.verification, in: expected.zone) == expected.verification)
        #expect(life.due(.firstResponse, in: expected.zone) == expected.firstResponse)
        #expect(life.due(.resolution, in: expected.zone) == expected.resolution)
    }

    @Test(arguments: cases.filter { $0.classification != .oversightComplaint })
    func agreesOnSilence(expected: Case) throws {
        var life = try Life.submitted(expected.classification, to: expected.office, at: expected.received)
        let city = Party.admin(expected.office)
        for action in [
            Report.Action.verify(Report.Verification(expected.classification)), .disposition(expected.office),
            .finalAnswer(),
        ] {
            try life.perform(action, by: city, at: expected.received)
        }

        let due = try #require(Date(rfc3339: expected.silence))
        #expect(life.due(.silence, in: expected.zone) == expected.silence)
        #expect(life.refusal(of: .closeBySilence, by: .system, at: due) == .silenceNotOver(until: due))
        #expect(life.refusal(of: .closeBySilence, by: .system, at: due + 1) == nil)
    }
}
