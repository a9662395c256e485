// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

extension Services {
    /// The code that this browser holds for a report: its own, or that of the whole that it was split off from.
    ///
    /// Another report's code is tried only where that report, opened with it, names this one: nobody guesses for nothing.
    func accessCode(for id: TrackingID, _ request: Request) async throws -> AccessCode? {
        guard let access = request.access, access.id != id else { return request.access?.code }
        do {
            let related = try await readReport(access.id, for: .reporter(access.code)).related
            return related.parent == id || related.children.contains(id) ? access.code : nil
        } catch Refusal.wrongAccessCode {
            return nil
        }
    }
}
