// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import NIOCore

/// All pages.
enum PageRoutes {
    static func add(to router: Router<LaporContext>, _ services: Services) {
        for asset in Assets.all {
            router.get(RouterPath(asset.path)) { request, _ in asset.response(to: request) }
        }
        for script in services.settings.languages.scripts {
            router.get(RouterPath(script.path)) { request, _ in script.response(to: request) }
        }
        router.get(RouterPath(Links.serviceWorker)) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: Assets.javaScript, .cacheControl: "no-cache"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: Assets.serviceWorker))
            )
        }
        let pages = router.group()
            .add(middleware: KeepLanguage(isSecure: services.settings.isSecure))
            .add(middleware: OwnForms(baseURL: services.settings.baseURL))
        HomeRoutes(services: services).add(to: pages)
        StatusRoutes(services: services).add(to: pages)
        FeedRoutes(services: services).add(to: pages)
        SitemapRoutes(services: services).add(to: pages)
        EmbedRoutes(services: services).add(to: pages)
        BrowseRoutes(services: services).add(to: pages)
        MapRoutes(services: services).add(to: pages)
        AgencyRoutes(services: services).add(to: pages)
        TopicRoutes(services: services).add(to: pages)
        StatisticsRoutes(services: services).add(to: pages)
        IntakeRoutes(services: services).add(to: pages)
        IntakeCheckRoutes(services: services).add(to: pages)
        IntakeOfflineRoutes(services: services).add(to: pages)
        TrackRoutes(services: services).add(to: pages)
        ReportRoutes(services: services).add(to: pages)
        ContactRoutes(services: services).add(to: pages)
        AttachmentRoutes(services: services).add(to: pages)
        SignInRoutes(services: services).add(to: pages)
        AccountRoutes(services: services).add(to: pages)
        CodeRoutes(services: services).add(to: pages)
        FollowRoutes(services: services).add(to: pages)
        SupportRoutes(services: services).add(to: pages)
        CommentRoutes(services: services).add(to: pages)
        DeskRoutes(services: services).add(to: pages)
        DisclosureRoutes(services: services).add(to: pages)
        DisclosureDeskRoutes(services: services).add(to: pages)
        AdministrationRoutes(services: services).add(to: pages)
    }
}
