// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Who reads what: default deny (design.md 3, Visibility).
@Suite struct ReadershipTests {
    static let officer = Viewer.officer(.admin(Office.bandung), seesIdentity: false)

    @Test(arguments: [
        (Passage.Part.title, true, false), (.body, true, false), (.address, true, false), (.coordinates, true, false),
        (.publicTitle, true, true), (.publicBody, true, true), (.note, false, false), (.reason, true, false),
        (.answer, true, true), (.reply, true, false), (.comment, true, false),
    ])
    func isOneTable(part: Passage.Part, byReporter: Bool, byStranger: Bool) {
        #expect(Readership.mayRead(part, .reporter) == byReporter)
        #expect(Readership.mayRead(part, .stranger) == byStranger)
        #expect(Readership.mayRead(part, Self.officer))
    }

    @Test func hasARowForEveryPart() {
        #expect(Passage.Part.allCases.count == 11)
    }

    @Test func onlyOfficersAreOfficers() {
        #expect(Self.officer.isOfficer)
        #expect(!Viewer.stranger.isOfficer)
        #expect(!Viewer.reporter.isOfficer)
    }

    /// A report as it is after verification, or before it.
    static func report(
        _ visibility: Report.Visibility,
        isVerified: Bool = true,
        isAnonymous: Bool = false
    ) throws -> Report {
        let submission = Sample.submission(
            to: Office.bandung,
            visibility: visibility,
            isAnonymous: isAnonymous,
            at: Life.monday
        )
        var life = try Life([(.submit(submission), .reporter, Life.monday)])
        if isVerified { try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday) }
        return life.report
    }

    @Test(arguments: Role.allCases, [true, false])
    func walksEveryRoleOverEveryKindOfReport(role: Role, hasHeld: Bool) throws {
        let readers: Set<Role> = [.nationalAdmin, .agencyAdmin, .liaisonOfficer, .executiveViewer, .internalOversight]
        let cleared: Set<Role> = [.nationalAdmin, .agencyAdmin, .internalOversight]
        let identified: Set<Role> = [.nationalAdmin, .agencyAdmin]
        let party = Party.officer(1, role, at: Office.bandung)

        for visibility in Report.Visibility.allCases {
            for isVerified in [true, false] {
                for isAnonymous in [true, false] {
                    let report = try Self.report(visibility, isVerified: isVerified, isAnonymous: isAnonymous)

                    let viewer = Readership.viewer(party, of: report, hasHeld: hasHeld, under: Sample.policy)

                    let reads =
                        readers.contains(role) && (hasHeld || role == .nationalAdmin)
                        && (visibility == .public || cleared.contains(role))
                    let isPublished = isVerified && visibility == .public
                    let expected: Viewer? =
                        if reads {
                            .officer(party, seesIdentity: identified.contains(role) && !isAnonymous)
                        } else {
                            isPublished ? .stranger : nil
                        }
                    #expect(viewer == expected, "\(visibility), verified \(isVerified), anonymous \(isAnonymous)")
                }
            }
        }
    }

    @Test func nobodyUnclearedReadsAnOversightComplaint() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(Report.Verification(.oversightComplaint)), by: .admin(Office.bandung), at: Life.monday)

        let viewer = Readership.viewer(.liaison(Office.bandung), of: life.report, hasHeld: true, under: Sample.policy)

        #expect(viewer == nil)
    }

    @Test func anArchivedReportIsHiddenFromStrangersAgain() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.archive("abusive"), by: .admin(Office.bandung), at: Life.monday)

        #expect(Readership.viewer(.reporter, of: life.report, hasHeld: false, under: Sample.policy) == nil)
    }
}
