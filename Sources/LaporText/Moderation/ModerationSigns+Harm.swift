// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension ModerationSigns {
    /// Kinds of people, hostile words, and what makes them meant for all of a kind.
    static let hatred = """
        group 1: cina | china | cokin | aseng | tionghoa | kafir | kristen | katolik | islam | muslim | hindu | budha
        group 1: buddha | yahudi
        group 1: ahmadiyah | syiah | rohingya | papua | madura | batak | jawa | sunda | ambon | flores | minang
        group 1: padang | dayak | bugis
        group 1: negro | lgbt | gay | waria | pribumi | pendatang | arab | pengungsi | gereja | gerejanya | masjid
        group 1: vihara | klenteng | pura
        group 1: kaum | etnis | ras | umat | imigran | wni keturunan | bule | tki | transmigran | komunis | kuilnya
        group 1: pengungsi | timor | betawi | melayu | keturunan | nasrani | konghucu | homo | orang hitam | suku
        group 1: agama
        hostile 2: usir | bunuh | bakar | basmi | musnahkan | habisi | ganyang | bantai | hancurkan | tenggelamkan
        hostile 2: pulangkan | singkirkan
        hostile 2: ~musnah | dibasmi | dibantai | diusir | dilenyapkan | diratakan | laknat | najis | halal darahnya
        hostile 2: bukan manusia | pulang
        hostile 2: teroris | penjajah | perusak | penyembah setan | maling semua | monyet | babi | anjing | penipu
        hostile 2: perampok | pemabuk | sesat
        hostile 2: sampah | maling | kuasai negeri | tidak pantas tinggal | jangan kasih/beri/terima | mampus | biadab
        hostile 2: hancur | preman | jelek
        hostile 2: hama | parasit | benalu | pelit | licik | lempar | kubur hidup | gantung | tembak mati | rajam
        hostile 2: penggal | sikat habis
        hostile 2: sampai habis | tidak boleh ibadah/tinggal/hidup | jangan dipercaya | bodoh | pemalas | kampungan
        hostile 2: keparat | bangsat | bajingan
        hostile 2: koek | penjajah | pemalas | haram jadah | bau | kotor | kasar | tikus | asu
        pleading 1: mohon | tolong | ~lindung | ~laporkan | ~tindak lanjut | ~bantu | polisi bertindak | ~periksa
        pleading 1: dicopot | ~resah
        sweeping 1: wajib | layak | pantas | semuanya | semua | semuanya | itu | memang | dasar | mereka | saja
        sweeping 1: harus | dari sini | negara | negaramu | pulang | negeri | dari kota
        """
    /// What somebody means to do to others.
    static let threats = """
        threat 4: kubunuh | kubakar | kubacok | kuhabisi | kupecahkan | kutembak | kutusuk | kugorok | tidak pateni
        threat 4: tidak bacok | tidak obong
        threat 4: saya/aku/kami .. bunuh/bacok/tembak/habisi/gorok/santet/bom/tusuk | ~siap orang .. habisi
        threat 4: golok/parang .. ~asah
        threat 4: saya/aku/kami bakar
        threat 4: saya/aku/kami .. hancurkan/pecahkan/ratakan/ledakkan/bakar kantor/rumah/kepala/mobil/gedung
        threat 4: kantor .. saya/aku/kami bakar/bom/hancurkan/ledakkan | tidak akan selamat | ~pisah dari badan
        threat 4: mati kamu/kau/kalian
        threat 4: awas kau/kamu/kalian | nyawa kamu/kalian/anda/bapak
        threat 4: saya/aku tahu rumah/alamat .. bapak/ibu/anda/kamu/kalian/kau
        threat 1: tunggu saja
        threat 3: tunggu saja .. ~balas/~akibat/bapak/ibu/kamu/kau/kalian/anak/malam | jangan macam macam
        threat 3: jangan salahkan kami/saya/aku | hati hati kalau pulang | ~siap siap saja .. pak/bu
        threat 4: saya/aku/kami/gua .. bunuh/bacok/tusuk/gorok/bantai kamu/kau/kalian/petugas/mereka/dia
        threat 4: gua bunuh/bacok/tusuk/gorok/habisi
        threat 4: peluru/golok/parang/pistol/bensin/celurit/clurit/samurai .. ~siap/~asah | darah .. tumpah/mengalir
        threat 4: saya/kami serbu
        threat 4: kupatahkan | kuhajar | kutebas | kupenggal | kulempar bom/molotov
        threat 4: saya/aku/kami/gua .. lempar/~lempar molotov/bom
        threat 4: saya/aku/kami akan/bakal ~habisi/~bunuh/~hajar/~tebas/~bakar bapak/ibu/kamu/kau/kalian/anda
        threat 4: ~rata dengan tanah
        threat 3: tinggal tunggu waktu | tunggu waktunya | ~bakal .. ~habisi bapak/kamu/kalian/anda
        threat 3: ~habisi bapak/ibu/kamu/kau/kalian/anda
        threat 3: jangan sampai ~sesal/nyesel | kamu/kau/kalian/anda/bapak/ibu .. ~sesal/nyesel
        threat 3: kamu/kau/kalian/anda/bapak .. tanggung akibatnya
        threat 3: rasakan akibatnya | terima akibatnya | kirim orang .. ~rumah | tidak bisa tidur nyenyak
        threat 3: jangan harap selamat | kami datangi rumah
        threat 1: anak bapak/kamu/anda/kalian
        threat 2: lihat akibatnya | ~duduk .. bakar | lihat saja | akan/bakal kami/saya hancurkan | ~habisi
        threat 2: dibacok kepalanya | anak istri | kepala bapak/anda/kamu/kalian
        threat 0: saya/aku/kami bakar sampah/ikan/ayam/sate/jagung | bunuh diri | saya/kami tunggu saja
        threat 0: tanggung jawab
        """
    /// What says nothing.
    static let empty = """
        trial 3: cuma/hanya ~coba | cuma/hanya tes/test | abaikan .. laporan | jangan diproses | coba coba saja
        trial 3: laporan tes/test/percobaan
        trial 3: abaikan saja | uji coba saja | tes aplikasi | test aplikasi | lorem ipsum
        """
}
