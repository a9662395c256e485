// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// As facts are kept: one line, with the number of its format in front.
extension ReportFacts {
    private static let format = "1"

    package var text: String {
        let entries = entries.map { entry in
            let chain = entry.chain.map { "\($0)" }.joined(separator: ".")
            return "\(entry.figure.rawValue)@\(entry.day.day):\(chain)\(entry.days.map { "=\($0)" } ?? "")"
        }
        return [
            Self.format, classification.rawValue, state.rawValue, channel.rawValue, province ?? "",
            topic.map { "\($0)" } ?? "", entries.joined(separator: ";"),
        ].joined(separator: "|")
    }

    /// Nothing where it is none of ours.
    package init?(text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7, parts[0] == Self.format,
            let classification = Report.Classification(rawValue: parts[1]),
            let state = Report.State(rawValue: parts[2]), let channel = Report.Channel(rawValue: parts[3])
        else { return nil }
        let topic = Category.ID(text: parts[5])
        guard parts[5].isEmpty || topic != nil else { return nil }
        let words = parts[6].split(separator: ";")
        let entries = words.compactMap { Entry(text: $0) }
        guard entries.count == words.count else { return nil }
        self.init(classification, state, channel, province: parts[4].isEmpty ? nil : parts[4], topic: topic, entries)
    }
}

extension ReportFacts.Entry {
    fileprivate init?(text: Substring) {
        guard let at = text.firstIndex(of: "@"), let colon = text.firstIndex(of: ":"), at < colon,
            let figure = Figure(rawValue: String(text[..<at])),
            let day = Int(text[text.index(after: at)..<colon])
        else { return nil }
        let rest = text[text.index(after: colon)...].split(separator: "=", maxSplits: 1)
        let names = (rest.first ?? "").split(separator: ".")
        let chain = names.compactMap { Agency.ID(text: String($0)) }
        guard !chain.isEmpty, chain.count == names.count else { return nil }
        let days = rest.count > 1 ? Int(rest[1]) : nil
        guard rest.count == 1 || days != nil else { return nil }
        self.init(figure: figure, day: CivilDate(day: day), chain: chain, days: days)
    }
}
