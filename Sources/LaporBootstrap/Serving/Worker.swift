// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporSQL
import LaporUseCases
import Logging
import ServiceLifecycle

/// What happens without anybody asking: letters, scans, the search, figures, timers, checkpoints, forgetting.
///
/// Whatever fails is logged and tried again; nothing here stops the others.
struct Worker: Service {
    private struct Duty {
        let name: String
        let every: Duration
        let work: @Sendable () async throws -> Int
    }
    private static let pause = Duration.milliseconds(500)
    private let duties: [Duty]
    private let logger: Logger

    init(_ installation: Installation, logger: Logger) throws {
        let ports = installation.ports
        let letters = try installation.letters()
        let passwordLinks = try installation.passwordLinks()
        let housekeeping = ForgetExpired(ports)
        self.logger = logger
        duties = [
            Duty(name: "fan out", every: Self.pause) { try await FanOutPromises(ports)() },
            Duty(name: "letters", every: Self.pause) { try await letters() },
            Duty(name: "password links", every: .seconds(1)) { try await passwordLinks() },
            Duty(name: "scan", every: .seconds(2)) { try await ScanUploads(ports)() },
            Duty(name: "purge uploads", every: .seconds(600)) { try await PurgeUploads(ports)() },
            Duty(name: "search", every: Self.pause) { try await IndexReports(ports)() },
            Duty(name: "figures", every: Self.pause) { try await FoldFigures(ports)() },
            Duty(name: "successors", every: .seconds(60)) { try await FollowAgencies(ports)() },
            Duty(name: "recount deadlines", every: .seconds(5)) { try await RecountDeadlines(ports)() },
            Duty(name: "timers", every: .seconds(30)) { try await RunTimers(ports)() },
            Duty(name: "checkpoint", every: .seconds(60)) { try await MakeCheckpoint(ports)() },
            Duty(name: "learn", every: .seconds(1800)) { try await LearnByNight(ports)() },
            Duty(name: "forget", every: .seconds(3600)) { try await housekeeping() },
        ]
    }

    func run() async throws {
        await withDiscardingTaskGroup { group in
            for duty in duties { group.addTask { await perform(duty) } }
        }
    }

    private func perform(_ duty: Duty) async {
        while !Task.isCancelled && !Task.isShuttingDownGracefully {
            let began = ContinuousClock.now
            var done = 0
            do { done = try await duty.work() } catch {
                // Interrupted, in whatever words the database says so: the next start takes it up again.
                if Task.isCancelled { return }
                logger.error(
                    "duty failed",
                    metadata: ["duty": "\(duty.name)", "failure.code": "\(FaultCode.code(of: error))"]
                )
            }
            guard done == 0 else { continue }
            await rest(until: began.advanced(by: duty.every))
        }
    }

    /// In short naps, so that a shutdown need not wait for the longest duty.
    private func rest(until end: ContinuousClock.Instant) async {
        while ContinuousClock.now < end && !Task.isCancelled && !Task.isShuttingDownGracefully {
            let nap = min(Self.pause, ContinuousClock.now.duration(to: end))
            do { try await Task.sleep(for: nap) } catch { return }
        }
    }
}
