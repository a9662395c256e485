// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A form of a page with all that stands in it, as a browser would send it.
struct FilledForm {
    private(set) var fields: [(name: String, value: String)] = []

    /// - Parameter action: where it is sent.
    init(_ page: String, _ action: String) throws {
        let start = try #require(page.range(of: "action=\"\(action.replacing("&", with: "&amp;"))\""), "\(page)")
        let rest = page[start.upperBound...]
        let form = rest[..<(try #require(rest.range(of: "</form>"))).lowerBound]
        for field in form.matches(of: /<input [^>]*name="([^"]+)" value="([^"]*)"/) { add(field.1, field.2) }
        for field in form.matches(of: /<textarea [^>]*name="([^"]+)"[^>]*>\n?([^<]*)</) { add(field.1, field.2) }
        for field in form.matches(of: /<select [^>]*name="([^"]+)"[^>]*>((?:(?!<\/select>)[\s\S])*)</) {
            add(field.1, field.2.firstMatch(of: /value="([^"]*)" selected/)?.1 ?? "")
        }
    }

    private mutating func add(_ name: Substring, _ value: Substring) {
        let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(String(value)) { $0.replacing($1.0, with: $1.1) }
        fields.append((String(name), plain))
    }

    subscript(_ name: String) -> String? { fields.last { $0.name == name }?.value }

    /// As it is sent, with something else typed into it.
    func sent(_ typed: [String: String] = [:], without left: String? = nil) -> String {
        let kept = fields.filter { typed[$0.name] == nil && $0.name != left }
        return (kept + typed.map { (name: $0.key, value: $0.value) }).map { field in
            let value = field.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            return "\(field.name)=\(value)"
        }.joined(separator: "&")
    }
}
