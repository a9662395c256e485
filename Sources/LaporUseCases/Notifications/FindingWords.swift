// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// What an examination found, in words: the same on pages and in letters.
package enum FindingWords {
    package static func of(_ finding: Report.Finding, _ language: Language) -> String {
        let isIndonesian = language == .indonesian
        return switch finding {
        case .proven: isIndonesian ? "Terbukti" : "Proven"
        case .unproven: isIndonesian ? "Tidak terbukti" : "Not proven"
        case .partlyProven: isIndonesian ? "Terbukti sebagian" : "Proven in part"
        case .notExaminable: isIndonesian ? "Tidak dapat diperiksa" : "Cannot be examined"
        }
    }
}
