// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct AttachmentTests {
    @Test(arguments: [
        ("foto.jpg", MediaType.jpeg, "foto.jpg"), ("FOTO.JPEG", .jpeg, "FOTO.JPEG"), ("IMG_1.HEIC", .jpeg, "IMG_1.jpg"),
        ("C:\\Users\\Siti\\foto.png", .png, "foto.png"), ("../../etc/passwd", .pdf, "passwd.pdf"),
        ("..", .pdf, "lampiran.pdf"),
        ("", .pdf, "lampiran.pdf"), ("surat.pdf.exe", .pdf, "surat.pdf.pdf"), ("surat v1.2", .pdf, "surat v1.2.pdf"),
        ("a\r\nSet-Cookie: x.jpg", .jpeg, "a Set-Cookie: x.jpg"), ("gambar\u{202E}gpj.exe", .jpeg, "gambargpj.jpg"),
        (".htaccess", .png, "htaccess.png"), ("jalan rusak – RT 3.webp", .webp, "jalan rusak – RT 3.webp"),
        ("/", .mp4, "lampiran.mp4"), ("\u{0}\u{7}", .mp4, "lampiran.mp4"),
    ])
    func namesArePlain(_ typed: String, _ type: MediaType, _ wanted: String) {
        #expect(AttachmentName.cleaned(typed, type) == wanted)
    }

    @Test func namesAreShort() {
        let name = AttachmentName.cleaned(String(repeating: "é", count: 500) + ".png", .png)
        #expect(name.unicodeScalars.count == AttachmentLimits.nameLength && name.hasSuffix(".png"))
        #expect(AttachmentName.cleaned(nil, .docx) == "lampiran.docx")
    }

    private let files = [
        Attachment(id: .init(12), name: "a\"},{\"b\\.pdf", type: .pdf, size: 5, digest: .none),
        Attachment(id: .init(7), name: "foto – é.jpg", type: .jpeg, size: .max, digest: Digest(Array(0..<32))),
    ]

    @Test func aManifestIsTheSameWhateverTheOrder() {
        let manifest = AttachmentManifest(files)
        #expect(manifest.text == AttachmentManifest(files.reversed()).text)
        #expect(manifest.text.hasPrefix(#"[{"id":"7","name":"foto – é.jpg","sha256":"000102"#))
        #expect(AttachmentManifest(text: manifest.text) == manifest)
        #expect(AttachmentManifest(text: "[]") == AttachmentManifest([]))
    }

    @Test(arguments: ["", "[", "{}", "[{}]", "[ ]", #"[{"id":"7"}]"#])
    func aManifestReadsOnlyWhatItWrote(_ text: String) { #expect(AttachmentManifest(text: text) == nil) }

    @Test func aManifestWithAnythingElseInItIsNone() {
        let text = AttachmentManifest(files).text
        #expect(AttachmentManifest(text: text.replacing(",\"size\":5", with: ", \"size\":5")) == nil)
        #expect(AttachmentManifest(text: text.replacing("application/pdf", with: "text/html")) == nil)
        #expect(AttachmentManifest(text: text.replacing("{\"id\":\"12\"", with: "{\"extra\":1,\"id\":\"12\"")) == nil)
    }
}
