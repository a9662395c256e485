// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

/// The headers that every answer carries: nothing foreign is loaded, framed, guessed or told where we are.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = LaporContext
    /// No style or script but our own files; a service worker and a manifest of our own.
    private static let policy = policy(framedBy: "'none'")
    /// - Parameters:
    ///   - ancestors: who may set the page into one of their own.
    ///   - origin: one more server of pictures.
    static func policy(framedBy ancestors: String, imagesAlsoFrom origin: String? = nil) -> String {
        [
            "default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src 'self' data: blob:\(origin.map { " \($0)" } ?? "")",
            "font-src 'self'",
            "connect-src 'self'", "media-src 'self' blob:", "worker-src 'self'", "manifest-src 'self'",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors \(ancestors)",
        ].joined(separator: "; ")
    }
    private static let fixed: [(HTTPField.Name, String)] = [
        ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    let isSecure: Bool
    /// Whose pictures lie under the maps; no other page may load anything from there.
    let tiles: MapTiles?
    private static let withMaps = [Links.map, Links.write, Links.writeCheck, Links.writeChange, Links.writeLanguage]

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let stricter = response.headers[.contentSecurityPolicy]
        for (name, value) in Self.fixed { response.headers[name] = value }
        if let tiles, Self.withMaps.contains(request.uri.path) {
            response.headers[.contentSecurityPolicy] = Self.policy(framedBy: "'none'", imagesAlsoFrom: tiles.origin)
        }
        if let stricter { response.headers[.contentSecurityPolicy] = stricter }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }
}
