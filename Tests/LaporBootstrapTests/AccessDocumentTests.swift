// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// docs/access.md says what the code does; `lapor workflow --access` prints it anew.
@Suite struct AccessDocumentTests {
    @Test func theDocumentIsWhatTheShippedPolicySays() async throws {
        let lapor = try await TestLapor.make()
        let policy = try await lapor.ports.directory.current().rules(on: lapor.now).rights
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let page = folder.appendingPathComponent("../../docs/access.md").standardized

        let kept = try String(contentsOf: page, encoding: .utf8)

        #expect(kept == AccessDocument.text(policy) + "\n", "run `lapor workflow --access > docs/access.md`")
    }
}
