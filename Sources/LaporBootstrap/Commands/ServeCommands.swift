// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporSQL
import LaporStore
import LaporUseCases
import Logging
import ServiceLifecycle
import UnixSignals

struct ListenOptions: ParsableArguments {
    @Option(help: "Address and port (LAPOR_LISTEN; default 127.0.0.1:8080).")
    var listen: String?
    @Option(help: "Where people reach the server (LAPOR_BASE_URL).")
    var baseURL: String?

    var values: [(String, String?)] { [("listen", listen), ("base.url", baseURL)] }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serves pages and API, with the worker inside.")
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var listening: ListenOptions

    func run() async throws {
        let installation = try Installation(try await options.settings(listening.values))
        try await installation.check()
        try await Server.run(installation)
    }
}

struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Only the worker: letters, timers, checkpoints.")
    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let installation = try await options.installation()
        let logger = Logger(label: "lapor")
        let group = ServiceGroup(
            services: [try Worker(installation, logger: logger)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        try await group.run()
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Brings the database's schema up to date.")
    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let installation = try Installation(try await options.settings())
        let taken = try await installation.migrate()
        for name in taken { Console.say("migrated \(name)") }
        if taken.isEmpty { Console.say("the schema is up to date") }
    }
}

struct Seed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fills agencies, places, topics, holidays and policies; adds only what is missing."
    )
    @OptionGroup var options: ConfigurationOptions

    func run() async throws { try await Self.seed(try await options.installation()) }

    static func seed(_ installation: Installation) async throws {
        let count = try await SeedDirectory(installation.ports)(SeedFiles.shipped())
        Console.say(
            "\(count.agencies) agencies (\(count.newAgencies) new), \(count.regions) regions, "
                + "\(count.categories) categories, \(count.holidays) holidays"
        )
    }
}
