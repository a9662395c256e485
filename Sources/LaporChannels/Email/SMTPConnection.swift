// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CCurl
import Foundation
import LaporUseCases

/// One way to the mail server, used by one thread at a time and kept open between letters that follow one another.
///
/// Everything here blocks. Nothing that a letter or an address holds enters a failure.
final class SMTPConnection: @unchecked Sendable {
    /// The bytes of a message, as libcurl asks for them.
    private final class Upload {
        let bytes: [UInt8]
        var sent = 0
        init(_ bytes: [UInt8]) { self.bytes = bytes }
    }
    private static let beginning = curl_begin()
    private let handle: UnsafeMutableRawPointer
    private let words: UnsafeMutablePointer<CChar>

    init(_ server: SMTPServer, sender: Mailbox) throws(MessengerFailure) {
        guard Self.beginning == CURLE_OK, let handle = curl_easy_init() else {
            throw MessengerFailure("curl_unusable", isRetryable: true)
        }
        self.handle = handle
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try set(server, sender)
    }
    deinit {
        curl_easy_cleanup(handle)
        words.deallocate()
    }

    private func set(_ server: SMTPServer, _ sender: Mailbox) throws(MessengerFailure) {
        let scheme = server.isEncryptedFromTheStart ? "smtps" : "smtp"
        // What stands for a path is how we introduce ourselves.
        let texts: [(CURLoption, String?)] = [
            (CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/\(sender.domain)"),
            (CURLOPT_PROTOCOLS_STR, "smtp,smtps"), (CURLOPT_PROXY, ""), (CURLOPT_MAIL_FROM, "<\(sender.address)>"),
            (CURLOPT_USERNAME, server.user), (CURLOPT_PASSWORD, server.password), (CURLOPT_CAINFO, server.authorities),
        ]
        let encryption =
            switch server.encryption {
            case .required: CURLUSESSL_ALL
            case .optional: CURLUSESSL_TRY
            case .off: CURLUSESSL_NONE
            }
        // Together well below the lease of a letter. No signals: they would hit any thread. An old connection may be dead.
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_USE_SSL, Int(encryption.rawValue)), (CURLOPT_CONNECTTIMEOUT, 15), (CURLOPT_TIMEOUT, 60),
            (CURLOPT_SERVER_RESPONSE_TIMEOUT, 45), (CURLOPT_NOSIGNAL, 1), (CURLOPT_MAXAGE_CONN, 20),
        ]
        // Without a text of our own libcurl's default stays.
        var codes = texts.map { option, text in text.map { curl_set_text(handle, option, $0) } ?? CURLE_OK }
        codes += numbers.map { curl_set_number(handle, $0.0, $0.1) }
        codes.append(curl_set_error_buffer(handle, words))
        if let wrong = codes.first(where: { $0 != CURLE_OK }) {
            throw MessengerFailure("curl_\(wrong.rawValue)", detail: Self.name(wrong), isRetryable: true)
        }
    }

    func send(_ message: EmailMessage, to address: String) throws(MessengerFailure) {
        let recipients = curl_slist_append(nil, "<\(address)>")
        defer { curl_slist_free_all(recipients) }
        let upload = Upload(message.bytes)
        words[0] = 0
        var code = curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        withExtendedLifetime(upload) {
            let source = Unmanaged.passUnretained(upload).toOpaque()
            if code == CURLE_OK {
                code = curl_set_reader(handle, Self.read, source, curl_off_t(upload.bytes.count))
            }
            if code == CURLE_OK { code = curl_easy_perform(handle) }
        }
        guard code != CURLE_OK else { return }
        throw failure(code, hasBegun: upload.sent > 0)
    }

    private static let read: curl_read_callback = { buffer, size, count, source in
        guard let buffer, let source else { return 0 }
        let upload = Unmanaged<Upload>.fromOpaque(source).takeUnretainedValue()
        let length = min(size * count, upload.bytes.count - upload.sent)
        UnsafeMutableRawBufferPointer(start: buffer, count: length)
            .copyBytes(from: upload.bytes[upload.sent..<upload.sent + length])
        upload.sent += length
        return length
    }

    /// Only a refusal of this letter is final; of us (sign-in, sender, certificate) it is the operator's to mend, in time.
    private func failure(_ code: CURLcode, hasBegun: Bool) -> MessengerFailure {
        let answer = curl_response_code(handle)
        let said = String(cString: words)
        let detail = said.isEmpty ? Self.name(code) : said
        let isAboutLetter = hasBegun || said.hasPrefix("RCPT failed") || said.hasPrefix("DATA failed")
        let isFinal = isAboutLetter && (500..<600).contains(answer)
        return MessengerFailure(Self.reason(code, answer), detail: detail, isRetryable: !isFinal)
    }

    private static func reason(_ code: CURLcode, _ answer: Int) -> String {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: "unreachable"
        case CURLE_OPERATION_TIMEDOUT: "timed_out"
        case CURLE_LOGIN_DENIED: "login_refused"
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            "not_encrypted"
        default: answer >= 400 ? "smtp_\(answer)" : "curl_\(code.rawValue)"
        }
    }

    private static func name(_ code: CURLcode) -> String { String(cString: curl_easy_strerror(code)) }
}
