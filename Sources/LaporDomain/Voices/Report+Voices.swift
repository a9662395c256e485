// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What others may add to somebody's report (ADR 0029).
extension Report {
    /// Whether anybody may say that they have the same trouble (*dukungan*), or comment on it.
    ///
    /// It is a report that everybody reads, and not at its end; what is about an officer, or about somebody who is
    /// protected, stands alone.
    package var takesVoices: Bool { isCounted && !state.isEnded }
}
