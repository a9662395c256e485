// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporUseCases

/// The state of the service, for everybody.
struct StatusRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get(RouterPath(Links.status)) { request, _ in
            let model = StatusPage.Model(visit: Visit(request), state: await services.serviceState())
            return Reply.page(StatusPage.page(model))
        }
    }
}
