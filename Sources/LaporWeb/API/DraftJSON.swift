// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// A submission as JSON (design.md 6).
enum DraftJSON {
    static func read(_ fields: inout JSONFields) -> ReportDraft {
        var draft = ReportDraft()
        draft.channel = .api
        draft.classification = fields.string("classification")
        draft.title = fields.string("title")
        draft.body = fields.string("body")
        draft.incidentDate = fields.string("incident_date")
        draft.agency = fields.string("agency_id")
        draft.category = fields.string("category_id")
        draft.visibility = fields.string("visibility")
        draft.isAnonymous = fields.bool("anonymous") ?? false
        draft.onBehalfOf = fields.string("on_behalf_of")
        draft.language = fields.string("language")
        fields.object("location") { location in
            draft.regionCode = location.string("region_code")
            draft.address = location.string("address")
            draft.latitude = location.number("latitude")
            draft.longitude = location.number("longitude")
        }
        fields.object("reporter") { reporter in
            draft.reporterKind = reporter.string("kind")
            draft.reporterName = reporter.string("name")
            draft.reporterEmail = reporter.string("email")
            draft.reporterPhone = reporter.string("phone")
        }
        draft.uploads = fields.strings("uploads")
        return draft
    }
}
