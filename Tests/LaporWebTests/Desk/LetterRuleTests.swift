// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporWeb
import Testing

@Suite struct LetterRuleTests {
    @Test func everyRuleOfNotificationHasAName() {
        #expect(Set(LetterRule.allCases.map(\.rawValue)) == Set(NotificationRule.all.map(\.name)))
    }
}
