// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import Logging

/// Something that is our fault or the machine's: logged for the operator, told to the caller without its inside.
struct Outage {
    let isPassing: Bool
    private let code: String

    init(_ error: any Error) {
        isPassing = FaultCode.isPassing(error)
        code = FaultCode.code(of: error)
    }

    func problem(_ request: Request, _ context: LaporContext) -> Problem {
        log(request, context)
        var problem = Problem(
            status: isPassing ? .serviceUnavailable : .internalServerError,
            code: isPassing ? "unavailable" : "internal_error",
            title: Words.outage(isPassing: isPassing, request.language)
        )
        problem.retryAfter = isPassing ? 5 : nil
        return problem
    }

    /// The code and the route only: an engine's own words may quote what a person wrote.
    func log(_ request: Request, _ context: LaporContext) {
        context.logger.error(
            "request failed",
            metadata: [
                "failure.code": "\(code)", "http.method": "\(request.method)",
                "http.route": "\(context.endpointPath ?? "?")",
            ]
        )
    }
}
