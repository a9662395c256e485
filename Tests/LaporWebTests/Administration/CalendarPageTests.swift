// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

/// Looking at whom a day concerns refuses what saving would refuse, and nothing else.
@Suite struct CalendarPageTests {
    private func token(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
    }

    @Test(arguments: [
        "tanggal=2026-03-01&jenis=public_holiday&kepastian=final&nama=Libur&alasan=SKB",
        "tanggal=9999-12-31&jenis=public_holiday&kepastian=final&nama=Libur&alasan=SKB",
        "tanggal=2026-02-30&jenis=public_holiday&kepastian=final&nama=Libur&alasan=SKB",
        "tanggal=2026-05-05&jenis=regional&kepastian=final&nama=Libur&alasan=SKB",
        "tanggal=2026-05-05&jenis=regional&wilayah=99&kepastian=final&nama=Libur&alasan=SKB",
        "tanggal=2026-05-05&jenis=public_holiday&kepastian=final&nama=&alasan=SKB",
        "tanggal=2026-05-05&jenis=public_holiday&kepastian=final&nama=Libur&alasan=",
        "tanggal=2026-12-25&jenis=public_holiday&kepastian=final&nama=Natal+lagi&alasan=SKB",
        "tanggal=2026-05-05&jenis=public_holiday&kepastian=final&nama=Libur&alasan=SKB",
    ])
    func lookingRefusesWhatSavingRefuses(fields: String) async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let path = "/kelola/kalender/hari"
            let form = "\(fields)&token=\(try token(String(buffer: try await world.get(path, cookie: cookie).body)))"
            let seen = try await world.post(form, to: path, cookie: cookie)
            let page = String(buffer: seen.body)
            let isOffered = page.contains("Simpan hari libur")
            #expect(isOffered == (seen.status == .ok), "\(page)")

            let date = fields.prefix { $0 != "&" }.dropFirst("tanggal=".count)
            let saved = try await world.post("\(form)&dilihat=\(date)", to: path, cookie: cookie)
            #expect((saved.status == .seeOther) == isOffered, "\(fields)")
        }
    }

    @Test func aSlipOfTodayIsTakenBackTodayAndNotLater() async throws {
        try await PageWorld.serving { world in
            _ = try await world.report()
            let admin = try await world.lapor.officer(.nationalAdmin, at: "nasional")
            let day = [
                "date": "2026-03-02", "kind": "public_holiday", "region": "", "name": "Salah", "certainty": "final",
            ]
            _ = try await ChangeDirectory(world.lapor.ports)(.holiday, day, because: "SKB", by: admin)
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let path = "/kelola/kalender/hari?hari=2026-03-02&jenis=public_holiday&wilayah="
            let form = String(buffer: try await world.get(path, cookie: cookie).body)
            let mark = try #require(form.firstMatch(of: /name="versi" value="([^"]+)"/)).1
            let fields = "token=\(try token(form))&versi=\(mark)&nama=Salah&kepastian=cancelled&alasan=Salah+ketik"

            let seen = try await world.post(fields, to: path, cookie: cookie)
            #expect(seen.status == .ok && String(buffer: seen.body).contains("1 laporan batas waktunya"))
            let done = try await world.post("\(fields)&dilihat=2026-03-02", to: path, cookie: cookie)
            #expect(done.status == .seeOther)
        }
    }
}
