// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL
import LaporSecurity
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct CheckSecretTests {
    @Test(arguments: TestDatabase.engines)
    func anotherSecretIsRefused(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        try await CheckSecret(lapor.ports)()
        try await CheckSecret(lapor.ports)()

        let other = Ports(
            database: lapor.database,
            now: lapor.ports.now,
            chance: lapor.ports.chance,
            nextID: lapor.ports.nextID,
            vault: Vault(secret: Array(repeating: 8, count: 32)),
            passwords: lapor.ports.passwords,
            directory: lapor.ports.directory,
            attachments: lapor.ports.attachments
        )

        let failure = await #expect(throws: Failure.self) { try await CheckSecret(other)() }
        #expect(failure?.code == .unsafe)
    }
}
