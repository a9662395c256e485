// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
package import LaporUseCases

/// Everything a route can call, made once at the start.
package struct Services: Sendable {
    package let submitReport: SubmitReport
    let checkDraft: CheckDraft
    let findAlike: FindAlike
    let readPlace: ReadPlace
    let topicQuestions: TopicQuestions
    let actOnReport: Acting
    let readReport: Reading
    let receiveUpload: ReceiveUpload
    let receiveInPieces: ReceiveInPieces
    let describeUploads: DescribeUploads
    let readAttachment: AttachmentReading
    let readDeliveries: ReadingDeliveries
    package let listPublished: ListPublishedReports
    package let listInbox: ListInbox
    package let readTurns: ReadTurns
    let mapReports: MapReports
    let readMap: ReadMap
    let readFigures: ReadFigures
    let readAnswers: ReadAnswers
    let findNext: FindNext
    package let signIn: SignIn
    package let sessions: Sessions
    let askForCode: AskForCode
    let signInWithCode: SignInWithCode
    let accounts: AccountSessions
    let manageAccount: ManageAccount
    let claimReport: Claiming
    let listOwnReports: ListOwnReports
    let changeContact: ChangingContact
    let followReport: FollowReport
    package let supportReport: SupportReport
    package let commentReport: CommentReport
    package let moderateComments: ModerateComments
    package let findAgencies: FindAgencies
    package let directory: ReadDirectory
    package let health: CheckHealth
    let serviceState: ReadServiceState
    package let exportSP4N: ExportSP4N
    let findBySource: FindingBySource
    package let submitDisclosure: SubmitDisclosure
    let actOnDisclosure: DisclosureActing
    let readDisclosure: DisclosureReading
    package let listDisclosures: ListDisclosures
    package let listRecipients: ListRecipients
    let administration: AdministrationServices
    package let keepViews: KeepViews
    package let keepTemplates: KeepTemplates
    package let notePresence: NotePresence
    package let findSimilar: FindSimilar
    package let findAnswers: FindAnswers
    package let findFlood: FindFlood
    package let findBursts: FindBursts
    package let proposeAgencies: ProposeAgencies
    package let actOnMany: ActOnMany
    package let readChanges: ReadChanges
    let readWords = ReadWords()
    /// Nothing where no workbooks are made.
    package let sheets: (any Spreadsheets)?
    package let settings: WebSettings

    /// - Parameter letters: the words that ship.
    package init(
        _ ports: Ports,
        settings: WebSettings,
        sheets: (any Spreadsheets)? = nil,
        letters: TemplateCatalogue = TemplateCatalogue([:])
    ) {
        submitReport = SubmitReport(ports)
        checkDraft = CheckDraft(ports)
        findAlike = FindAlike(ports)
        readPlace = ReadPlace(ports)
        topicQuestions = TopicQuestions(ports)
        actOnReport = Acting(use: ActOnReport(ports))
        readReport = Reading(use: ReadReport(ports))
        receiveUpload = ReceiveUpload(ports)
        receiveInPieces = ReceiveInPieces(ports)
        describeUploads = DescribeUploads(ports)
        readAttachment = AttachmentReading(use: ReadAttachment(ports))
        readDeliveries = ReadingDeliveries(use: ReadDeliveries(ports))
        listPublished = ListPublishedReports(ports)
        listInbox = ListInbox(ports)
        readTurns = ReadTurns(ports)
        mapReports = MapReports(ports)
        readMap = ReadMap(ports)
        readFigures = ReadFigures(ports)
        readAnswers = ReadAnswers(ports)
        findNext = FindNext(ports)
        signIn = SignIn(ports)
        sessions = Sessions(ports)
        askForCode = AskForCode(ports)
        signInWithCode = SignInWithCode(ports)
        accounts = AccountSessions(ports)
        manageAccount = ManageAccount(ports)
        claimReport = Claiming(use: ClaimReport(ports))
        listOwnReports = ListOwnReports(ports)
        changeContact = ChangingContact(use: ChangeContact(ports))
        followReport = FollowReport(ports)
        supportReport = SupportReport(ports)
        commentReport = CommentReport(ports)
        moderateComments = ModerateComments(ports)
        findAgencies = FindAgencies(ports)
        directory = ReadDirectory(ports)
        health = CheckHealth(ports)
        serviceState = ReadServiceState(ports)
        exportSP4N = ExportSP4N(ports)
        findBySource = FindingBySource(use: FindBySource(ports))
        submitDisclosure = SubmitDisclosure(ports)
        actOnDisclosure = DisclosureActing(use: ActOnDisclosure(ports))
        readDisclosure = DisclosureReading(use: ReadDisclosure(ports))
        listDisclosures = ListDisclosures(ports)
        listRecipients = ListRecipients(ports)
        administration = AdministrationServices(ports, letters: letters)
        keepViews = KeepViews(ports)
        keepTemplates = KeepTemplates(ports)
        notePresence = NotePresence(ports)
        findSimilar = FindSimilar(ports)
        findAnswers = FindAnswers(ports)
        findFlood = FindFlood(ports)
        findBursts = FindBursts(ports)
        proposeAgencies = ProposeAgencies(ports)
        actOnMany = ActOnMany(ports)
        readChanges = ReadChanges(ports)
        self.sheets = sheets
        self.settings = settings
    }
}

