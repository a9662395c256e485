// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct TextSignatureTests {
    private static let text = """
        Kami menolak pembangunan gudang di tengah permukiman warga karena mengganggu anak sekolah, menambah kemacetan, dan tidak ada \
        persetujuan dari warga sekitar. Mohon pemerintah daerah meninjau kembali izin yang sudah diberikan.
        """

    @Test func hardlyChangedIsNearlyTheSame() {
        let signature = TextSignature(Self.text)
        #expect(signature.likeness(to: TextSignature(Self.text.uppercased())) == 1)
        #expect(signature.isNearlyTheSame(as: TextSignature(Self.text + " Nomor 7.")))
        #expect(signature.isNearlyTheSame(as: TextSignature(Self.text.replacing("anak sekolah", with: "lansia"))))
    }

    @Test func toldAnewIsNot() {
        let anew = "Gudang itu jangan dibangun di dekat rumah kami; jalan jadi macet dan anak-anak terganggu."
        #expect(!TextSignature(Self.text).isNearlyTheSame(as: TextSignature(anew)))
        #expect(TextSignature("").likeness(to: TextSignature("")) == 0)
        #expect(TextSignature("lampu mati").isNearlyTheSame(as: TextSignature("Lampu mati!")))
    }
}
