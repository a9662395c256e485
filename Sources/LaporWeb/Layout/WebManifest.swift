// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What a telephone needs to put the site among its programs (W3C Web Application Manifest).
enum WebManifest {
    static let bytes = JSONWriter.object { json in
        json.key("name", "SP4N-LAPOR!")
        json.key("short_name", "LAPOR!")
        json.key("lang", "id")
        json.key("start_url", Links.home)
        json.key("display", "standalone")
        json.key("background_color", "#f8f6f3")
        json.key("theme_color", "#a3191e")
        json.key("icons") { json in
            json.array([Assets.icon.link]) { json, link in
                json.object { json in
                    json.key("src", link)
                    json.key("sizes", "any")
                    json.key("type", "image/svg+xml")
                }
            }
        }
        json.key("shortcuts") { json in
            json.array([(Phrase.menuWrite, Links.write), (.menuTrack, Links.track)]) { json, way in
                json.object { json in
                    json.key("name", way.0[.indonesian])
                    json.key("url", way.1)
                }
            }
        }
    }
}
