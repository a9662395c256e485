// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The reporter of a report is spoken to on their own page, not about.
extension Words {
    static func state(_ state: Report.State, _ language: Language, for viewer: Viewer) -> String {
        guard viewer == .reporter, let own = ownStates[state] else { return self.state(state, language) }
        return own[language]
    }

    static func event(_ name: Report.Event.Name, _ language: Language, for viewer: Viewer) -> String {
        guard viewer == .reporter, let own = ownEvents[name] else { return event(name, language) }
        return own[language]
    }

    static func deadline(_ kind: Deadline.Kind, _ language: Language, for viewer: Viewer) -> String {
        guard viewer == .reporter, let own = ownDeadlines[kind] else { return deadline(kind, language) }
        return own[language]
    }

    static func standing(_ standing: Deadline.Standing, _ language: Language, for viewer: Viewer) -> String {
        guard viewer == .reporter, standing == .paused else { return self.standing(standing, language) }
        return Phrase("Berhenti: menunggu Anda", "Paused: waiting for you")[language]
    }

    static func archiveReason(_ code: String, _ language: Language, for viewer: Viewer) -> String {
        guard viewer == .reporter, code == "withdrawn_by_reporter" else { return archiveReason(code, language) }
        return Phrase("Anda mencabut laporan ini", "You withdrew this report")[language]
    }

    private static let ownStates: [Report.State: Phrase] = [
        .deferred: Phrase("Menunggu keterangan dari Anda", "Waiting for details from you"),
        .awaitingReporter: Phrase("Sudah dijawab, menunggu tanggapan Anda", "Answered, waiting for you"),
        .reporterReplied: Phrase("Sudah Anda tanggapi", "You have replied"),
        .informationRequested: Phrase("Instansi meminta keterangan Anda", "The agency asks you for information"),
        .contested: Phrase("Anda sanggah, dikerjakan lagi", "Contested by you, being worked on again"),
    ]
    private static let ownEvents: [Report.Event.Name: Phrase] = [
        .deferred: Phrase("Anda diminta melengkapi laporan", "You were asked to complete the report"),
        .supplemented: Phrase("Anda menambahkan keterangan", "You added something"),
        .informationRequested: Phrase("Instansi meminta keterangan Anda", "The agency asks you for information"),
        .withdrawn: Phrase("Anda mencabut laporan", "You withdrew the report"),
        .identityOpened: Phrase("Anda membuka identitas", "You opened your identity"),
        .contactChanged: Phrase("Anda mengubah cara kami menghubungi Anda", "You changed how we reach you"),
        .identityTakenBack: Phrase("Anda menutup identitas", "You hid your identity"),
        .replied: Phrase("Anda menanggapi", "You replied"),
        .confirmed: Phrase("Anda menyatakan selesai", "You confirmed the solution"),
        .contested: Phrase("Anda menyanggah jawaban", "You contested the answer"),
        .rated: Phrase("Anda memberi nilai", "You rated the handling"),
    ]
    private static let ownDeadlines: [Deadline.Kind: Phrase] = [
        .completion: Phrase("Kesempatan Anda melengkapi", "Your time to complete"),
        .information: Phrase("Kesempatan Anda memberi keterangan", "Your time to inform"),
        .silence: Phrase("Kesempatan Anda menanggapi", "Your time to respond"),
        .reply: Phrase("Jawaban atas tanggapan Anda", "Answer to your reply"),
    ]
}
