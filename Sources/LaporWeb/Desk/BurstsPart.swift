// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What came more than usual in the last day, each with the queue of what it is made of.
enum BurstsPart {
    static func draw(_ model: InboxPage.Model) -> HTML {
        pieces {
            if !model.bursts.isEmpty {
                Notice.box(.open, icon: .chart) {
                    p { strong { model.visit(.burstsTitle) } }
                    ul { for found in model.bursts { li { line(found, model) } } }
                }
            }
        }
    }

    private static func line(_ found: FindBursts.Found, _ model: InboxPage.Model) -> HTML {
        let (visit, directory) = (model.visit, model.directory)
        let code = directory.categories.first { $0.id == found.topic }?.code ?? ""
        return pieces {
            a(.href(Links.desk("kategori=\(code)&wilayah=\(found.region)&urut=terbaru"))) {
                "\(directory.categoryName(found.topic, visit.language.known)), \(directory.regionName(found.region))"
            }
            ": \(visit(.burst(found.burst.count, usual: found.burst.usual)))"
        }
    }
}
