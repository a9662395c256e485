// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words of abuse; which ones is the matter of `dev/insults.csv`.
enum Insults {
    static let always = words(alwaysTable)
    static let aimed = words(aimedTable)

    private static func words(_ table: String) -> Set<String> {
        Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
