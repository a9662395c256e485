// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What is promised in working days, by the policy that is in force.
extension Phrase {
    static func workingDays(_ count: Int) -> Phrase {
        Phrase("\(count) hari kerja", count == 1 ? "1 working day" : "\(count) working days")
    }

    static func writePromise(_ limits: Policy.Limits) -> Phrase {
        let days = workingDays(limits.verification)
        return Phrase(
            "Laporan diverifikasi paling lama \(days). Kami tidak pernah menghapus laporan tanpa alasan.",
            "Reports are verified within \(days). We never remove a report without a reason."
        )
    }

    static func hiddenUnverified(_ limits: Policy.Limits) -> Phrase {
        let days = workingDays(limits.verification)
        return Phrase(
            "laporannya belum diverifikasi (paling lama \(days)),",
            "it has not been verified yet (\(days) at most),"
        )
    }

    static func step1(_ limits: Policy.Limits) -> Phrase {
        step(Phrase("Verifikasi", "Verification"), workingDays(limits.verification))
    }
    static func step2(_ limits: Policy.Limits) -> Phrase {
        step(Phrase("Jawaban pertama", "First answer"), workingDays(limits.firstResponse))
    }
    static func step3(_ limits: Policy.Limits) -> Phrase {
        let days = limits.resolution.values.sorted()
        return step(Phrase("Penyelesaian", "Resolution"), range(days.first ?? 0, days.last ?? 0))
    }
    static func step3Text(_ limits: Policy.Limits) -> Phrase {
        let days = [.informationRequest, .aspiration, .complaint, .oversightComplaint].map(limits.resolution(_:))
        return Phrase(
            "\(days[0]) hari untuk informasi, \(days[1]) untuk aspirasi, \(days[2]) untuk pengaduan, \(days[3]) bila perlu "
                + "pemeriksaan inspektorat.",
            "\(days[0]) days for questions, \(days[1]) for suggestions, \(days[2]) for complaints, \(days[3]) if the "
                + "inspectorate must examine."
        )
    }
    static func step4(_ limits: Policy.Limits) -> Phrase {
        step(Phrase("Anda yang menilai", "You judge"), workingDays(limits.silence))
    }

    private static func step(_ name: Phrase, _ days: Phrase) -> Phrase {
        Phrase("\(name): \(days)", "\(name): \(days)")
    }
    private static func range(_ least: Int, _ most: Int) -> Phrase {
        let days = workingDays(most)
        guard least < most else { return days }
        return Phrase("\(least) sampai \(days)", "\(least) to \(days)")
    }
}
