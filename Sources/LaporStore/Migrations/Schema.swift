// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporSQL

/// The whole history of the schema, oldest first.
package enum Schema {
    package static let migrations: [Migration] = [
        .createDirectory, .createReport, .createOutbox, .createOfficer, .createAttachment, .createLetterTemplate,
        .extendDirectory, .extendReport, .createSourceReference, .createSearch, .createDisclosure,
        .createFigures, .createAccount, .createDesk, .createIncomingUpload, .extendAdministration,
        .createPublicVoices, .createServiceNews,
        .findByRegion, .findByClosing, .createTextModel,
    ]
    package static let migrator = Migrator(migrations)
}
