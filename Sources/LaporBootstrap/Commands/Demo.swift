// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore
import LaporUseCases

/// Everything in one go, for somebody who wants to look: a database, its directory, officers, and the server.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Migrates, seeds, makes a sign-in for each role, prints them, and serves."
    )
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var listening: ListenOptions
    @Flag(help: "Prepare and print, but do not serve.")
    var prepareOnly = false

    func run() async throws {
        let installation = try Installation(try await options.settings(listening.values))
        for name in try await installation.migrate() { Console.say("migrated \(name)") }
        if try await isEmpty(installation) { try await Seed.seed(installation) }
        let signIns = try await DemoOfficers(installation: installation).make()
        Console.say("\nSign in at \(installation.settings.baseURL)/masuk with one of:\n")
        for signIn in signIns { Console.say(signIn) }
        Console.say("")
        guard !prepareOnly else { return }
        try await Server.run(installation)
    }

    private func isEmpty(_ installation: Installation) async throws -> Bool {
        try await installation.database.read { try DirectoryStore($0).agencies().isEmpty }
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
    ]
    /// A second unit, so that a report can move, and be returned.
    private static let second = (Role.liaisonOfficer, "dinas-perhubungan-kota-surabaya")
    let installation: Installation

    /// Answers a line for each sign-in.
    func make() async throws -> [String] {
        let known = Set(try await ManageOfficers(installation.ports).list(limit: 10_000).map(\.email))
        var kept = try remembered()
        for (index, (role, slug)) in (Self.places + [Self.second]).enumerated() {
            let name = role.rawValue.replacing("_", with: "-") + (index == Self.places.count ? "-2" : "")
            let email = "\(name)@demo.lapor.example"
            guard !known.contains(email) else { continue }
            let password = AccessCode(random: .random(in: .min ... .max)).grouped.lowercased()
            let agency = try await place(slug)
            try await AddOfficer(installation.ports)(
                email: email,
                name: "Demo \(name)",
                role: role.rawValue,
                agency: agency.slug,
                password: password
            )
            kept.append("\(email)\t\(password)\t\(agency.name)")
        }
        try remember(kept)
        return kept.map { line in
            let parts = line.split(separator: "\t").map(String.init)
            return zip(parts, [44, 16, 0]).map { $0.padding(toLength: max($1, $0.count), withPad: " ", startingAt: 0) }
                .joined(separator: " ")
        }
    }

    private func place(_ slug: String) async throws -> Agency {
        let agencies = try await installation.ports.directory.current().agencies
        guard let agency = agencies[slug: slug] else { throw Misconfigured("the seeds hold no agency \(slug)") }
        return agency
    }

    private var path: String { Settings.folder(beside: installation.settings.database, "demo-sign-ins.txt") }
    private func remembered() throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    private func remember(_ lines: [String]) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
