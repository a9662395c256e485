// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An answer that an agency gives often: those below it find it as well.
package struct AnswerTemplate: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<AnswerTemplate>
    package static let longestTitle = 80
    package static let longestContent = 5_000
    package static let most = 100

    /// What is filled in when it is chosen; the words in braces are what officers type.
    package enum Field: String, Sendable, CaseIterable {
        /// *Yth. Bapak/Ibu*, never with a name: an answer is published.
        case greeting = "salam"
        case number = "nomor"
        case title = "judul"
        case agency = "instansi"
    }
    package let id: ID
    package let agency: Agency.ID
    package let title: String
    package let content: String

    package init(id: ID, agency: Agency.ID, title: String, content: String) {
        self.id = id
        self.agency = agency
        self.title = title
        self.content = content
    }

    /// Words in braces that mean nothing stay as they are: the officer sees them.
    package func filled(_ values: [Field: String]) -> String {
        content.replacing(/\{([a-z]+)\}/) { match in
            Field(rawValue: String(match.1)).flatMap { values[$0] } ?? String(match.0)
        }
    }
}
