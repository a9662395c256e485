// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("siti@example.go.id", "siti@example.go.id"), ("  Siti.Aminah@Example.GO.ID ", "siti.aminah@example.go.id"),
        ("a+b@x.id", "a+b@x.id"), ("o'neil_#1@sub.domain-a.co.id", "o'neil_#1@sub.domain-a.co.id"),
        ("x@123.id", "x@123.id"),
        (String(repeating: "a", count: 64) + "@x.id", String(repeating: "a", count: 64) + "@x.id"),
    ])
    func isReadInLowerCase(typed: String, address: String) {
        #expect(EmailAddress(typed: typed)?.description == address)
    }

    @Test(arguments: [
        "", "siti", "@example.id", "siti@", "siti@localhost", "siti@@example.id", "si ti@example.id",
        ".siti@example.id",
        "siti.@example.id", "si..ti@example.id", "siti@-example.id", "siti@example-.id", "siti@example..id",
        "siti@.example.id", "siti@example.id.", "siti@exam_ple.id", "siti@exämple.id", "sïti@example.id",
        "\"siti\"@example.id", "siti@[127.0.0.1]", "a@b@example.id", "siti@example.id\nBcc: x@y.id",
        "<siti@example.id>",
        String(repeating: "a", count: 65) + "@x.id", "a@" + String(repeating: "b", count: 64) + ".id",
        "a@" + String(repeating: "bcdefgh.", count: 32) + "id",
    ])
    func refusesAnythingElse(typed: String) {
        #expect(EmailAddress(typed: typed) == nil)
    }
}

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("081234567890", "+6281234567890"), ("0812-3456-7890", "+6281234567890"), ("0812 3456 7890", "+6281234567890"),
        ("+6281234567890", "+6281234567890"), ("+62 812-3456-7890", "+6281234567890"),
        ("6281234567890", "+6281234567890"),
        (" (021) 345.6789 ", "+62213456789"), ("+1 202 555 0123", "+12025550123"), ("+60123456789", "+60123456789"),
    ])
    func isKeptAsE164(typed: String, number: String) {
        #expect(PhoneNumber(typed: typed)?.description == number)
    }

    @Test(arguments: [
        "", "0", "+", "62", "0812", "812345678901", "8123 4567 890", "+0812345678", "abc", "0812345678x",
        "+62812/3456789",
        "08123456789012345", "+1234567890123456", "٠٨١٢٣٤٥٦٧٨٩٠", "++6281234567890", "0812+34567890", "112",
    ])
    func refusesAnythingElse(typed: String) {
        #expect(PhoneNumber(typed: typed) == nil)
    }

    @Test func allFormsOfOneNumberAreEqual() {
        let forms = ["0812 3456 7890", "+62 812 3456 7890", "62-812-3456-7890"].map { PhoneNumber(typed: $0) }

        #expect(Set(forms).count == 1)
    }
}

@Suite struct CleanedTests {
    @Test(arguments: [
        ("", ""), ("   ", ""), ("  Jalan rusak \n", "Jalan rusak"), ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\tb", "a\tb"), ("a\u{0}b\u{7}c\u{1b}[31m", "abc[31m"), ("a\u{7f}b\u{80}c\u{9f}d", "abcd"),
        ("\u{0} a \u{0}", "a"), ("é日本👨‍👩‍👧‍👦", "é日本👨‍👩‍👧‍👦"), ("a\u{a0}b\u{a0}", "a\u{a0}b"), ("a\n\n\nb", "a\n\n\nb"),
    ])
    func losesWhatNobodySees(text: String, cleaned: String) {
        #expect(Array(text.cleaned.utf8) == Array(cleaned.utf8))
        #expect(text.cleaned.cleaned == text.cleaned)
    }

    @Test func trimsAllWhitespaceAtBothEnds() {
        #expect("\n\t \u{3000}a b\u{2003}\r\n".trimmed == "a b")
    }
}
