// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The lines of a queue: dense where there is room, cards where there is none.
struct QueueTable {
    let model: InboxPage.Model
    /// Whether several can be chosen for one action.
    let isBulk: Bool
    /// Whether its lines stand in the queue that is shown.
    var isPlaced = true
    private var visit: Visit { model.visit }

    func draw(_ title: String, _ lines: [ReportLine]) -> HTML {
        var heads = [Phrase.deadlineDue, .queueReport, .stateLabel, .custodyAgency, .queueReceived]
        if isBulk { heads.insert(.queuePick, at: 0) }
        return div(.class("queue"), isBulk ? .attribute("data-queue", "") : nil) {
            DataTable(title: title, heads: heads.map { visit($0) }, naming: isBulk ? 2 : 1)
                .draw(lines.map(row))
        }
    }

    private func row(_ line: ReportLine) -> [HTML] {
        let cells = [due(line), report(line), state(line), agency(line), received(line)]
        return isBulk ? [pick(line)] + cells : cells
    }

    private func pick(_ line: ReportLine) -> HTML {
        input(
            .type("checkbox"),
            .class("pick"),
            .name("laporan"),
            .value(line.trackingID.description),
            .ariaLabel(visit(.queuePick(line.trackingID.grouped)))
        )
    }

    private func report(_ line: ReportLine) -> HTML {
        let language = visit.language
        let facts = [
            line.trackingID.grouped, Words.classification(line.classification, language),
            line.category.map { model.directory.categoryName($0, language.known) },
            line.region.flatMap { model.directory.regions[$0]?.name },
        ]
        return pieces {
            a(.href(Links.deskReport(line.trackingID, from: origin(line)))) { Words.title(line.title, language) }
            small(.class("line")) { facts.compactMap(\.self).joined(separator: " · ") }
        }
    }

    private func origin(_ line: ReportLine) -> DeskOrigin? {
        isPlaced ? DeskOrigin(model.filter, model.order.place(of: line)) : nil
    }

    private func state(_ line: ReportLine) -> HTML {
        span(.class("badges")) {
            if line.isUrgent { Badges.label(visit(.urgentMark), "bad") }
            Badges.state(line.state, visit.language)
            if line.hasDraft { Badges.label(visit(.draftWaits), "open") }
            if line.isIdentityAskedFor { Badges.label(visit(.identityMark), "open") }
        }
    }

    private func agency(_ line: ReportLine) -> HTML { HTML(text: model.directory.agencies.name(line.agency)) }

    private func received(_ line: ReportLine) -> HTML {
        pieces {
            inCard(.queueCardReceived)
            When.short(line.receivedAt, model.directory.agencies.zone(of: line.agency), visit.language)
        }
    }

    /// What a date is, where no head of a column says it.
    private func inCard(_ words: Phrase) -> HTML { span(.class("in-card")) { "\(visit(words)) " } }

    private func turn(_ deadline: Deadline, _ zone: Zone) -> HTML {
        let isOver = deadline.standing == .breached
        return pieces {
            visit(isOver ? .reporterTimeOver : .reporterHasUntil)
            small(.class("line")) { When.short(deadline.dueAt, zone, visit.language) }
        }
    }

    private func due(_ line: ReportLine) -> HTML {
        let agencies = model.directory.agencies
        let zone = agencies.zone(of: line.agency)
        if let turn = model.turns[line.id] { return self.turn(turn, zone) }
        guard let dueAt = line.dueAt else {
            return HTML(text: visit(line.state.isTurnOfReporter ? .waitsForReporterNow : .nothingDue))
        }
        let remaining = model.directory.calendar.workingDays(
            after: CivilDate(visit.now, in: zone),
            through: CivilDate(dueAt, in: zone),
            region: agencies[line.agency]?.region
        )
        return pieces {
            DueWords.badge(remaining, isPast: dueAt < visit.now, visit)
            small(.class("line")) {
                inCard(.queueCardDue)
                When.short(dueAt, zone, visit.language)
            }
        }
    }
}
