// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Words {
    /// One of a closed list, as a menu shows it.
    static func choice(_ code: String, of choice: ActionField.Choice, _ language: Language) -> String {
        switch choice {
        case .archiveReason: archiveReason(code, language)
        case .classification: Report.Classification(rawValue: code).map { classification($0, language) } ?? code
        case .visibility: Report.Visibility(rawValue: code).map { visibility($0, language) } ?? code
        case .answerKind: Report.AnswerKind(rawValue: code).map { phrase($0)[language] } ?? code
        case .direction: Report.LetterDirection(rawValue: code).map { phrase($0)[language] } ?? code
        case .priority: Report.Priority(rawValue: code).map { phrase($0)[language] } ?? code
        case .finding: Report.Finding(rawValue: code).map { phrase($0)[language] } ?? code
        case .protection: Report.Protection(rawValue: code).map { phrase($0)[language] } ?? code
        case .respondentKind: Report.Respondent.Kind(rawValue: code).map { phrase($0)[language] } ?? code
        case .part: field(code, language)
        case .category, .answer: code
        }
    }

    private static func phrase(_ kind: Report.AnswerKind) -> Phrase {
        switch kind {
        case .interim: .interimAnswerShort
        case .final: .finalAnswerShort
        }
    }
    private static func phrase(_ direction: Report.LetterDirection) -> Phrase {
        switch direction {
        case .sent: Phrase("Dikirim", "Sent")
        case .received: Phrase("Diterima", "Received")
        }
    }
    static func phrase(_ priority: Report.Priority) -> Phrase {
        switch priority {
        case .low: Phrase("Rendah", "Low")
        case .normal: Phrase("Biasa", "Normal")
        case .high: Phrase("Tinggi", "High")
        case .urgent: Phrase("Mendesak", "Urgent")
        }
    }
    static func phrase(_ finding: Report.Finding) -> Phrase {
        Phrase(said: FindingWords.of(finding, .indonesian), english: FindingWords.of(finding, .english))
    }
    static func phrase(_ cause: Report.Protection) -> Phrase {
        switch cause {
        case .minor: Phrase("Anak", "Child")
        case .violence: Phrase("Kekerasan", "Violence")
        }
    }
    static func phrase(_ kind: Report.Respondent.Kind) -> Phrase {
        switch kind {
        case .unit: Phrase("Unit atau petugasnya", "A unit or somebody in it")
        case .head: Phrase("Kepala pemerintahan", "Head of the government")
        case .inspectorate: Phrase("Inspektorat", "Inspectorate")
        case .administrator: Phrase("Administrator instansi", "Agency administrator")
        case .nationalAdministrator: Phrase("Administrator nasional", "National administrator")
        }
    }
}

extension Words {
    /// A report whose title was erased is still there, and can still be opened.
    static func title(_ title: String, _ language: Language) -> String {
        title.isEmpty ? Phrase.erasedTitle[language] : title
    }
}
