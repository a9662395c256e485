// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Whose something is by law, where a text names it: a national road is nobody's in the city that it runs through.
package struct OwnerRule: Equatable, Sendable {
    package enum Owner: Equatable, Sendable {
        /// By the name in its address.
        case national(String)
        case province
    }
    /// Any of them, as whole words in small letters.
    package let phrases: [String]
    /// The beginnings of duties that it says something of; another duty is left alone.
    package let duties: [String]
    package let owner: Owner
    /// As an officer would quote it.
    package let citation: String

    /// The phrase that a text holds, if any.
    package func phrase(in text: String) -> String? {
        phrases.first { (" " + text + " ").contains(" " + $0 + " ") }
    }

    package static let all: [OwnerRule] = [
        OwnerRule(
            phrases: ["jalan nasional", "jln nasional", "jl nasional", "jalan negara", "jembatan nasional"],
            duties: ["dinas-pekerjaan-umum", "dinas-bina-marga", "dinas-sumber-daya-air"],
            owner: .national("kementerian-pekerjaan-umum"),
            citation: "UU 38/2004 Pasal 14"
        ),
        OwnerRule(
            phrases: ["jalan tol", "gerbang tol", "jln tol", "rest area tol"],
            duties: ["dinas-pekerjaan-umum", "dinas-bina-marga", "dinas-sumber-daya-air", "dinas-perhubungan"],
            owner: .national("kementerian-pekerjaan-umum"),
            citation: "UU 38/2004 Pasal 45"
        ),
        OwnerRule(
            phrases: ["jalan provinsi", "jalan propinsi", "jln provinsi", "jembatan provinsi"],
            duties: ["dinas-pekerjaan-umum", "dinas-bina-marga", "dinas-sumber-daya-air"],
            owner: .province,
            citation: "UU 38/2004 Pasal 15"
        ),
        OwnerRule(
            // As `NormalText` has it, digits are zeros: SMAN1 is `sman0`.
            phrases: ["sma", "smk", "sman", "smkn", "slb", "sman0", "smkn0", "sma0", "smk0"],
            duties: ["dinas-pendidikan"],
            owner: .province,
            citation: "UU 23/2014, lampiran huruf A"
        ),
        OwnerRule(
            phrases: ["terminal tipe b"],
            duties: ["dinas-perhubungan"],
            owner: .province,
            citation: "UU 23/2014, lampiran huruf O"
        ),
        OwnerRule(
            phrases: ["terminal tipe a"],
            duties: ["dinas-perhubungan"],
            owner: .national("kementerian-perhubungan"),
            citation: "UU 23/2014, lampiran huruf O"
        ),
        OwnerRule(
            phrases: ["samsat", "pajak kendaraan", "pajak motor", "pajak mobil"],
            duties: ["badan-pendapatan"],
            owner: .province,
            citation: "UU 1/2022 Pasal 4"
        ),
    ]
}
