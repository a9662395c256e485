// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension ModerationSigns {
    /// What advertisements say.
    static let offers = """
        offer 3: slot gacor | gacor | maxwin | rtp live | link slot | agen slot/poker/judi/togel | bonus new member
        offer 3: situs slot/judi/poker/togel .. terpercaya/resmi/terbaik/gacor
        offer 3: bandar togel/judi .. terbesar/terpercaya/resmi
        offer 3: deposit pulsa | depo .. wd | open bo | bo sekarang | pijat .. plus | wd/withdraw berapapun
        offer 3: pasti dibayar
        offer 2: link di bio | di link bio | gratis ongkir | cash on delivery | order sekarang | pesan sekarang
        offer 2: daftar sekarang
        offer 2: beli sekarang | join sekarang | order via/wa/lewat | pesan via/lewat | klik link/tautan | click here
        offer 2: buy now
        offer 2: limited offer | best price | visit our | followers instagram | chat admin/saja | yuk diorder/order
        offer 2: silakan order
        offer 2: minat hubungi | hubungi sales/marketing/cs/admin | hub kami | hubungi kami | hubungi wa
        offer 2: pinjaman .. cair
        offer 2: ~cair .. menit | tanpa jaminan | tanpa survey/survei | bunga rendah | modal kecil | cepat kaya
        offer 2: untung besar
        offer 2: ready stok/stock | open jastip/po/order | kuota terbatas | stok terbatas | ~dapat hadiah
        offer 2: klaim hadiah
        offer 2: ~untung dijamin | dijamin profit/untung | gabung via/grup/lewat | gabung .. gratis | link referal
        offer 2: kode referal
        offer 2: ~jual .. original/murah/termurah/bergaransi | top up .. termurah/murah
        offer 2: dijual rumah/tanah/mobil/motor/ruko/kavling
        offer 2: ~bawa pulang .. hubungi | gaji .. tanpa pengalaman | kunjungi situs/website/toko/web
        offer 2: kami menyediakan | cek testimoni
        offer 2: jasa .. murah/cepat/terpercaya/kami/bergaransi | melayani seluruh | distributor resmi
        offer 2: sedot wc murah | seo kami
        offer 1: promo | diskon | cashback | bonus | grosir | cod | cuan | profit | jackpot | trusted | termurah
        offer 1: bosku | jasa | seo
        offer 1: bergaransi | garansi | murah | harga murah/terjangkau/pabrik/mulai | gratis pertemuan/konsultasi
        offer 1: dp ringan/mulai/0
        offer 1: beli 0 gratis 0 | ready | testimoni | terlaris | original | ampuh | herbal | pelangsing | obat kuat
        offer 1: followers
        offer 1: rate murah | panggilan 0 jam | survei lokasi gratis | paket harga | free | backlink | hanya hari ini
        offer 1: kak mampir
        offer 1: lokasi strategis | terapis | cewek | hubungi/telepon | pinjaman online | dana cepat | menang terus
        offer 1: investasi
        offer 1: ~jual beli | whatsapp | telegram | telepon 0 | order | profil | pakai kode | menu baru
        offer 1: buka tiap/setiap hari | kredit
        offer 1: minat | harga | website kami | kami di wa | maksimal | depo 0 | terpilih .. hadiah | menit tanpa
        offer 1: ~untung
        offer 1: berangkat pasti | umroh promo | les privat | terjangkau | ongkir | toko kami | warung .. kami | slot
        offer 1: togel | poker
        offer 1: judi terpercaya/online | biaya terjangkau | minimal order | tanpa bi | tanpa tes | proses cepat
        offer 1: gratis | cheap | likes
        offer 1: situs ini | main di | dana .. cepat | pinjol cair
        """
    /// What is offered, and with which words.
    static let goods = """
        offer 2: toto macau | prediksi togel | angka jitu | mahjong ways | freebet | sbobet | scatter hitam | parlay
        offer 2: link alternatif
        offer 2: lepas kunci | proses mudah | syarat ringan/mudah | tanpa ribet | undang teman | saldo gratis
        offer 2: langsung cair | cair hari ini
        offer 2: hubungi .. segera | segera hubungi | informasi lanjut/lanjutan/lebih dm/wa/hubungi/chat
        offer 2: booking sekarang | flash sale
        offer 2: harga bersahabat/spesial/grosir/promo/miring/nego | kirim/pengiriman ke seluruh | seluruh nusantara
        offer 2: bisa cod | free ongkir
        offer 2: passive income | penghasilan tambahan | kerja online | tanpa modal | dana gaib | uang gaib
        offer 2: pesugihan | pelet | penglaris
        offer 2: joki tugas/skripsi | jasa joki | copy trade | robot trading | sinyal trading | over kredit
        offer 2: take over | kavling siap
        offer 2: paket wisata/tour/umroh/aqiqah | tiket murah | kelas .. tersedia | desain gratis
        offer 2: teknisi berpengalaman | antar jemput bandara
        offer 2: produk kami | order yuk | yuk order | dm saja/kami | chat wa | best seller | kualitas premium/terbaik
        offer 2: pemesanan hubungi
        offer 2: ~sewa .. harian | rental mobil/motor | disewakan rumah/ruko/kamar | panggilan ke rumah
        offer 2: melayani ~antar/~panggil/area/pesan
        offer 2: beli tiga/dua/satu/0 gratis | gratis satu | dapatkan saldo/bonus/diskon/hadiah/voucher/potongan
        offer 2: buruan daftar/order/beli
        offer 1: buruan | booking | marketing | kontak | berpengalaman | bersertifikat | voucher | kupon | reseller
        offer 1: dropship | komisi | member
        offer 1: crypto | kripto | forex | trading | jp | depo | toto | casino | kasino | bandar | agen | skincare
        offer 1: glowing | pemutih | kolagen
        offer 1: import | premium | asli | tanpa campuran | madu | herbal | spa | massage | vitalitas | jerawat
        offer 1: catering | aqiqah | sablon
        offer 1: konveksi | percetakan | service | servis | teknisi | per botol/pcs/lusin/kotak/box | unit terbaru
        offer 1: tersedia | dapatkan
        offer 1: gadai | ~cair | minimal | satu hari | antar jemput | kursus | bimbel | undangan | dm | e wallet
        offer 1: cicilan ringan | angsuran
        offer 2: ~jadwal kunjung | isi formulir .. tautan/link | tanpa agunan/dp | cicilan .. per bulan | balik modal
        offer 2: peluang usaha/bisnis
        offer 2: terbukti .. pelanggan | pelanggan puas | angka main | togel jitu | jitu malam | rollingan
        offer 2: member vip | silakan japri
        offer 1: warna lengkap | motif terbaru | japri | cuma 0 ribu | silakan | diskon khusus | rumah subsidi
        offer 1: dekat tol | kta
        offer 1: prediksi | tembus | withdraw | mingguan | vip | serum | pelanggan | modal | usaha | grosir boleh
        offer 1: daftar | bebas | hubungi
        offer 1: hosting | subscriber | jasa ~buat | website | villa | homestay | kost putri | kolam renang | pupuk
        offer 1: bibit | ternak unggul
        """
}
