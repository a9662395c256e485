// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Hummingbird
import Logging
package import NIOCore

/// What a request carries along on its way through the routes.
package struct LaporContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// Whom to count requests against.
    var client: String { remoteAddress?.ipAddress ?? "local" }
}
