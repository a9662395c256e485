// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words as they are kept in the source: in small letters, by blanks.
enum PersonalWords {
    static func set(_ words: String) -> Set<String> { Set(words.split { $0.isWhitespace }.map(String.init)) }
}
