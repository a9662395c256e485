// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a file is, found out from its own bytes: the name and the type that it was sent with are never believed.
package enum MediaType: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case gif = "image/gif"
    case heic = "image/heic"
    case pdf = "application/pdf"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case mp4 = "video/mp4"
    case quickTime = "video/quicktime"
    case threeGP = "video/3gpp"
    case webm = "video/webm"
    case mp3 = "audio/mpeg"
    case m4a = "audio/mp4"
    case ogg = "audio/ogg"
    case wav = "audio/wav"

    package enum Kind: String, Sendable, CaseIterable {
        case picture, document, video, sound
    }

    package var kind: Kind {
        switch self {
        case .jpeg, .png, .webp, .gif, .heic: .picture
        case .pdf, .docx, .xlsx: .document
        case .mp4, .quickTime, .threeGP, .webm: .video
        case .mp3, .m4a, .ogg, .wav: .sound
        }
    }

    /// What a picture is saved as: what every browser shows; everything else stays what it is.
    package var kept: MediaType {
        switch self {
        case .heic: .jpeg
        case .gif: .png
        case .jpeg, .png, .webp, .pdf, .docx, .xlsx, .mp4, .quickTime, .threeGP, .webm, .mp3, .m4a, .ogg, .wav: self
        }
    }

    /// How names of such files end, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .heic: ["heic", "heif"]
        case .pdf: ["pdf"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .mp4: ["mp4", "m4v"]
        case .quickTime: ["mov", "qt"]
        case .threeGP: ["3gp", "3g2"]
        case .webm: ["webm"]
        case .mp3: ["mp3"]
        case .m4a: ["m4a", "m4b"]
        case .ogg: ["ogg", "oga", "opus"]
        case .wav: ["wav"]
        }
    }
}
