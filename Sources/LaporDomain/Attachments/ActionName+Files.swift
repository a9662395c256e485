// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Report.Action.Name {
    /// Whether files can go with it.
    package var takesFiles: Bool {
        switch self {
        case .submit, .draft, .interimAnswer, .finalAnswer, .supplement, .reply, .contest: true
        default: false
        }
    }
}
