// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporUseCases
import LaporWeb
import Logging

/// The web server with its worker.
enum Server {
    static func run(_ installation: Installation) async throws {
        var logger = Logger(label: "lapor")
        logger.logLevel = .notice
        let settings = installation.settings
        // Fails at once, and in words, when there is nothing to serve.
        _ = try await installation.ports.directory.current()
        let worker = try Worker(installation, logger: logger)
        let services = Services(
            installation.ports,
            settings: WebSettings(
                baseURL: settings.baseURL,
                hasLimits: settings.hasLimits,
                trustedProxies: settings.trustedProxies
            )
        )
        let application = Application(
            router: WebRouter.make(services),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            services: [worker],
            onServerRunning: { _ in Console.say("serving \(settings.baseURL)") },
            logger: logger
        )
        try await application.runService()
    }
}
