// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporChannels
import LaporSQL
import LaporUseCases
import LaporWeb
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The web server with its worker.
enum Server {
    static func run(_ installation: Installation) async throws {
        var logger = Logger(label: "lapor")
        logger.logLevel = .notice
        let settings = installation.settings
        // Fails at once, and in words, when there is nothing to serve.
        _ = try await installation.ports.directory.current()
        let languages = OfferedLanguages(try WordFiles.languages(in: settings.words))
        let worker = try Worker(installation, logger: logger)
        let services = Services(
            installation.ports,
            settings: WebSettings(
                baseURL: settings.baseURL,
                hasLimits: settings.hasLimits,
                trustedProxies: settings.trustedProxies,
                languages: languages,
                mapTiles: settings.mapTiles,
                demonstrationLetters: settings.demonstrationLetters
            ),
            sheets: XLSXWorkbooks(),
            letters: try TemplateFiles.shipped()
        )
        let application = Application(
            router: WebRouter.make(services),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            services: [worker],
            onServerRunning: { _ in Console.say("serving \(settings.baseURL)") },
            logger: logger
        )
        do {
            // The last is told first: whoever hangs on to a connection must not keep it from us.
            let group = ServiceGroup(
                services: [application, LastCall()],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
            try await group.run()
        } catch let error as IOError {
            throw Failure(.unavailable, subject: "cannot listen on \(settings.host):\(settings.port): \(error)")
        }
    }
}

/// Ends the process a little after it was asked to end, whoever is still slow to send: what was acknowledged is durable.
struct LastCall: Service {
    private static let patience = 5

    func run() async throws {
        await withGracefulShutdownHandler {
            // Until then there is nothing to do.
            do { try await gracefulShutdown() } catch { return }
        } onGracefulShutdown: {
            DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience)) { exit(0) }
        }
    }
}
