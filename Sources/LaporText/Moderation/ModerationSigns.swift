// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What is looked for in a text to say what it may be beside a report.
enum ModerationSigns {
    static let all = SpokenSigns(
        [offers, goods, reports, quotes, literal, aims, hatred, threats, empty].joined(separator: "\n")
    )
}
