// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What is looked for in a text to say what it may be beside a report.
enum ModerationSigns {
    static let all = SpokenSigns(
        [offers, goods, reports, quotes, literal, aims, hatred, threats, empty].joined(separator: "\n")
    )

    /// What advertisements say.
    private static let offers = """
        offer 3: slot gacor | gacor | maxwin | rtp live | link slot | agen slot/poker/judi/togel | bonus new member
        offer 3: situs slot/judi/poker/togel .. terpercaya/resmi/terbaik/gacor | bandar togel/judi .. terbesar/terpercaya/resmi
        offer 3: deposit pulsa | depo .. wd | open bo | bo sekarang | pijat .. plus | wd/withdraw berapapun | pasti dibayar
        offer 2: link di bio | di link bio | gratis ongkir | cash on delivery | order sekarang | pesan sekarang | daftar sekarang
        offer 2: beli sekarang | join sekarang | order via/wa/lewat | pesan via/lewat | klik link/tautan | click here | buy now
        offer 2: limited offer | best price | visit our | followers instagram | chat admin/saja | yuk diorder/order | silakan order
        offer 2: minat hubungi | hubungi sales/marketing/cs/admin | hub kami | hubungi kami | hubungi wa | pinjaman .. cair
        offer 2: ~cair .. menit | tanpa jaminan | tanpa survey/survei | bunga rendah | modal kecil | cepat kaya | untung besar
        offer 2: ready stok/stock | open jastip/po/order | kuota terbatas | stok terbatas | ~dapat hadiah | klaim hadiah
        offer 2: ~untung dijamin | dijamin profit/untung | gabung via/grup/lewat | gabung .. gratis | link referal | kode referal
        offer 2: ~jual .. original/murah/termurah/bergaransi | top up .. termurah/murah | dijual rumah/tanah/mobil/motor/ruko/kavling
        offer 2: ~bawa pulang .. hubungi | gaji .. tanpa pengalaman | kunjungi situs/website/toko/web | kami menyediakan | cek testimoni
        offer 2: jasa .. murah/cepat/terpercaya/kami/bergaransi | melayani seluruh | distributor resmi | sedot wc murah | seo kami
        offer 1: promo | diskon | cashback | bonus | grosir | cod | cuan | profit | jackpot | trusted | termurah | bosku | jasa | seo
        offer 1: bergaransi | garansi | murah | harga murah/terjangkau/pabrik/mulai | gratis pertemuan/konsultasi | dp ringan/mulai/0
        offer 1: beli 0 gratis 0 | ready | testimoni | terlaris | original | ampuh | herbal | pelangsing | obat kuat | followers
        offer 1: rate murah | panggilan 0 jam | survei lokasi gratis | paket harga | free | backlink | hanya hari ini | kak mampir
        offer 1: lokasi strategis | terapis | cewek | hubungi/telepon | pinjaman online | dana cepat | menang terus | investasi
        offer 1: ~jual beli | whatsapp | telegram | telepon 0 | order | profil | pakai kode | menu baru | buka tiap/setiap hari | kredit
        offer 1: minat | harga | website kami | kami di wa | maksimal | depo 0 | terpilih .. hadiah | menit tanpa | ~untung
        offer 1: berangkat pasti | umroh promo | les privat | terjangkau | ongkir | toko kami | warung .. kami | slot | togel | poker
        offer 1: judi terpercaya/online | biaya terjangkau | minimal order | tanpa bi | tanpa tes | proses cepat | gratis | cheap | likes
        offer 1: situs ini | main di | dana .. cepat | pinjol cair
        """
    /// What is offered, and with which words.
    private static let goods = """
        offer 2: toto macau | prediksi togel | angka jitu | mahjong ways | freebet | sbobet | scatter hitam | parlay | link alternatif
        offer 2: lepas kunci | proses mudah | syarat ringan/mudah | tanpa ribet | undang teman | saldo gratis | langsung cair | cair hari ini
        offer 2: hubungi .. segera | segera hubungi | informasi lanjut/lanjutan/lebih dm/wa/hubungi/chat | booking sekarang | flash sale
        offer 2: harga bersahabat/spesial/grosir/promo/miring/nego | kirim/pengiriman ke seluruh | seluruh nusantara | bisa cod | free ongkir
        offer 2: passive income | penghasilan tambahan | kerja online | tanpa modal | dana gaib | uang gaib | pesugihan | pelet | penglaris
        offer 2: joki tugas/skripsi | jasa joki | copy trade | robot trading | sinyal trading | over kredit | take over | kavling siap
        offer 2: paket wisata/tour/umroh/aqiqah | tiket murah | kelas .. tersedia | desain gratis | teknisi berpengalaman | antar jemput bandara
        offer 2: produk kami | order yuk | yuk order | dm saja/kami | chat wa | best seller | kualitas premium/terbaik | pemesanan hubungi
        offer 2: ~sewa .. harian | rental mobil/motor | disewakan rumah/ruko/kamar | panggilan ke rumah | melayani ~antar/~panggil/area/pesan
        offer 2: beli tiga/dua/satu/0 gratis | gratis satu | dapatkan saldo/bonus/diskon/hadiah/voucher/potongan | buruan daftar/order/beli
        offer 1: buruan | booking | marketing | kontak | berpengalaman | bersertifikat | voucher | kupon | reseller | dropship | komisi | member
        offer 1: crypto | kripto | forex | trading | jp | depo | toto | casino | kasino | bandar | agen | skincare | glowing | pemutih | kolagen
        offer 1: import | premium | asli | tanpa campuran | madu | herbal | spa | massage | vitalitas | jerawat | catering | aqiqah | sablon
        offer 1: konveksi | percetakan | service | servis | teknisi | per botol/pcs/lusin/kotak/box | unit terbaru | tersedia | dapatkan
        offer 1: gadai | ~cair | minimal | satu hari | antar jemput | kursus | bimbel | undangan | dm | e wallet | cicilan ringan | angsuran
        offer 2: ~jadwal kunjung | isi formulir .. tautan/link | tanpa agunan/dp | cicilan .. per bulan | balik modal | peluang usaha/bisnis
        offer 2: terbukti .. pelanggan | pelanggan puas | angka main | togel jitu | jitu malam | rollingan | member vip | silakan japri
        offer 1: warna lengkap | motif terbaru | japri | cuma 0 ribu | silakan | diskon khusus | rumah subsidi | dekat tol | kta
        offer 1: prediksi | tembus | withdraw | mingguan | vip | serum | pelanggan | modal | usaha | grosir boleh | daftar | bebas | hubungi
        offer 1: hosting | subscriber | jasa ~buat | website | villa | homestay | kost putri | kolam renang | pupuk | bibit | ternak unggul
        """
    /// What those say who complain, about advertisements too.
    private static let reports = """
        plaint 2: mohon/tolong .. ~blokir/~tindak/~tertib/~bersih/~periksa/~tutup/~copot/~tarik/~selidik/~hapus/~bantu/~atur/~pasang
        plaint 2: ~tipu | ~korban | ~resah | ~candu | ~adu | ~lapor | ~tindak | ~tertib | ~blokir | ~ganggu | ~salah guna | palsu
        plaint 2: ~duga | ~telantar | ~calo | bodong | ~curi | ~racun | ~prostitusi | ~rugi | ~paksa | ~wajib | ~izin | ~curang
        plaint 1: mohon | tolong | tidak | belum | rusak | kenapa | mengapa | apakah | bagaimana | ~periksa | ~petugas | ~warga | polisi
        plaint 1: ternyata | terbuka | saya butuh | kami butuh | satpol | kepolisian | bpom | ojk | kominfo | dinas | kelurahan | kecamatan | puskesmas | ~keluh | kecewa | padahal
        plaint 1: anak anak | tetangga | ~tagih | hilang | ~minta | ~tawar | ~tempel | ~penuh | ~pasar | laporan
        """
    /// Who tells what somebody else has said, or how somebody was treated.
    private static let quotes = """
        quote 1: dikatai | dikatain | mengatai | dikata katai | dibilang | dibilangin | disebut | menyebut | dipanggil | memanggil
        quote 1: dihina | menghina | ~hina | dimaki | memaki | ~maki | mengumpat | ~umpat | mengucapkan | ucapan | berucap | berkata
        quote 1: mengatakan | berteriak | diteriaki | kata kasar | kata kata | perkataan | bertuliskan | tulisan | spanduk | ~rundung
        quote 1: dituduh | menuduh | dituding | ~ejek | ~olok | ~cemooh | ~lecehkan | ceramah | ~khotbah | rasis | ~diskriminasi | poster
        quote 1: dengan kata | membalas .. kata | kata makian | karena saya | karena kami | mengancam | diancam | ancaman | ~ancam | katanya | ujaran | diejek | berkomentar | komentar
        """
    /// What is near animals, refuse and illness where they are meant themselves.
    private static let literal = """
        literal 1: ~liar | ~gigit | rabies | ~pelihara | ~kandang | ~ternak | hewan | ~kotor | ~gonggong | galak | ekor | bangkai | limbah
        literal 1: daging | kebun | hutan | ~angkut | ~tumpuk | ~buang | bau | baunya | septic | sumur | plafon | rantai | vaksin | kucing
        literal 1: tikus | selokan | sungai | ~pukim | pungut | pilah | tps | tpa | bak | gerobak | truk | ladang | ~panen | ~usik | nama
        literal 1: orang gila | odgj | gangguan jiwa | warung remang | panti | ~bina | ~cemar | ayam | kelelawar | satwa | ~kebun | jalan anjing
        literal 1: ~tangkap | tong | bank sampah | ~bakar | ~olah | plastik | tempat sampah | tumpukan | ~rehabilitasi | tunanetra | siluman
        """
    /// Whom an insult is for, and how it is thrown.
    private static let aims = """
        aim 3: dasar | makan gaji buta | mata kamu | otak udang | otak kosong | muka badak | mulut busuk | kurang ajar | muka tembok
        aim 3: lintah darat | tidak punya otak | punya otak | otak dipakai/di | tidak tahu malu | pemakan uang | pergi ke neraka
        aim 3: mulut kamu | muka kamu | mulutnya seperti sampah | sampah masyarakat | mampus | persetan | mata buta | uang haram
        aim 2: tidak berguna | kamu | kau | kalian | mu | anda | kamu semua | kalian semua | admin | semua petugas | pejabat | pegawai | otak
        aim 2: ~camat | ~bupati | ~lurah | ~gubernur | ~presiden | ~menteri | ~wali kota | walikota | ~kepala dinas | kepala desa | ~hakim
        aim 1: petugas | petugasnya | ~kepala | pak | bu | ~wali | ~guru | ~dokter | ~polisi | satpam | satpol | si
        aim 1: dinas | kalian itu | sangat | semua | lah | lo | woy | woi | berpikir | ya | rt | rw
        """
    private static let hatred = """
        group 1: cina | china | cokin | aseng | tionghoa | kafir | kristen | katolik | islam | muslim | hindu | budha | buddha | yahudi
        group 1: ahmadiyah | syiah | rohingya | papua | madura | batak | jawa | sunda | ambon | flores | minang | padang | dayak | bugis
        group 1: negro | lgbt | gay | waria | pribumi | pendatang | arab | pengungsi | gereja | gerejanya | masjid | vihara | klenteng | pura
        group 1: kaum | etnis | ras | umat | imigran | wni keturunan | bule | tki | transmigran | komunis | kuilnya | pengungsi | timor | betawi | melayu | keturunan | nasrani | konghucu | homo | orang hitam | suku | agama
        hostile 2: usir | bunuh | bakar | basmi | musnahkan | habisi | ganyang | bantai | hancurkan | tenggelamkan | pulangkan | singkirkan
        hostile 2: ~musnah | dibasmi | dibantai | diusir | dilenyapkan | diratakan | laknat | najis | halal darahnya | bukan manusia | pulang
        hostile 2: teroris | penjajah | perusak | penyembah setan | maling semua | monyet | babi | anjing | penipu | perampok | pemabuk | sesat
        hostile 2: sampah | maling | kuasai negeri | tidak pantas tinggal | jangan kasih/beri/terima | mampus | biadab | hancur | preman | jelek
        hostile 2: hama | parasit | benalu | pelit | licik | lempar | kubur hidup | gantung | tembak mati | rajam | penggal | sikat habis
        hostile 2: sampai habis | tidak boleh ibadah/tinggal/hidup | jangan dipercaya | bodoh | pemalas | kampungan | keparat | bangsat | bajingan
        hostile 2: koek | penjajah | pemalas | haram jadah | bau | kotor | kasar | tikus | asu
        pleading 1: mohon | tolong | ~lindung | ~laporkan | ~tindak lanjut | ~bantu | polisi bertindak | ~periksa | dicopot | ~resah
        sweeping 1: wajib | layak | pantas | semuanya | semua | semuanya | itu | memang | dasar | mereka | saja | harus | dari sini | negara | negaramu | pulang | negeri | dari kota
        """
    private static let threats = """
        threat 4: kubunuh | kubakar | kubacok | kuhabisi | kupecahkan | kutembak | kutusuk | kugorok | tidak pateni | tidak bacok | tidak obong
        threat 4: saya/aku/kami .. bunuh/bacok/tembak/habisi/gorok/santet/bom/tusuk | ~siap orang .. habisi | golok/parang .. ~asah
        threat 4: saya/aku/kami bakar | saya/aku/kami .. hancurkan/pecahkan/ratakan/ledakkan/bakar kantor/rumah/kepala/mobil/gedung
        threat 4: kantor .. saya/aku/kami bakar/bom/hancurkan/ledakkan | tidak akan selamat | ~pisah dari badan | mati kamu/kau/kalian
        threat 4: awas kau/kamu/kalian | nyawa kamu/kalian/anda/bapak | saya/aku tahu rumah/alamat .. bapak/ibu/anda/kamu/kalian/kau
        threat 1: tunggu saja
        threat 3: tunggu saja .. ~balas/~akibat/bapak/ibu/kamu/kau/kalian/anak/malam | jangan macam macam | jangan salahkan kami/saya/aku | hati hati kalau pulang | ~siap siap saja .. pak/bu
        threat 4: saya/aku/kami/gua .. bunuh/bacok/tusuk/gorok/bantai kamu/kau/kalian/petugas/mereka/dia | gua bunuh/bacok/tusuk/gorok/habisi
        threat 4: peluru/golok/parang/pistol/bensin/celurit/clurit/samurai .. ~siap/~asah | darah .. tumpah/mengalir | saya/kami serbu
        threat 4: kupatahkan | kuhajar | kutebas | kupenggal | kulempar bom/molotov | saya/aku/kami/gua .. lempar/~lempar molotov/bom
        threat 4: saya/aku/kami akan/bakal ~habisi/~bunuh/~hajar/~tebas/~bakar bapak/ibu/kamu/kau/kalian/anda | ~rata dengan tanah
        threat 3: tinggal tunggu waktu | tunggu waktunya | ~bakal .. ~habisi bapak/kamu/kalian/anda | ~habisi bapak/ibu/kamu/kau/kalian/anda
        threat 3: jangan sampai ~sesal/nyesel | kamu/kau/kalian/anda/bapak/ibu .. ~sesal/nyesel | kamu/kau/kalian/anda/bapak .. tanggung akibatnya
        threat 3: rasakan akibatnya | terima akibatnya | kirim orang .. ~rumah | tidak bisa tidur nyenyak | jangan harap selamat | kami datangi rumah
        threat 1: anak bapak/kamu/anda/kalian
        threat 2: lihat akibatnya | ~duduk .. bakar | lihat saja | akan/bakal kami/saya hancurkan | ~habisi | dibacok kepalanya | anak istri | kepala bapak/anda/kamu/kalian
        threat 0: saya/aku/kami bakar sampah/ikan/ayam/sate/jagung | bunuh diri | saya/kami tunggu saja | tanggung jawab
        """
    /// What says nothing.
    private static let empty = """
        trial 3: cuma/hanya ~coba | cuma/hanya tes/test | abaikan .. laporan | jangan diproses | coba coba saja | laporan tes/test/percobaan
        trial 3: abaikan saja | uji coba saja | tes aplikasi | test aplikasi | lorem ipsum
        """
}
