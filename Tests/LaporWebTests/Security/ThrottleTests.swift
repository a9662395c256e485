// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporWeb

@Suite struct ThrottleTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"), ("2001:db8:1:3::1", "2001:db8:1:3::/64"), ("::1", "0:0:0:0::/64"),
        ("local", "local"),
    ])
    func oneNetworkIsOneClient(address: String, network: String) {
        #expect(ClientAddress(address).network == network)
    }

    @Test func whoeverIsStillCountedStaysSoWhenThereAreTooMany() {
        let throttle = Throttle(mostBuckets: 8)
        let start = ContinuousClock.now
        for _ in 0..<10 { #expect(throttle.allows(.failure, of: "guesser", at: start)) }
        for index in 0..<7 { #expect(throttle.allows(.submission, of: "client \(index)", at: start)) }

        let later = start + .seconds(2)

        #expect(throttle.allows(.submission, of: "another", at: later))
        #expect(!throttle.allows(.failure, of: "guesser", at: later))
    }

    @Test func everythingIsForgottenWhereNothingIsFull() {
        let throttle = Throttle(mostBuckets: 8)
        let start = ContinuousClock.now
        for index in 0..<8 {
            for _ in 0..<10 { #expect(throttle.allows(.failure, of: "guesser \(index)", at: start)) }
        }

        #expect(throttle.allows(.failure, of: "guesser 0", at: start))
    }
}
