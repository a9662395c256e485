// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore
import LaporUseCases

/// Everything in one go, for somebody who wants to look: a database, its directory, officers, a year of reports, and the
/// server.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Migrates, seeds, makes a sign-in for each role and a year of reports, prints them, and serves.",
        discussion: "A database that holds reports is left as it is: what is made is made once."
    )
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var listening: ListenOptions
    @Option(help: "How many reports an empty database is filled with; 0 for none.")
    var reports = 3_000
    @Flag(help: "Prepare and print, but do not serve.")
    var prepareOnly = false

    func validate() throws {
        guard (0...100_000).contains(reports) else { throw ValidationError("--reports is 0 to 100000") }
    }

    func run() async throws {
        var settings = try await options.settings(listening.values)
        settings.isDemonstration = true
        let installation = try Installation(settings)
        for name in try await installation.migrate() { Console.say("migrated \(name)") }
        if try await isEmpty(installation) { try await Seed.seed(installation) }
        let signIns = DemoSignIns(settings: installation.settings)
        try await DemoOfficers(installation: installation).make(signIns)
        if reports > 0, try await hasNoReports(installation) { try await fill(installation, signIns) }
        try tell(signIns, installation.settings)
        guard !prepareOnly else { return }
        try await Server.run(installation)
    }

    private func isEmpty(_ installation: Installation) async throws -> Bool {
        try await installation.database.read { try DirectoryStore($0).agencies().isEmpty }
    }

    private func hasNoReports(_ installation: Installation) async throws -> Bool {
        try await installation.database.read { try AuditStore($0).rows(after: 0, limit: 1).isEmpty }
    }

    private func fill(_ installation: Installation, _ signIns: DemoSignIns) async throws {
        Console.say("a year of \(reports) reports is played over; this takes less than a minute")
        let began = ContinuousClock.now
        let summary = try await DemoNation(installation.ports, reports: reports).fill { month, steps in
            Console.say("  until \(month.iso): \(steps) steps")
        }
        try await DemoVoices(ports: installation.ports).make()
        // What the worker would catch up with: whoever opens the first page sees figures, and finds what is there.
        while try await IndexReports(installation.ports)() > 0 {}
        while try await FoldFigures(installation.ports)(limit: 1_000) > 0 {}
        for refused in summary.refused { Console.warn("a life ended early: \(refused)") }
        try await DemoNotices(ports: installation.ports).make()
        let disclosures = try await DemoDisclosures(ports: installation.ports).make()
        try signIns.remember(
            signIns.remembered() + summary.signIns.map { "\($0.email)\t\($0.password)\t\($0.agency.name)" }
                + summary.shown.map { "\($0.trackingID)\t\($0.code.grouped)\t\($0.title) (\($0.state.rawValue))" }
                + disclosures
        )
        let seconds = Int((began.duration(to: .now) / .seconds(1)).rounded())
        Console.say("\(summary.reports) reports, \(summary.steps) steps, \(seconds) s")
    }

    private func tell(_ signIns: DemoSignIns, _ settings: Settings) throws {
        let lines = try signIns.remembered()
        let roles = lines.filter { line in DemoOfficers.emails.contains { line.hasPrefix("\($0)\t") } }
        let disclosures = lines.filter { $0.contains("\t\(DemoDisclosures.mark)") }
        let reports = lines.filter { !$0.contains("@") && !disclosures.contains($0) }
        Console.say("\nSign in at \(settings.baseURL)/masuk with one of:\n")
        for line in roles { Console.say(DemoSignIns.aligned(line)) }
        if !reports.isEmpty {
            Console.say("\nFollow a report as its reporter at \(settings.baseURL)/lacak:\n")
            for line in reports.prefix(8) { Console.say(DemoSignIns.aligned(line)) }
        }
        if !disclosures.isEmpty {
            Console.say("\nOpen a disclosure as whoever made it at \(settings.baseURL)/ungkap/buka:\n")
            for line in disclosures { Console.say(DemoSignIns.aligned(line)) }
        }
        if let folder = settings.demonstrationLetters {
            Console.say("\nNo e-mail leaves: letters, and the codes to sign in with at \(settings.baseURL)/akun/masuk,")
            Console.say("are put into \(URL(fileURLWithPath: folder).standardizedFileURL.path), one file each.")
        }
        let rest = lines.count - roles.count - min(8, reports.count) - disclosures.count
        if rest > 0 { Console.say("\nand \(rest) more in \(signIns.place)") }
        Console.say("")
    }
}

/// One officer for each role; the passwords are drawn once and kept beside the database, readable by its owner only.
struct DemoOfficers {
    private static let places: [(Role, String)] = [
        (.nationalAdmin, "nasional"), (.agencyAdmin, "kota-surabaya"),
        (.liaisonOfficer, "dinas-pupr-kota-surabaya"), (.approver, "dinas-pupr-kota-surabaya"),
        (.intakeOperator, "kota-surabaya"), (.socialMediaHandler, "nasional"), (.executiveViewer, "kota-surabaya"),
        (.internalOversight, "inspektorat-kota-surabaya"), (.ombudsman, "ombudsman"),
        (.supervisor, "provinsi-jawa-timur"), (.priorityWatcher, "nasional"), (.coordinationTeam, "kota-surabaya"),
        (.dataProtectionOfficer, "nasional"), (.apiDeveloper, "kota-surabaya"), (.operator, "nasional"),
        // A second unit, so that a report can move, and be returned.
        (.liaisonOfficer, "dinas-perhubungan-kota-surabaya"),
    ]
    /// Whom it names to read what whistle-blowers send.
    private static let recipients: Set<Role> = [.internalOversight, .ombudsman]
    let installation: Installation

    static var emails: [String] { places.indices.map { "\(name($0))@demo.lapor.example" } }

    private static func name(_ index: Int) -> String {
        places[index].0.rawValue.replacing("_", with: "-") + (index == places.count - 1 ? "-2" : "")
    }

    /// Adds those that are missing, and remembers them.
    func make(_ signIns: DemoSignIns) async throws {
        let known = Set(try await ManageOfficers(installation.ports).list(limit: 10_000).map(\.email))
        var kept = try signIns.remembered()
        for (index, email) in Self.emails.enumerated() where !known.contains(email) {
            let (role, slug) = Self.places[index]
            let password = AccessCode(random: .random(in: .min ... .max)).grouped.lowercased()
            let agency = try await place(slug)
            try await AddOfficer(installation.ports)(
                email: email,
                name: "Demo \(Self.name(index))",
                role: role.rawValue,
                agency: agency.slug,
                password: password
            )
            kept.append("\(email)\t\(password)\t\(agency.name)")
            if Self.recipients.contains(role) { try await ManageRecipients(installation.ports).add(email) }
        }
        try signIns.remember(kept)
    }

    private func place(_ slug: String) async throws -> Agency {
        let agencies = try await installation.ports.directory.current().agencies
        guard let agency = agencies[slug: slug] else { throw Misconfigured("the seeds hold no agency \(slug)") }
        return agency
    }
}
