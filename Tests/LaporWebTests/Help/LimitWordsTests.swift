// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import LaporWeb
import Testing

/// What citizens are promised is what the policy says.
@Suite struct LimitWordsTests {
    /// The small nation under the shipped policy, with limits that nothing else has.
    private func seeds() throws -> Seeds {
        let sample = try SampleSeeds.make()
        return Seeds(
            agencies: sample.agencies,
            categories: sample.categories,
            regions: sample.regions,
            holidays: sample.holidays,
            policies: try sample.policies.map(changed)
        )
    }

    private func changed(_ policy: String) throws -> String {
        var json = try #require(try JSONSerialization.jsonObject(with: Data(policy.utf8)) as? [String: Any])
        var limits = try #require(json["limits"] as? [String: Int])
        (limits["verification"], limits["first_response"], limits["silence"]) = (1, 22, 23)
        json["limits"] = limits
        json["resolution"] = ["information_request": 24, "aspiration": 25, "complaint": 26, "oversight_complaint": 27]
        return String(decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
    }

    @Test(arguments: [
        ("/bantuan", ["1 hari kerja"] + (22...27).map { "\($0) hari kerja" }),
        ("/bantuan?lang=en", ["1 working day<"] + (22...27).map { "\($0) working days" }),
        ("/", ["Verifikasi: 1 hari kerja", "pertama: 22 hari", "24 sampai 27 hari", "26 untuk pengaduan", "23 hari"]),
        ("/?lang=en", ["Verification: 1 working day<", "24 to 27 working days", "25 for suggestions"]),
        ("/lapor", ["paling lama 1 hari kerja."]), ("/lapor?lang=en", ["within 1 working day."]),
        ("/laporan/00000000000", ["(paling lama 1 hari kerja)"]),
        ("/laporan/00000000000?lang=en", ["(1 working day at most)"]),
    ])
    func everyPageSaysWhatThePolicySays(_ uri: String, _ words: [String]) async throws {
        let lapor = try await TestLapor.make(holding: seeds())
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in
            let page = String(buffer: try await client.execute(uri: uri, method: .get).body)
            for word in words { #expect(page.contains(word), "\(uri): \(word)") }
            for old in ["lama 3 hari", "14 hari", "60 hari", "14 working", "60 working"] {
                #expect(!page.contains(old), "\(uri): \(old)")
            }
        }
    }
}
