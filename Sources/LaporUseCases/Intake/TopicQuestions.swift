// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// The questions that are asked about a topic today, and the answers to them: for the form of a report, and the API.
///
/// A topic asks what the topics above it ask, and then its own.
package struct TopicQuestions: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(of category: Category.ID) async throws -> [TopicQuestion] {
        Self.asked(of: category, try await ports.directory.current(), on: CivilDate(ports.now(), in: .western))
    }

    /// Checks all answers at once; what was left open and need not be answered is left out.
    ///
    /// - Parameter typed: by the codes of the questions; what nobody asked is refused.
    package func answers(_ typed: [String: String], about category: Category.ID) async throws -> [TopicAnswer] {
        let asked = try await self(of: category)
        var answers: [TopicAnswer] = []
        var problems = typed.keys.filter { code in !asked.contains { $0.code == code } }.sorted()
            .map { FieldProblem("answers.\($0)", .unknown) }
        for question in asked {
            do throws(Refusal) {
                if let answer = try question.answer(typed[question.code] ?? "") { answers.append(answer) }
            } catch {
                if case .invalid(let wrong) = error { problems += wrong }
            }
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        return answers
    }

    /// A draft with what was answered about its topic at the end of its words: whatever holds for words holds for that.
    ///
    /// - Parameters:
    ///   - typed: by the codes of the questions; of a topic that was chosen before, nothing counts.
    ///   - isStrict: refuses when an answer is missing or wrong; otherwise the draft stays as it is then.
    package func completing(
        _ draft: ReportDraft,
        with typed: [String: String],
        about category: Category.ID,
        _ language: Language,
        isStrict: Bool
    ) async throws -> ReportDraft {
        let asked = Set(try await self(of: category).map(\.code))
        let told: String
        do {
            let answers = try await answers(typed.filter { asked.contains($0.key) }, about: category)
            told = try await self.told(answers, about: category, language)
        } catch let refusal as Refusal {
            guard !isStrict else { throw refusal }
            return draft
        }
        var draft = draft
        if !told.isEmpty { draft.body = [draft.body, told].compactMap(\.self).joined(separator: "\n\n") }
        return draft
    }

    /// What was answered, a line each, as it stands at the end of a report's words.
    func told(
        _ answers: [TopicAnswer],
        about category: Category.ID,
        _ language: Language
    ) async throws -> String {
        let asked = try await self(of: category)
        return answers.compactMap { answer in
            asked.first { $0.code == answer.question }.map { question in
                "\(question.labels[language] ?? question.code): \(answer.text)"
            }
        }.joined(separator: "\n")
    }

    static func asked(of category: Category.ID, _ directory: Directory, on day: CivilDate) -> [TopicQuestion] {
        var line: [Category.ID] = []
        var next: Category.ID? = category
        while let current = next, !line.contains(current) {
            line.append(current)
            next = directory[current]?.parent
        }
        var codes: Set<String> = []
        // What is asked nearer to the topic stands for the same question above it.
        let own = line.map { id in
            directory.questions(of: id).filter { $0.isOpen(on: day) && codes.insert($0.code).inserted }
        }
        return own.reversed().flatMap(\.self)
    }
}
