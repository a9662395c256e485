// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird

/// What those who run an installation need.
struct AdministrationRoutes: Sendable {
    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/gaya") { request, _ in Reply.open(StylePage.page(Visit(request)), to: request) }
    }
}
