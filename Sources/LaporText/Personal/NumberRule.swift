// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A number by its form, its check digits, and the words before it.
enum NumberRule {
    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        if let date = DateRule.end(in: tokens, at: index) {
            return NumberContext.isBirth(before: index, in: tokens) ? .init(.birthDate, index..<date) : nil
        }
        let context = NumberContext.before(index, in: tokens)
        for run in NumberRun.from(index, in: tokens) {
            if let kind = kind(run, context, tokens) {
                return .init(kind, start(run, kind, tokens)..<run.tokens.upperBound)
            }
        }
        return nil
    }

    private static func kind(
        _ run: NumberRun,
        _ context: NumberContext?,
        _ tokens: TextTokens
    ) -> PersonalData.Kind? {
        if let kind = said(run, context, tokens) { return kind }
        guard !isTailOfNumber(run, tokens) else { return nil }
        if IdentityNumber.isOne(run) { return context == .family ? .familyCard : .identityNumber }
        if context != .thing, context != .report, PaymentCard.isOne(run) { return .paymentCard }
        return isTelephone(run, context, tokens) ? .telephone : nil
    }

    /// A number of a report looks like one of a telephone when it begins with 08: words or check digit decide.
    private static func isTelephone(_ run: NumberRun, _ context: NumberContext?, _ tokens: TextTokens) -> Bool {
        let first = run.tokens.lowerBound
        let isSaid = context == .telephone
        if !isSaid, TrackingNumber.isShown(run) { return false }
        switch context {
        case .report: if TrackingNumber.isOne(run) || !TelephoneNumber.isMobile(run.digits) { return false }
        case .thing:
            let isNear = NumberContext.before(first, in: tokens, words: 3) == .thing
            if isNear || !TelephoneNumber.isMobile(run.digits) { return false }
        default: break
        }
        let isNear = isSaid && NumberContext.before(first, in: tokens, words: 2) == .telephone
        if isNear, TelephoneNumber.isLocal(run), !NumberContext.isCounted(after: run.tokens.upperBound, in: tokens) {
            return true
        }
        return TelephoneNumber.isOne(run, isSaid: isSaid, plus: isPlus(run, tokens))
    }

    /// What is one only because the words before say so.
    private static func said(
        _ run: NumberRun,
        _ context: NumberContext?,
        _ tokens: TextTokens
    ) -> PersonalData.Kind? {
        let count = run.digits.count
        switch context {
        case .identity: return (15...17).contains(count) ? .identityNumber : nil
        case .family: return (15...17).contains(count) ? .familyCard : nil
        case .tax: return (15...16).contains(count) ? .taxNumber : nil
        case .licence: return (12...16).contains(count) ? .drivingLicence : nil
        case .card: return (13...19).contains(count) ? .paymentCard : nil
        case .account, .transfer, .customer: break
        default: return nil
        }
        guard !TelephoneNumber.isMobile(run.digits), !run.isPrice,
            !NumberContext.isCounted(after: run.tokens.upperBound, in: tokens)
        else { return nil }
        let isNumbered = NumberContext.isNumbered(run.tokens.lowerBound, in: tokens)
        if context == .customer { return (isNumbered ? 6...18 : 10...18).contains(count) ? .customerNumber : nil }
        let least = context == .account && isNumbered ? 8 : 10
        return (least...18).contains(count) ? .bankAccount : nil
    }

    /// The end of `1.250.000`, or of `2024/08123`: no number of its own.
    private static func isTailOfNumber(_ run: NumberRun, _ tokens: TextTokens) -> Bool {
        let first = run.tokens.lowerBound
        guard first >= 2, tokens[first - 1].kind == .mark, tokens.isGlued(first - 1), tokens.isGlued(first - 2)
        else { return false }
        return tokens[first - 2].kind == .digits && ".,-".contains(tokens[first - 1].word)
    }

    private static func isPlus(_ run: NumberRun, _ tokens: TextTokens) -> Bool {
        tokens.word(run.tokens.lowerBound - 1) == "+"
    }

    /// `+` and `(` before a telephone number belong to it.
    private static func start(_ run: NumberRun, _ kind: PersonalData.Kind, _ tokens: TextTokens) -> Int {
        var first = run.tokens.lowerBound
        guard kind == .telephone else { return first }
        if tokens.word(first - 1) == "+" { first -= 1 }
        return tokens.word(first - 1) == "(" ? first - 1 : first
    }
}
