// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// Who reported, sealed; the key that opens it is a row of its own, so that erasing that row erases the person.
package struct SealedIdentity: Sendable {
    package let sealed: [UInt8]
    package let wrappedKey: [UInt8]
    package let emailMark: [UInt8]?
    package let phoneMark: [UInt8]?

    package init(sealed: [UInt8], wrappedKey: [UInt8], emailMark: [UInt8]?, phoneMark: [UInt8]?) {
        self.sealed = sealed
        self.wrappedKey = wrappedKey
        self.emailMark = emailMark
        self.phoneMark = phoneMark
    }

    /// Goes along with the rows of the submission itself.
    package func insertion(for report: Report.ID) -> [Query] {
        [
            """
            INSERT INTO identity (report_id, sealed, email_mark, phone_mark)
            VALUES (\(report.rawValue), \(sealed), \(emailMark), \(phoneMark))
            """,
            "INSERT INTO identity_key (report_id, wrapped) VALUES (\(report.rawValue), \(wrappedKey))",
        ]
    }
}

package struct IdentityStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// What was known before is gone, with its key.
    package func replace(_ identity: SealedIdentity?, of report: Report.ID) throws {
        let gone: [Query] = [
            "DELETE FROM identity_key WHERE report_id = \(report.rawValue)",
            "DELETE FROM identity WHERE report_id = \(report.rawValue)",
        ]
        try tx.run(gone + (identity?.insertion(for: report) ?? []))
    }

    package func find(_ report: Report.ID) throws -> SealedIdentity? {
        try tx.first(
            """
            SELECT i.sealed, k.wrapped FROM identity i JOIN identity_key k ON k.report_id = i.report_id
            WHERE i.report_id = \(report.rawValue)
            """
        ) { SealedIdentity(sealed: $0.bytes(0), wrappedKey: $0.bytes(1), emailMark: nil, phoneMark: nil) }
    }
}
