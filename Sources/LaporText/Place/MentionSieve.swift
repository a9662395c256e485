// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Keeps of the names in a text those that are meant as places: what says so itself, what stands beside a region that it
/// belongs to, and bare names that can hardly be anything else.
struct MentionSieve {
    let reader: MentionReader
    let mentions: [PlaceMention]
    /// Where the text is likely to be about; its names need no other support.
    let home: Range<Int32>?
    private var index: PlaceIndex { reader.index }
    private static let leastBare = 7
    private static let leastAtHome = 5
    private static let leastSlip = 7
    private static let leastJoined = 4
    private static let mostStrangers = 2

    func plausible() -> [PlaceMention] {
        mentions.indices.compactMap { place in
            var mention = mentions[place]
            if mention.isOfKind || isPlausible(place) { return mention }
            guard let home, isAtHome(mention) else { return nil }
            mention.regions.removeAll { !home.contains($0) }
            return mention
        }
    }

    private func isPlausible(_ place: Int) -> Bool {
        let mention = mentions[place]
        if hasNeighbour(place) { return true }
        let level = index.level(mention)
        if mention.slip != nil || !mention.isLiteral { return isLikelySlip(mention) }
        if isWord(mention) { return mention.isSaid && (level <= 2 ? !isAbbreviation(mention) : isSingular(mention)) }
        if level <= 2 { return true }
        // Away from home people say which.
        if agreesAnywhere(place) { return true }
        return level == 3 && home == nil && (mention.tokens.count > 1 || isRare(mention))
    }

    /// `Surabya`, `Ujung Berung`: a letter forgotten or doubled in a regency's name, or blanks in a rare one of a district.
    private func isLikelySlip(_ mention: PlaceMention) -> Bool {
        let level = index.level(mention)
        guard let slip = mention.slip else {
            let isLong = mention.key.letters.count >= Self.leastBare
            return isLong
                && (level <= 2 || (level == 3 && mention.tokens.count > 1 && home == nil && isJoined(mention)))
        }
        guard level <= 2, mention.key.letters.count >= Self.leastSlip else { return false }
        return slip == .small || (mention.isSaid && !isDerived(mention))
    }

    private func isJoined(_ mention: PlaceMention) -> Bool {
        isRare(mention)
            && mention.tokens.allSatisfy { place in
                let word = reader.tokens[place].word
                return word.utf8.count >= Self.leastJoined && !PlaceHomonyms.everyday.contains(word)
            }
    }

    /// `Pamulang`: one district in the nation, hardly a village elsewhere, and no word.
    private func isRare(_ mention: PlaceMention) -> Bool {
        mention.key.letters.count >= Self.leastBare && !isDerived(mention)
            && strangers(mention).map { $0 <= Self.mostStrangers } ?? false
    }

    /// `di binjai utara`: no other region is called so.
    private func isSingular(_ mention: PlaceMention) -> Bool {
        home == nil && index.level(mention) == 3 && mention.tokens.count > 1 && strangers(mention) == 0
    }

    /// Villages of the same name that lie elsewhere; nothing where it is several districts'.
    private func strangers(_ mention: PlaceMention) -> Int? {
        let large = mention.regions.filter { index[$0].level < 4 }
        guard large.count == 1 else { return nil }
        return mention.regions.count { !index[large[0]].contains(index[$0]) }
    }

    private func isAtHome(_ mention: PlaceMention) -> Bool {
        guard let home, mention.slip == nil, mention.isLiteral, !isWord(mention) else { return false }
        return mention.key.letters.count >= Self.leastAtHome && mention.regions.contains(where: home.contains)
    }

    private func isWord(_ mention: PlaceMention) -> Bool {
        if isAbbreviation(mention) { return true }
        // `Batu` is a word, and `Tanah Merah`; `Medan Baru` is none, nor `Kepulauan Seribu`.
        return PlaceHomonyms.all.contains(mention.key.spelled)
            || (index.level(mention) > 2 && mention.tokens.allSatisfy(reader.isCommon))
    }

    private func isAbbreviation(_ mention: PlaceMention) -> Bool {
        PlaceWords.abbreviations[mention.key.spelled] != nil
    }

    /// `tahunan`, `kasihan`: made of another word.
    private func isDerived(_ mention: PlaceMention) -> Bool {
        guard mention.tokens.count == 1 else { return false }
        let word = reader.tokens[mention.tokens.lowerBound].word
        return IndonesianStemmer.stem(word) != word
    }

    private func hasNeighbour(_ place: Int) -> Bool {
        let own = mentions[place]
        return (max(0, place - 3)..<min(mentions.count, place + 4)).contains { other in
            guard other != place else { return false }
            let (first, second) = other > place ? (own, mentions[other]) : (mentions[other], own)
            let gap = second.tokens.lowerBound - first.tokens.upperBound
            return gap <= 2 && supports(mentions[other], own) && index.agree(own, mentions[other])
        }
    }

    /// Two words beside each other make no place: `batu malang`; nor do two slips, nor a name that is said twice.
    private func supports(_ mention: PlaceMention, _ own: PlaceMention) -> Bool {
        guard mention.key.letters != own.key.letters, !mention.regions.isEmpty else { return false }
        if mention.slip != nil {
            if index.level(mention) <= 2, isLikelySlip(mention), own.slip == nil || index.level(own) > 2 { return true }
            return own.slip == nil && index.level(own) <= 2 && mention.key.letters.count >= Self.leastBare
        }
        if mention.isOfKind { return true }
        let (level, isLong) = (index.level(mention), mention.tokens.count > 1)
        if own.slip != nil { return level <= 2 || isLong }
        if isWord(own) { return !mention.isStreet && level > 1 && (isLong || !isWord(mention)) }
        if level == 1, own.tokens.count == 1, index.level(own) == 4 { return false }
        return level <= 2 || isLong || own.tokens.count > 1 || !isWord(mention)
    }

    /// A regency that is named elsewhere holds the district, or a district of which it is said that it is one the village.
    private func agreesAnywhere(_ place: Int) -> Bool {
        let own = mentions[place]
        return mentions.contains { other in
            guard other.slip == nil, other.key != own.key, !other.regions.isEmpty else { return false }
            let isFirm = other.isOfKind || (index.level(other) == 2 && !isWord(other))
            return isFirm && index.level(other) >= index.level(own) - 1 && index.agree(own, other)
        }
    }
}