package struct WebSettings: Sendable {
    /// Where people reach this installation, without a slash at the end.
    package let baseURL: String
    /// Off for load tests.
    package let hasLimits: Bool
    /// By what citizens are reached from here: a driver for text messages would add its own.
    let routes: Set<ContactPoint.Route> = [.email]
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    package let trustedProxies: Set<String>
    /// What pages can be read in.
    package let languages: OfferedLanguages
    /// Pictures under the map; nothing without.
    package let mapTiles: MapTiles?
    /// In a demonstration: the folder of the letters that go to nobody, for whoever waits for a code.
    package let demonstrationLetters: String?

    package init(
        baseURL: String,
        hasLimits: Bool = true,
        trustedProxies: Set<String> = [],
        languages: OfferedLanguages = OfferedLanguages(),
        mapTiles: MapTiles? = nil,
        demonstrationLetters: String? = nil
    ) {
        self.baseURL = baseURL
        self.hasLimits = hasLimits
        self.trustedProxies = trustedProxies
        self.languages = languages
        self.mapTiles = mapTiles
        self.demonstrationLetters = demonstrationLetters
    }

    /// Cookies travel over HTTPS only where people do.
    var isSecure: Bool { baseURL.hasPrefix("https://") }
}

/// Reading and acting as the use cases do, with refused codes noted for the throttle.
struct Reading: Sendable {
    let use: ReadReport

    func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> ReportView {
        try await WrongCodes.noting { try await use(trackingID, for: requester) }
    }
}

struct FindingBySource: Sendable {
    let use: FindBySource

    func callAsFunction(
        _ number: String,
        in source: String,
        for requester: Requester? = nil
    ) async throws -> TrackingID {
        try await WrongCodes.noting { try await use(number, in: source, for: requester) }
    }
}

struct AttachmentReading: Sendable {
    let use: ReadAttachment

    func callAsFunction(
        _ id: Attachment.ID,
        of trackingID: TrackingID,
        for requester: Requester?,
        isThumbnail: Bool
    ) async throws -> AttachmentFile {
        try await WrongCodes.noting { try await use(id, of: trackingID, for: requester, isThumbnail: isThumbnail) }
    }
}

struct ReadingDeliveries: Sendable {
    let use: ReadDeliveries

    func callAsFunction(
        _ trackingID: TrackingID,
        for requester: Requester,
        after key: DeliveryKey? = nil,
        limit: Int = 25
    ) async throws -> ReadDeliveries.Log {
        try await WrongCodes.noting { try await use(trackingID, for: requester, after: key, limit: limit) }
    }
}

struct Acting: Sendable {
    let use: ActOnReport

    @discardableResult
    func callAsFunction(
        _ request: ActionRequest,
        on trackingID: TrackingID,
        ifAt version: Int64? = nil,
        key: CommandKey? = nil,
        by requester: Requester
    ) async throws -> ActOnReport.Outcome {
        try await WrongCodes.noting {
            try await use(request, on: trackingID, ifAt: version, key: key, by: requester)
        }
    }
}

struct ChangingContact: Sendable {
    let use: ChangeContact

    func callAsFunction(_ trackingID: TrackingID, to account: Account?, by requester: Requester) async throws {
        try await WrongCodes.noting { try await use(trackingID, to: account, by: requester) }
    }
}

struct Claiming: Sendable {
    let use: ClaimReport

    func typed(_ number: String, _ code: String, for account: Account) async throws -> TrackingID {
        try await WrongCodes.noting { try await use.typed(number, code, for: account) }
    }
}

struct DisclosureReading: Sendable {
    let use: ReadDisclosure

    func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> DisclosureView {
        try await WrongCodes.noting { try await use(trackingID, for: requester) }
    }
}

struct DisclosureActing: Sendable {
    let use: ActOnDisclosure

    @discardableResult
    func callAsFunction(
        _ request: DisclosureRequest,
        on trackingID: TrackingID,
        ifAt version: Int64? = nil,
        key: CommandKey? = nil,
        by requester: Requester
    ) async throws -> ActOnDisclosure.Outcome {
        try await WrongCodes.noting {
            try await use(request, on: trackingID, ifAt: version, key: key, by: requester)
        }
    }
}
