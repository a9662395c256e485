// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who may open what came with an event: default deny.
extension Readership {
    /// An answer's attachments are as open as the answer; the reporter's are for the reporter and the offices only.
    ///
    /// They may show faces, plates and houses. What came with anything else is for the offices.
    package static func mayReadAttachments(of event: Report.Event, _ viewer: Viewer) -> Bool {
        switch viewer {
        case .officer: return true
        case .reporter, .stranger: break
        }
        switch event.name {
        case .answered: return mayRead(.answer, viewer)
        case .submitted, .supplemented, .replied, .contested: return viewer == .reporter
        default: return false
        }
    }
}
