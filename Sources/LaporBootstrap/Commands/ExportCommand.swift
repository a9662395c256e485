// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes what the program holds into files.",
        subcommands: [
            ExportSP4NCommand.self, ExportTemplatesCommand.self, ExportTable<AgencyTableName>.self,
            ExportTable<CategoryTableName>.self,
            ExportTable<RegionTableName>.self, ExportTable<HolidayTableName>.self, ExportTable<ProfileTableName>.self,
            ExportTable<QuestionTableName>.self, ExportTable<NoticeTableName>.self,
        ]
    )
}
