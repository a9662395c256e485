// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What pages call a language: one that the system speaks, or one whose words an operator has added.
typealias Language = PageLanguage

/// A language that pages are shown in.
///
/// One that an operator added has words of its own on pages; letters, dates, numbers and whatever else the system says in
/// it are Indonesian.
package struct PageLanguage: Hashable, Sendable {
    /// What the rest of the system is told.
    let known: LaporDomain.Language
    let regional: RegionalWords?
    /// What scripts say in it, where it is none of the system's own.
    let script: Asset?

    static let indonesian = PageLanguage(.indonesian)
    static let english = PageLanguage(.english)

    init(_ known: LaporDomain.Language) {
        self.known = known
        (regional, script) = (nil, nil)
    }

    init(_ regional: RegionalWords) {
        known = .indonesian
        self.regional = regional
        script = Asset("kata-\(regional.code).js", Assets.javaScript, Array(ScriptWords.script(regional).utf8))
    }

    /// As BCP 47 calls it.
    var code: String { regional?.code ?? known.rawValue }

    /// For what is said only in the languages of the system.
    var spoken: PageLanguage { PageLanguage(known) }

    package static func == (one: PageLanguage, other: PageLanguage) -> Bool { one.code == other.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// The languages that this installation offers, in the order in which they are listed.
package struct OfferedLanguages: Sendable {
    /// Those of the request that is answered.
    @TaskLocal static var current = OfferedLanguages()

    let all: [PageLanguage]
    var scripts: [Asset] { all.compactMap(\.script) }

    package init(_ regional: [RegionalWords] = []) {
        all = [.indonesian, .english] + regional.sorted { $0.code < $1.code }.map { PageLanguage($0) }
    }

    func language(_ code: String?) -> PageLanguage? { all.first { $0.code == code } }
}
