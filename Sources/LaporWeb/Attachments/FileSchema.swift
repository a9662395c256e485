// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Files in the description of the API.
enum FileSchema {
    /// A file as the body itself, whatever type it claims, or as the one part of a form.
    static func body(_ json: inout JSONWriter) {
        json.object { json in
            json.key("required", true)
            json.key("content") { json in
                json.object { json in
                    binary(&json, "*/*")
                    json.key("multipart/form-data") { json in
                        json.object { $0.key("schema", form) }
                    }
                }
            }
        }
    }

    /// The next bytes of a file that comes in pieces.
    static func piece(_ json: inout JSONWriter) {
        json.object { json in
            json.key("required", true)
            json.key("content") { json in json.object { binary(&$0, "application/offset+octet-stream") } }
        }
    }

    /// Every type that a file can have when it is read.
    static func content(_ json: inout JSONWriter) {
        let types = MediaType.allCases.filter { $0.kept == $0 }.map(\.rawValue)
        json.object { json in for type in types { binary(&json, type) } }
    }

    /// What else a request for a range can be answered with.
    static func parts(_ json: inout JSONWriter) {
        json.key("206") { json in
            json.object { json in
                json.key("description", "The range that was asked for.")
                json.key("content", content)
            }
        }
        json.key("416") { $0.object { $0.key("description", "The range lies behind the end.") } }
    }

    private static func form(_ json: inout JSONWriter) {
        json.object { json in
            json.key("type", "object")
            json.key("required", ["file"])
            json.key("properties") { json in json.object { $0.key("file", string) } }
        }
    }

    private static func binary(_ json: inout JSONWriter, _ type: String) {
        json.key(type) { json in json.object { $0.key("schema", string) } }
    }

    private static func string(_ json: inout JSONWriter) {
        json.object {
            $0.key("type", "string")
            $0.key("format", "binary")
        }
    }
}

extension BodyField {
    /// Files that go with a message.
    static let uploads = BodyField(
        "uploads",
        .array,
        "At most \(AttachmentLimits.files) files that were sent to `/api/v1/uploads` within a day, each as it answered: "
            + "`UPLOAD_ID.TOKEN`."
    )
}
