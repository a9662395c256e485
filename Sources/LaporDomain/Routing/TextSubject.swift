// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What is told from a report's text: whose it is, or what it is about.
package enum TextSubject: String, Sendable, CaseIterable {
    case agency, topic
}

/// What was learnt from an installation's own reports at some time, and how it did on those that it had not seen.
package struct LearnedVersion: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<LearnedVersion>

    /// How often proposals were right.
    package struct Hits: Equatable, Sendable {
        package var asked = 0
        /// The first was it.
        package var first = 0
        /// One of the first three was it.
        package var nearly = 0
        package init() {}
        package init(asked: Int, first: Int, nearly: Int) {
            (self.asked, self.first, self.nearly) = (asked, first, nearly)
        }

        package mutating func count(_ place: Int?) {
            asked += 1
            if place == 0 { first += 1 }
            if let place, place < 3 { nearly += 1 }
        }
    }

    package let id: ID
    package let subject: TextSubject
    package let madeAt: Date
    package let texts: Int
    package let labels: Int
    /// Of hundred, beside what the program brought along.
    package let share: Int
    package let hits: Hits
    /// Of what was in use until then, on the same reports.
    package let formerHits: Int

    package init(
        id: ID,
        subject: TextSubject,
        madeAt: Date,
        texts: Int,
        labels: Int,
        share: Int,
        hits: Hits,
        formerHits: Int
    ) {
        self.id = id
        self.subject = subject
        self.madeAt = madeAt
        self.texts = texts
        self.labels = labels
        self.share = share
        self.hits = hits
        self.formerHits = formerHits
    }

    /// A new one is taken into use only if it is right at least as often.
    package var isBetter: Bool { hits.first >= formerHits }
}
