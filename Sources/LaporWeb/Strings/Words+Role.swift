// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    static func role(_ role: Role, _ language: Language) -> String {
        let phrase: Phrase =
            switch role {
            case .reporter: Phrase("Pelapor", "Reporter")
            case .system: Phrase("Sistem", "System")
            case .nationalAdmin: Phrase("Administrator nasional", "National administrator")
            case .agencyAdmin: Phrase("Administrator instansi", "Agency administrator")
            case .liaisonOfficer: Phrase("Pejabat penghubung", "Liaison officer")
            case .approver: Phrase("Pejabat penyetuju", "Approver")
            case .intakeOperator: Phrase("Petugas penerima laporan", "Intake operator")
            case .socialMediaHandler: Phrase("Pengelola media sosial", "Social media handler")
            case .executiveViewer: Phrase("Pimpinan", "Executive")
            case .internalOversight: Phrase("Inspektorat", "Internal oversight")
            case .ombudsman: Phrase("Ombudsman", "Ombudsman")
            case .supervisor: Phrase("Pembina", "Supervisor")
            case .priorityWatcher: Phrase("Pemantau prioritas", "Priority watcher")
            case .coordinationTeam: Phrase("Tim koordinasi", "Coordination team")
            case .dataProtectionOfficer: Phrase("Pejabat pelindungan data pribadi", "Data protection officer")
            case .apiDeveloper: Phrase("Pengembang aplikasi", "Application developer")
            case .operator: Phrase("Pengelola teknis", "Operator")
            }
        return phrase[language]
    }
}
