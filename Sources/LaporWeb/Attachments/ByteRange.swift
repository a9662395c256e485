// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Which part of a file is asked for (RFC 9110, 14).
enum ByteRange: Equatable {
    case whole
    case part(Range<Int64>)
    /// It lies behind the end (416).
    case none

    /// Only one range is served; several, or what cannot be read, are answered with the whole, as the RFC allows.
    init(_ header: String?, size: Int64) {
        self = .whole
        guard let header, header.lowercased().hasPrefix("bytes=") else { return }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else { return }
        switch (first, last) {
        case (nil, nil): return
        case (nil, let count?): self = count == 0 || size == 0 ? .none : .part(max(0, size - count)..<size)
        case (let start?, nil): self = start < size ? .part(start..<size) : .none
        case (let start?, let end?):
            guard start <= end else { return }
            self = start < size ? .part(start..<min(end, size - 1) + 1) : .none
        }
    }

    /// Digits and nothing else; nothing inside when there are none.
    private static func number(_ text: Substring) -> Int64?? {
        let digits = text.filter { $0 != " " }
        if digits.isEmpty { return .some(nil) }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(digits) else { return nil }
        return number
    }
}
