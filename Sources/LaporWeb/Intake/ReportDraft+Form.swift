// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension ReportDraft {
    /// A draft as the form sends it.
    init(_ form: FormFields, _ language: Language) {
        self.init()
        classification = form.text(.classification)
        title = form.text(.title)
        body = form.text(.body)
        incidentDate = form.text(.incidentDate)
        place = form.place
        address = form.address
        latitude = form.text(.latitude).flatMap(Double.init)
        longitude = form.text(.longitude).flatMap(Double.init)
        let meant = form.agency(.agency)
        agency = meant == FormFields.nobody ? nil : meant
        category = form.text(.category)
        visibility = (form[.visibility] == "ya" ? Report.Visibility.confidential : .public).rawValue
        isAnonymous = form[.anonymous] == "ya"
        reporterName = form.text(.reporterName)
        reporterEmail = form.text(.reporterEmail)
        reporterPhone = form.text(.reporterPhone)
        onBehalfOf = form.text(.onBehalfOf)
        self.language = language.known.rawValue
        uploads = form.all(FormFiles.references)
        channel = .web
    }

    /// What could not be asked about any more, since its sender is away: it is sent all the same, and nothing of it is lost.
    ///
    /// - Parameter problems: of the first try; what else is wrong stays wrong.
    mutating func setAside(_ problems: [FieldProblem]) {
        for problem in problems {
            switch FieldName(rawValue: problem.field) {
            case .region?:
                address = [place, address].compactMap(\.self).joined(separator: "; ")
                place = nil
            case .agency?:
                body = [body, agency.map { "(\($0))" }].compactMap(\.self).joined(separator: "\n\n")
                agency = nil
            case .category?: category = nil
            case .latitude?, .longitude?: (latitude, longitude) = (nil, nil)
            default: continue
            }
        }
    }
}
