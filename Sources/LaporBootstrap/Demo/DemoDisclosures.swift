// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// Two disclosures, invented, so that a visitor sees the sealed lane from both sides: one that nobody has read yet, and a
/// conversation.
struct DemoDisclosures {
    /// How its lines of the sign-ins begin, after number and code.
    static let mark = "Pengungkapan: "
    let ports: Ports

    /// Answers the lines to remember; none where nobody is named.
    func make() async throws -> [String] {
        guard try await !ListRecipients(ports)().isEmpty else { return [] }
        let fresh = try await submit(
            "Pengadaan seragam di kantor contoh kami dipecah menjadi lima paket agar tidak dilelang. Kelimanya diberikan "
                + "kepada toko milik keluarga pejabat pembuat komitmen. Berkas pesanannya ada di bagian umum."
        )
        let spoken = try await submit(
            "Honor kegiatan dipotong sepertiga setiap bulan dan dikumpulkan bendahara contoh. Yang menolak dipindahkan."
        )
        try await speak(spoken)
        return [line(fresh, "seragam tanpa lelang"), line(spoken, "potongan honor, sudah dijawab")]
    }

    private func submit(_ body: String) async throws -> DisclosureReceipt {
        var draft = DisclosureDraft()
        draft.body = body
        return try await SubmitDisclosure(ports)(draft, key: CommandKey(UUID().uuidString, scope: "demo disclosures"))
    }

    private func speak(_ receipt: DisclosureReceipt) async throws {
        let named = try await ManageRecipients(ports).list().first { !$0.officer.isDisabled }
        guard let officer = named?.officer, let code = AccessCode(typed: receipt.accessCode) else { return }
        let reader = Requester.officer(officer)
        _ = try await ReadDisclosure(ports)(receipt.trackingID, for: reader)
        let act = ActOnDisclosure(ports)
        let question = "Terima kasih. Sejak kapan pemotongan ini berlangsung, dan adakah daftar yang ditandatangani?"
        let answer = "Sejak dua tahun lalu. Daftarnya disimpan bendahara, salinannya ada pada tiga rekan."
        try await act(DisclosureRequest(.message, text: question), on: receipt.trackingID, by: reader)
        try await act(DisclosureRequest(.message, text: answer), on: receipt.trackingID, by: .reporter(code))
    }

    private func line(_ receipt: DisclosureReceipt, _ title: String) -> String {
        let code = AccessCode(typed: receipt.accessCode)?.grouped ?? receipt.accessCode
        return "\(receipt.trackingID)\t\(code)\t\(Self.mark)\(title)"
    }
}
