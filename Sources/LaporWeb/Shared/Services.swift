// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
package import LaporUseCases

/// Everything a route can call, made once at the start.
package struct Services: Sendable {
    package let submitReport: SubmitReport
    let actOnReport: Acting
    let readReport: Reading
    package let listPublished: ListPublishedReports
    package let listInbox: ListInbox
    package let signIn: SignIn
    package let sessions: Sessions
    package let findAgencies: FindAgencies
    package let directory: ReadDirectory
    package let health: CheckHealth
    package let settings: WebSettings

    package init(_ ports: Ports, settings: WebSettings) {
        submitReport = SubmitReport(ports)
        actOnReport = Acting(use: ActOnReport(ports))
        readReport = Reading(use: ReadReport(ports))
        listPublished = ListPublishedReports(ports)
        listInbox = ListInbox(ports)
        signIn = SignIn(ports)
        sessions = Sessions(ports)
        findAgencies = FindAgencies(ports)
        directory = ReadDirectory(ports)
        health = CheckHealth(ports)
        self.settings = settings
    }
}

package struct WebSettings: Sendable {
    /// Where people reach this installation, without a slash at the end.
    package let baseURL: String
    /// Off for load tests.
    package let hasLimits: Bool
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    package let trustedProxies: Set<String>

    package init(baseURL: String, hasLimits: Bool = true, trustedProxies: Set<String> = []) {
        self.baseURL = baseURL
        self.hasLimits = hasLimits
        self.trustedProxies = trustedProxies
    }

    /// Cookies travel over HTTPS only where people do.
    var isSecure: Bool { baseURL.hasPrefix("https://") }
}

/// Reading and acting as the use cases do, with refused codes noted for the throttle.
struct Reading: Sendable {
    let use: ReadReport

    func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> ReportView {
        try await WrongCodes.noting { try await use(trackingID, for: requester) }
    }
}

struct Acting: Sendable {
    let use: ActOnReport

    @discardableResult
    func callAsFunction(
        _ request: ActionRequest,
        on trackingID: TrackingID,
        ifAt version: Int64? = nil,
        key: CommandKey? = nil,
        by requester: Requester
    ) async throws -> ActOnReport.Outcome {
        try await WrongCodes.noting {
            try await use(request, on: trackingID, ifAt: version, key: key, by: requester)
        }
    }
}
