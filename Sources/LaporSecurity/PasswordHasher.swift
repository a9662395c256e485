// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CArgon2
import Foundation

/// Hashes and checks passwords with Argon2id (RFC 9106) on two threads of its own, so that signing in never starves
/// those who answer requests.
package final class PasswordHasher: Sendable {
    /// 19 MiB, two passes, one lane: the least that OWASP's password sheet recommends.
    private static let memory: UInt32 = 19_456
    private static let passes: UInt32 = 2
    package struct Unusable: Error {
        package let code: Int32
    }
    private let threads: OperationQueue

    package init() {
        threads = OperationQueue()
        threads.name = "passwords"
        threads.maxConcurrentOperationCount = 2
    }

    /// The encoded hash, with its parameters and a fresh salt.
    package func hash(_ password: String) async throws -> String {
        try await onThread { try Self.encode(password, salt: Chance.bytes(16)) }
    }

    /// Takes as long for a hash that does not exist, so that nobody learns which addresses are known.
    package func verify(_ password: String, against encoded: String?) async throws -> Bool {
        try await onThread {
            guard let encoded else {
                _ = try Self.encode(password, salt: Chance.bytes(16))
                return false
            }
            return argon2id_verify(encoded, password, password.utf8.count) == ARGON2_OK.rawValue
        }
    }

    private func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            threads.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static func encode(_ password: String, salt: [UInt8]) throws -> String {
        let length = argon2_encodedlen(passes, memory, 1, UInt32(salt.count), 32, Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            passes,
            memory,
            1,
            password,
            password.utf8.count,
            salt,
            salt.count,
            32,
            &encoded,
            length
        )
        guard code == ARGON2_OK.rawValue else { throw Unusable(code: code) }
        return encoded.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
    }
}
