// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension ReadingSigns {
    /// What hurts people: `emergency` where it is happening, `high` where it soon may.
    static let danger = """
        emergency 4: mau/ingin/hendak/akan bunuh diri | mau/ingin/hendak/akan loncat/lompat/melompat/terjun/gantung
        emergency 4: mengakhiri hidup | tidak kuat hidup | gantung diri
        emergency 4: api .. ~besar/~sambar/~rambat/~jalar/~kobar | kebakaran hebat | sedang terbakar/kebakaran
        emergency 4: tolong .. kebakaran | gas bocor | kebocoran gas | bau gas | penuh asap
        emergency 4: pingsan | tidak sadarkan diri | korban tidak sadar | tidak bernapas/bernafas | serangan jantung
        emergency 4: henti napas | ~darah hebat | pendarahan hebat | bersimbah darah | overdosis
        emergency 4: disekap | diculik | penculikan | disandera | menyandera | perampokan | dirampok | dibacok
        emergency 4: ditusuk | ditembak | penembakan | dikeroyok | molotov | bom
        emergency 4: ngamuk/mengamuk .. golok/parang/senjata/pisau
        emergency 4: bawa/membawa/pegang/pakai/acungkan golok/parang/senjata/pisau/celurit/pistol
        emergency 4: bersenjata tajam/api
        emergency 4: memukuli/pukuli saya/istri/anak/kami | dipukuli | kdrt | sedang tawuran
        emergency 4: tawuran .. sedang/celurit/berlangsung | begal sedang/bawa/pakai | menjerit
        emergency 4: tenggelam | tercebur | hanyut ~bawa arus | terbawa arus | terseret arus | perahu/kapal terbalik
        emergency 4: kapal tenggelam | masih di air | awan panas | gunung meletus | tsunami
        emergency 4: tersengat listrik | kesetrum | tersetrum | kabel .. putus .. menjuntai/menyala
        emergency 4: kabel listrik .. putus/terputus | kabel pln .. putus/terputus | ~evakuasi warga/kami
        emergency 4: tolong evakuasi
        emergency 4: menimbun rumah/dua/0/warga | tertimbun longsor/reruntuhan/bangunan | orang di dalam
        emergency 4: penghuninya di/masih | terkunci .. asap | terperangkap | terjebak .. rumah/lift/banjir/dalam/api
        emergency 4: anak/balita/lansia/kakek/nenek/ibu/adik/bayi/bocah .. hilang | sepinggang | sedada | seleher
        emergency 4: sesak napas | dada sakit | mau melahirkan | ketuban pecah | hipotermia
        emergency 3: kebakaran | terbakar | meledak | ledakan | kritis | tawuran | begal | perkosaan | diperkosa
        emergency 3: aniaya | ~aniaya | terguling | ~bacok | tersesat | orang hilang | tidak bergerak | stroke
        emergency 2: kecelakaan | tabrakan | tertabrak | terjebak | hanyut | longsor | ambruk | ambles | runtuh
        emergency 2: tertimpa | tertimbun | meletus | gempa | pendarahan | tidak sadar | mengamuk | ngamuk | terputus
        emergency 0: pemadam kebakaran | alat pemadam | simulasi kebakaran/gempa/bencana
        emergency 0: kabel .. wifi/internet/telepon/fiber .. putus/terputus | terjebak macet/lampu/hujan/kemacetan
        emergency 0: kecelakaan kerja
        emergency 0: ~cegah/rawan/hindari/menghindari kecelakaan/banjir/longsor/kebakaran/tawuran
        emergency 0: korban banjir/gempa/longsor/kebakaran | film .. bunuh diri
        emergency 0: ~sebab/~akibat/terjadi/kali/potensi/terjadinya kecelakaan
        emergency 0: sinyal/data/surat/berkas/uang/motor/ktp/kartu/sertifikat/dompet/barang/sandal .. hilang
        emergency 0: lahan/pikir/berpikir/nilai kritis | kritis .. anggaran | tahan gempa | ~bakar sampah/lahan/uang
        emergency 0: gas elpiji
        emergency 0: suara/bunyi ledakan | ledakan petasan/harga/penduduk | bom ikan/waktu | pakai bom | seperti bom
        emergency 0: obat/penyakit/pasca stroke | mitigasi bencana/gempa | hilang kontak/kesabaran | bekas kebakaran
        emergency 0: 
        emergency 0: mau/hampir/bisa/akan/dapat/takut/rawan/potensi/khawatir/mudah ambruk/jebol/longsor/roboh/hanyut/tertimpa/kebakaran/terbakar/tertabrak/runtuh/ambles/kecelakaan
        emergency 0: santunan .. kecelakaan
        emergency 0: jalan/paving/tanah/aspal ambles | akta/kartu .. tertimpa | api unggun | pohon .. terbakar
        emergency 0: terbakar matahari/emosi | bpjs .. kecelakaan | data .. tidak bergerak | bunuh diri
        plea 1: kirim/butuh ambulans/polisi/pemadam/regu/tim | ambulans .. tidak | tolong cepat
        plea 1: cepat kirim/tolong/datang | nyawa | segera evakuasi | minta ditolong | tolong ambulans
        plea 1: mana ambulansnya
        plea 1: pemadam belum | polisi .. datang | belum bisa diangkat | butuh bantuan segera | masih ada denyutnya
        plea 1: warga panik | berlarian | korban | mau tenggelam | minta tolong
        high 2: ~jatuh | lubang besar | menganga | terperosok | ~tabrak | amblas | ambles | tanpa rambu | miring
        high 2: hampir/mau/akan/bisa/rawan roboh/tumbang/putus/ambruk/runtuh/jebol/longsor | roboh | tumbang | lapuk
        high 2: ~bahaya | membahayakan | ~ancam keselamatan | menjuntai | lampu lalu lintas/merah .. mati/padam
        high 2: lampu merah mati | hampir tabrakan | jerat leher | kabel .. ~kelupas/rendah/menjuntai | terkelupas
        high 2: memercik
        high 2: ~racun | muntah | mual | diare | demam berdarah | dbd | rabies | wabah | fogging | cuci darah
        high 2: obat .. habis | vaksin .. habis/tidak | icu | digigit | menggigit | gizi buruk | kelaparan
        high 2: 0 hari air | 0 hari .. tidak mengalir | berhari hari | air .. tidak mengalir .. hari
        high 2: tidak mengalir sama sekali | retak lebar | dinding .. miring/retak | ditolak .. rumah sakit
        high 2: tidak bisa masak
        high 2: jebol | rembes | merembes | copot | bisa terjun/celaka/menimpa/mencelakai/terbakar
        high 2: kekurangan air/makanan/obat/darah | ~celaka | rawan kecelakaan/longsor | goyang
        high 2: ~akibat/~sebab kecelakaan
        high 1: malam hari gelap | anak sekolah | lansia | bayi | banyak anak | pasien | hari ini | besok
        high 1: kemarin .. jatuh | warga dirawat | tanpa pengaman | tidak ada rambu | takut | ibu hamil | difabel
        high 1: pengungsian
        high 0: ~jatuh tempo | jatuh sakit | harga jatuh | jatuh cinta | nilai jatuh | tabrak aturan
        high 0: puskesmas .. obat gratis | tumpang tindih | ban jatuh | ~hari jatuh | jatuh miskin | lereng miring
        emergency 3: kejang | digigit ular
        emergency 0: akta/kartu/surat/ijazah/buku/kk/ktp .. anak/ibu/ayah .. hilang | angin kejang | badai pasir
        emergency 3: badai | tengah badai
        """
    /// When it is: now, or before, often, perhaps.
    static let time = """
        now 1: sekarang | saat ini | barusan | baru saja | tadi | detik ini | pagi/malam/siang/sore ini
        now 1: belum datang/ketemu/dievakuasi | berlangsung | mulai menyala | masih di dalam/menyala/naik
        now 1: satu/0 jam lalu | ke sungai
        now 0: sampai/hingga sekarang | sampai/hingga saat ini | sekarang .. belum | tadi malam | jaman sekarang
        now 0: zaman sekarang
        past 3: bulan lalu | tahun lalu | minggu lalu | bulan kemarin | tahun kemarin | tahun 0
        past 3: sejak tahun/bulan/lama | dulu | dahulu | pernah | sudah .. bulan/tahun | beberapa bulan/tahun
        past 3: 0 bulan/tahun | tahunan | bulanan
        past 0: umur/usia 0 tahun | anak .. 0 tahun | 0 tahun .. hilang
        past 2: sering | kadang | setiap malam/hari/minggu/hujan/sabtu/musim | tiap malam/hari/minggu/hujan/musim
        past 2: selalu | sudah lama | rutin | belum dibangun | bantuan .. korban | santunan | ~bangun kembali | pasca
        past 2: setelah
        past 2: simulasi | film | seminar | sosialisasi | pelatihan | perkembangan | laporan polisi | usul | ~usul
        past 2: saran | sebaiknya | semoga | apa syarat | bagaimana cara | cara ~lapor/~urus/~daftar/~cegah | prosedur
        past 2: syarat
        past 2: agar/supaya/biar tidak | jangan sampai | sebelum | bisa/dapat ~sebab/~akibat | rawan | ~potensi
        past 2: dikhawatirkan | kalau sampai | seumpama | misalnya | apabila | tidak ada korban | beberapa kali
        past 2: musim
        past 1: kemarin | semalam | minggu | jadwal | dua hari lalu | hari lalu | tahun | bulan | ~perbaiki
        past 1: pemotongan | ~tindak lanjut | proses | ditanggapi
        past 0: pernah bisa | belum pernah | tidak pernah | minggu ini
        """
}
