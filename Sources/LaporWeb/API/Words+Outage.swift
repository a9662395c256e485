// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

extension Words {
    static func outage(isPassing: Bool, _ language: Language) -> String {
        (isPassing ? passing : lasting)[language]
    }

    private static let passing = Phrase(
        "Layanan sedang tidak dapat dihubungi. Yang sudah diterima tidak hilang; coba lagi sebentar.",
        "The service cannot be reached just now. Nothing that was received is lost; try again shortly."
    )
    private static let lasting = Phrase(
        "Terjadi kesalahan pada sistem. Petugas kami sudah diberi tahu; coba lagi nanti.",
        "Something went wrong on our side. Our operators have been told; try again later."
    )
}

/// Refusals in English, for the command line.
package enum SpokenRefusal {
    package static func english(_ refusal: Refusal) -> String {
        guard case .invalid(let problems) = refusal else { return Words.refusal(refusal, .english) }
        return problems.map { problem in
            let choices = problem.choices.isEmpty ? "" : " (\(problem.choices.joined(separator: ", ")))"
            return "\(problem.field): \(Words.problem(problem, .english))\(choices)"
        }.joined(separator: "\n")
    }
}
