// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporUseCases

/// Support and comments of the demonstration, invented: what most people have, what was released, and what waits.
struct DemoVoices {
    private static let names: [String?] = [nil, "Warga RT 04", nil, "Pedagang pasar", "Orang tua murid"]
    private static let words = [
        "Di gang kami juga sama sejak bulan lalu. Semoga sekalian diperbaiki.",
        "Kemarin petugas sudah datang mengukur. Terima kasih, kami tunggu lanjutannya.",
        "Anak sekolah lewat sini setiap pagi, mohon didahulukan.",
        "Kalau malam hampir tidak terlihat. Mungkin bisa diberi penanda dulu.",
        "Sudah dua kali ditambal dan rusak lagi; mohon diperiksa saluran airnya.",
    ]
    /// One that an officer will not want to show.
    private static let careless = "Hubungi saya saja di 0812-0000-1234, saya tahu siapa orangnya."
    let ports: Ports

    func make() async throws {
        let lines = try await ListPublishedReports(ports)(.init(), limit: 60).lines.filter { !$0.state.isEnded }
        let support = SupportReport(ports)
        for (place, line) in lines.enumerated() {
            // Few have very many, most have some or none.
            for voice in 0..<(place.isMultiple(of: 7) ? 23 - place / 7 : place % 4) {
                do {
                    _ = try await support(line.trackingID, secret: "demo-suara-\(place)-\(voice)-contoh")
                } catch Refusal.takesNoVoices {
                    break
                }
            }
        }
        for (place, line) in lines.enumerated() where place < 15 { try await comment(place, line.trackingID) }
    }

    private func comment(_ place: Int, _ id: TrackingID) async throws {
        let words = place == 3 ? Self.careless : Self.words[place % Self.words.count]
        // Nobody can sign in as these: they have no contact.
        let author = Account(
            id: Account.ID(try await ports.nextID()),
            contact: ContactPoint.email(try Self.nobody()),
            displayName: nil
        )
        do {
            try await CommentReport(ports)(
                id,
                words,
                as: Self.names[place % Self.names.count] ?? "",
                in: .indonesian,
                by: author
            )
        } catch Refusal.takesNoVoices {
            return
        }
        guard !place.isMultiple(of: 3), let comment = try await CommentReport(ports).own(author).first else { return }
        let officers = try await ManageOfficers(ports).list(limit: 1_000)
        guard let national = officers.first(where: { $0.role == .nationalAdmin }) else { return }
        _ = try await ModerateComments(ports).release(comment.id, by: national)
    }

    private static func nobody() throws -> EmailAddress {
        guard let address = EmailAddress(typed: "warga@demo.lapor.example") else {
            throw Failure(.corrupt, subject: "the address of the demonstration")
        }
        return address
    }
}
