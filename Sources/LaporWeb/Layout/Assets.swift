// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The files that pages refer to; their addresses change with their contents, so browsers keep them for good.
///
/// A sheet or a script is several short files of `Public`, joined in this order when the program starts.
enum Assets {
    /// What every page looks like.
    static let stylesheet = style(
        "lapor.css",
        ["tokens", "base", "layout", "forms", "components", "intake", "print"]
    )
    /// What officers at their desks do not see.
    static let publicStyle = style("umum.css", ["public"])
    /// A report's page and a citizen's own.
    static let trackingStyle = style("pelacakan.css", ["tracking"])
    /// What only officers see.
    static let deskStyle = style("meja.css", ["desk", "administration"])
    /// What only the page of parts needs.
    static let partsStyle = style("gaya.css", ["parts"])
    /// What helps on every page; nothing needs it.
    static let script = Asset("lapor.js", javaScript, source("core") + words + source("outbox") + source("waiting"))
    /// What helps with writing a report: drafts, files in pieces, where it is.
    static let reportScript = Asset(
        "laporan.js",
        javaScript,
        source("offering-line") + source("combobox") + source("report-files") + source("report-form")
            + source("position")
    )
    /// What only the map needs; its library is read from this machine, where it is installed.
    static let mapStyle = style("peta.css", ["map"])
    static let mapScript = Asset("peta.js", javaScript, source("map"))
    static let leaflet = Leaflet.found()
    /// What helps at the desk: agencies found while typing, keys, answers filled in at once, words that are kept.
    static let deskScript = Asset(
        "meja.js",
        javaScript,
        source("offering-line") + source("combobox") + source("select-search") + source("desk") + source("desk-drafts")
    )
    static let icon = Asset("lapor.svg", "image/svg+xml", Array(Logo.icon.utf8))
    static let manifest = Asset("lapor.webmanifest", "application/manifest+json", WebManifest.bytes)
    static let all =
        [
            stylesheet, publicStyle, trackingStyle, deskStyle, partsStyle, script, reportScript, deskScript, icon,
            manifest,
            mapStyle, mapScript,
        ] + (leaflet.map { [$0.script, $0.style] } ?? [])

    /// Opens some pages without a network; it may serve the whole site, so it lies at its top.
    static let serviceWorker: [UInt8] = {
        let kept = [stylesheet, publicStyle, script, reportScript, icon].map(\.link)
        let files = kept.map { "\"\($0)\"" }.joined(separator: ", ")
        let work = source("outbox") + source("service-worker")
        let head =
            "const VERSION = \"\(Fingerprint.of(work + Array(files.utf8)))\";\nconst FILES = [\(files)];\n"
            + "const FORM = \"\(Links.write)\";\nconst APOLOGY = \"\(Links.offline)\";\n"
        return Array(head.utf8) + work
    }()

    static let javaScript = "text/javascript; charset=utf-8"
    private static let words = Array(ScriptWords.script.utf8)

    private static func style(_ name: String, _ parts: [String]) -> Asset {
        Asset(name, "text/css; charset=utf-8", parts.flatMap { read($0, "css", in: "Style") })
    }

    private static func source(_ name: String) -> [UInt8] { read(name, "js", in: "Script") }

    private static func read(_ name: String, _ type: String, in folder: String) -> [UInt8] {
        let folder = "Public/\(folder)"
        guard let url = Bundle.module.url(forResource: name, withExtension: type, subdirectory: folder),
            let data = try? Data(contentsOf: url)
        else { preconditionFailure("the resource \(folder)/\(name).\(type) is missing from the build") }
        return Array(data)
    }
}

struct Asset: Sendable {
    let path: String
    let link: String
    private let type: String
    private let bytes: ByteBuffer
    /// For browsers that understand it: a fifth on the way.
    private let packed: ByteBuffer

    init(_ name: String, _ type: String, _ bytes: [UInt8]) {
        self.type = type
        self.bytes = ByteBuffer(bytes: bytes)
        packed = ByteBuffer(bytes: Gzip.packed(bytes))
        path = "/aset/\(name)"
        link = "\(path)?v=\(Fingerprint.of(bytes))"
    }

    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
        ]
        let isPacked = Gzip.isWanted(request)
        if isPacked { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: isPacked ? packed : bytes))
    }
}
