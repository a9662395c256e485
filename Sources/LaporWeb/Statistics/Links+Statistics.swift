// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Links {
    static let statistics = "/statistik"

    static func statistics(of slug: String?, _ months: ClosedRange<CivilMonth>? = nil) -> String {
        var parts = slug.map { ["instansi=\($0)"] } ?? []
        if let months { parts += ["dari=\(months.lowerBound.iso)", "sampai=\(months.upperBound.iso)"] }
        return parts.isEmpty ? statistics : "\(statistics)?\(parts.joined(separator: "&"))"
    }

    /// A file of open data.
    static func statisticsFile(
        _ name: String,
        _ format: String,
        _ slug: String?,
        _ months: ClosedRange<CivilMonth>
    ) -> String {
        let agency = slug.map { "&agency=\($0)" } ?? ""
        return "/api/v1/statistics/\(name)?format=\(format)&from=\(months.lowerBound.iso)"
            + "&through=\(months.upperBound.iso)\(agency)"
    }
}
