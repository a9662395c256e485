// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The place that a text names, as sure as the text is.
package struct PlaceReading: Equatable, Sendable {
    /// What all that is said agrees on, from a province to a village; nothing where it agrees on none.
    package var code: PlaceCode?
    /// From 0 to 1.
    package var confidence = 0.0
    /// What could be meant where the text does not say which: as many as can be asked about, in the order of their codes.
    package var candidates: [PlaceCode] = []
    /// How many could be meant; more than there are candidates where they are too many to be asked about.
    package var meant = 0
    /// Where in the text's UTF-8 the names stand that speak for it.
    package var words: [Range<Int>] = []
    package init() {}
}
