// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// What the program brings along of agencies and topics: made by `make router-models`, from tables in `dev/router`.
enum ModelFiles {
    /// Nothing where a build was made without.
    @Sendable static func shipped(_ subject: TextSubject) throws -> [UInt8]? {
        let file = Resources.url("Models/\(subject.rawValue).model")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return Array(try Data(contentsOf: file))
    }
}
