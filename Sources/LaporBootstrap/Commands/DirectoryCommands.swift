// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases
import LaporWeb

/// A table of the directory that has commands of its own.
protocol DirectoryTableName {
    static var kind: DirectoryChange.Kind { get }
    static var name: String { get }
    static var columns: String { get }
}

enum AgencyTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.agency
    static let name = "agencies"
    static let columns = """
        slug, name, kind, parent, zone, region, valid_from, valid_until, successor, connection_model, accepts_direct, \
        requires_approval
        """
}
enum CategoryTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.category
    static let name = "categories"
    static let columns =
        "code, parent, name_id, name_en, starts_on, ends_on, is_sensitive, sp4n_id, keywords, successor"
}
enum RegionTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.region
    static let name = "regions"
    static let columns = "code, name, kind"
}
enum QuestionTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.question
    static let name = "questions"
    static let columns = """
        category, code, position, kind, label_id, label_en, choices_id, choices_en, is_required, starts_on, ends_on
        """
}
enum ProfileTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.profile
    static let name = "profiles"
    static let columns = """
        slug, abbreviation, email, phone, address, website, head_name, head_title, contact_name, contact_title, accent, logo
        """
}
enum NoticeTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.notice
    static let name = "notices"
    static let columns =
        "code, kind, place, title_id, title_en, text_id, text_en, starts_at, ends_at, is_published (times are WIB)"
}
enum HolidayTableName: DirectoryTableName {
    static let kind = DirectoryChange.Kind.holiday
    static let name = "holidays"
    static let columns = "date, kind, region, name, certainty"
}

/// `lapor import agencies FILE.csv`, and the like.
struct ImportTable<Table: DirectoryTableName>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Table.name,
            abstract: "Brings \(Table.name) to what a CSV file says: all of it, or nothing when a line is wrong.",
            discussion: """
                Columns: \(Table.columns).
                A column that is left out leaves things as they are. Nothing is deleted; repeating it changes nothing.
                """
        )
    }
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "The CSV file, with a header line.") var file: String
    @Flag(help: "Tell what would change, and change nothing.") var dryRun = false

    func run() async throws {
        let table = try CSVFile.read(file)
        let ports = try await options.installation().ports
        let result = try await ImportDirectory(ports)(
            Table.kind,
            table,
            isDry: dryRun,
            by: "operator:\(ProcessInfo.processInfo.userName)"
        )
        for problem in result.problems.prefix(100) {
            Console.warn("\(file):\(problem.line): \(SpokenRefusal.english(.invalid([problem.problem])))")
        }
        guard result.problems.isEmpty else {
            throw Misconfigured("\(result.problems.count) problems: nothing was written")
        }
        let counts = "\(result.added) added, \(result.changed) changed, \(result.unchanged) as they were"
        Console.say(dryRun ? "\(counts) (nothing was written)" : counts)
    }
}

/// `lapor export agencies [FILE.csv]`, and the like.
struct ExportTable<Table: DirectoryTableName>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Table.name,
            abstract: "Writes all \(Table.name) as a CSV file, which `lapor import \(Table.name)` reads."
        )
    }
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "Where to write; standard output if left out.") var file: String?

    func run() async throws {
        let table = try await ExportDirectory(options.installation().ports)(Table.kind)
        let data = Data(CSVFile.text(table).utf8)
        guard let file else { return try FileHandle.standardOutput.write(contentsOf: data) }
        do {
            try data.write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Misconfigured("\(file) cannot be written: \(error.localizedDescription)")
        }
        Console.warn("\(table.rows.count) \(Table.name)")
    }
}
