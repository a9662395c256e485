// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The addresses of following a report (*kabar*).
extension Links {
    static let newsSegment = "/kabar"
    static func news(_ id: TrackingID) -> String { "\(report(id))\(newsSegment)" }
    static func noNews(_ id: TrackingID) -> String { "\(news(id))/berhenti" }
    static func newsDone(_ id: TrackingID, _ what: FollowDeed) -> String {
        "\(report(id))?kabar=\(what.rawValue)#kabar"
    }
}

/// What was just done about following.
enum FollowDeed: String, CaseIterable, Sendable {
    case asked = "tanya"
    case began = "ikut"
    case stopped = "berhenti"

    var words: Phrase {
        switch self {
        case .asked:
            Phrase(
                "Kami mengirim surel ke alamat itu. Buka tautan di dalamnya untuk mulai mengikuti laporan ini.",
                "We sent an e-mail to that address. Open the link in it to start following this report."
            )
        case .began:
            Phrase("Anda mengikuti laporan ini. Kabarnya kami kirim.", "You follow this report. We send you its news.")
        case .stopped: Phrase("Anda tidak lagi mengikuti laporan ini.", "You no longer follow this report.")
        }
    }
}
