// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Files of a report as the API sends them.
enum FileJSON {
    static func write(_ files: [EnclosedFile], of report: TrackingID, _ json: inout JSONWriter, _ baseURL: String) {
        json.array(files) { json, file in
            json.object { json in
                let attachment = file.attachment
                let url = "\(baseURL)/api/v1/reports/\(report)/attachments/\(attachment.id)"
                let isReady = file.state == .ready
                json.key("id", attachment.id.description)
                json.key("name", attachment.name)
                json.key("media_type", attachment.type.rawValue)
                json.key("size", attachment.size)
                json.key("sha256", Hex.encode(attachment.digest.bytes))
                json.key("state", file.state.rawValue)
                json.key("url", isReady ? url : nil)
                json.key("thumbnail_url", isReady && file.hasThumbnail ? "\(url)?size=small" : nil)
            }
        }
    }
}
