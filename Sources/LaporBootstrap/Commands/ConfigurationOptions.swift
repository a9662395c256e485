// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Configuration
import Foundation
import SystemPackage

/// Flags that every command takes; each has its variable (`LAPOR_DATABASE_URL`, …).
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "sqlite:PATH or postgres://… (LAPOR_DATABASE_URL; default sqlite:var/lapor.sqlite)")
    var databaseURL: String?
    @Option(help: "A JSON file of settings, weaker than the environment.")
    var config: String?

    init() {}

    func settings(_ more: [(String, String?)] = []) async throws -> Settings {
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        for case (let key, let value?) in more + [("database.url", databaseURL)] {
            flags[AbsoluteConfigKey(key.split(separator: ".").map(String.init))] = .init(
                .string(value),
                isSecret: false
            )
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: flags),
            KeyMappingProvider(upstream: EnvironmentVariablesProvider()) { $0.prepending(["lapor"]) },
        ]
        if let config { providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(config))) }
        return try Settings(ConfigReader(providers: providers))
    }

    func installation() async throws -> Installation {
        let settings = try await settings()
        // Only what makes a database may make one: a mistyped path is no empty database.
        if case .sqlite(let path) = settings.database, !FileManager.default.fileExists(atPath: path) {
            throw Misconfigured("there is no database at \(path): run `lapor migrate`, or name the right one")
        }
        let installation = try Installation(settings)
        try await installation.check()
        return installation
    }
}
