// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Where the demonstration nation lives: our texts laid over the directory's governments, places and calendar.
struct DemoWorld: Sendable {
    struct Government: Sendable {
        let place: DemoTexts.Place
        let agency: Agency
        /// Without *Pemerintah*: `Kota Surabaya`.
        let name: String
        let districts: [Region]
    }
    let texts: DemoTexts
    let directory: Directory
    let governments: [Government]
    /// Of the reports that a nation makes every day; the others are about its fates.
    let topics: [DemoTexts.Topic]

    init(_ texts: DemoTexts, _ directory: Directory) throws {
        self.texts = texts
        self.directory = directory
        topics = texts.topics
        governments = try texts.places.map { place in
            guard let agency = directory.agencies[slug: place.slug], let region = agency.region.flatMap(RegionCode.init)
            else {
                throw Misconfigured("the seeds hold no agency \(place.slug)")
            }
            return Government(
                place: place,
                agency: agency,
                name: agency.name.replacing("Pemerintah ", with: ""),
                districts: Self.districts(in: region, directory.regions)
            )
        }
    }

    /// Of a province those of all its regencies and cities.
    private static func districts(in region: RegionCode, _ regions: Gazetteer) -> [Region] {
        let below = regions.children(of: region)
        return region.level == 2 ? below : below.flatMap { regions.children(of: $0.code) }
    }

    /// The unit of a government, or the national body, that a name in our tables means.
    func agency(_ name: String, of government: Government) -> Agency? {
        directory.agencies[slug: "\(name)-\(government.agency.slug)"] ?? directory.agencies[slug: name]
    }

    /// Who answers a topic there: a government that has no such unit answers itself.
    func unit(for topic: DemoTexts.Topic, of government: Government) -> Agency {
        agency(topic.unit, of: government) ?? government.agency
    }

    func topic(_ name: String) -> DemoTexts.Topic {
        guard let topic = topics.first(where: { $0.name == name }) else { preconditionFailure("no topic \(name)") }
        return topic
    }

    /// The province above, where it takes part.
    func province(above government: Government) -> Government? {
        governments.first { $0.agency.id == government.agency.parent }
    }
}
