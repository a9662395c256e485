// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What is looked for in a text to say what kind of report it is, and how urgent.
enum ReadingSigns {
    static let all = SpokenSigns([complaint, oversight, aspiration, information, danger, time].joined(separator: "\n"))

    /// Something does not work, is dirty, is missing, or was badly done.
    private static let complaint = """
        complaint 1: ~rusak | mati | padam | macet | mampet | kotor | ~tumpuk | bau | berbau | bocor | ~genang
        complaint 1: banjir | berlubang | retak | patah | hilang
        complaint 1: belum | tidak ada tindakan | tidak ada tindak lanjut | tidak kunjung | sudah .. ~lapor | ~keluh
        complaint 1: kecewa | ~resah | ~ganggu | ~semrawut
        complaint 1: tidak bisa | tidak berfungsi | tidak ~layan | tidak ~angkut | tidak ~jawab | tidak ~terima
        complaint 1: ditolak | lambat | lama sekali | ~telantar
        complaint 1: kenapa | mengapa | liar | sembarangan | bising | berisik | ~cemar | ~error | salah | padahal
        complaint 1: parah | tidak ramah | percuma
        complaint 1: diperbaiki | ~perbaiki | ditertibkan | ditindak | ~tertib | tidak pernah | tidak diperbarui
        complaint 1: ~keruh | keruh | bagaimana ini | naik tanpa
        """
    /// Misconduct of officials, and money where none is due.
    private static let oversight = """
        oversight 4: pungli | pungutan liar | ~korupsi | ~suap | ~gratifikasi | nepotisme | kolusi | uang damai
        oversight 4: uang pelicin | uang sogok | ~sogok | sogokan
        oversight 4: ~salahgunakan/menyalahgunakan/penyalahgunaan wewenang/jabatan/dana/anggaran
        oversight 4: ~salah guna wewenang/jabatan/dana | mark up | markup | mafia tanah/tender
        oversight 4: kuitansi/laporan/proyek/perjalanan/kegiatan .. fiktif | ~gelap dana/uang | ~timbun .. ~bantu
        oversight 4: bantuan ditimbun | jual beli jabatan/kursi
        oversight 4: ~jual kursi/jabatan/blangko | ~jual obat gratis | ~atur tender/lelang/proyek
        oversight 4: pengaturan tender/lelang
        oversight 4: minta .. amplop | kasih/beri/memberi amplop
        oversight 4: ~potong bantuan/bansos/dana/blt | memotong .. bantuan | ~terima setoran | minta/meminta setoran
        oversight 4: uang setoran | uang rokok | jatah preman
        oversight 3: meminta/minta uang | meminta/minta sejumlah | ~minta .. juta/ribu | disuruh bayar/membayar
        oversight 3: harus bayar/membayar .. padahal gratis | bayar .. agar/supaya .. angkat/lulus/terima
        oversight 3: tidak ada uang tidak | dimintai/dimintain/dimintain uang | dimintai 0 | dimintain 0
        oversight 3: mobil dinas/kendaraan dinas .. pribadi | aset desa/negara .. pribadi
        oversight 3: dana desa/bos/bansos/hibah .. ~selewengkan/~tilep/pribadi/~transparan | tidak transparan
        oversight 3: uang kas desa | foya foya | ~selewengkan | ~tilep | fiktif
        oversight 3: ~selingkuh .. kepala/lurah/camat/pejabat/pegawai
        oversight 3: kepala/lurah/camat/pejabat/pegawai .. ~selingkuh | keluarga pejabat/kepala
        oversight 3: rekanan yang sama
        oversight 2: oknum | inspektorat | ~periksa pejabat/kepala/kepala | kpk | menyalahgunakan | gaji buta
        oversight 2: tanpa kuitansi | tanpa surat tilang | iuran wajib | gratis .. ~jual
        oversight 2: dijual lagi .. aparat/petugas | pemenangnya | titipan | orang dalam | memperkaya diri
        oversight 2: rangkap jabatan | kampanye .. pegawai/asn/kepala
        official 1: petugas | pegawai | aparat | kepala desa/dinas/sekolah | lurah | camat | polisi | pejabat
        official 1: hakim | panitera | perangkat desa | ketua rt/rw
        oversight 0: anti pungli/korupsi/suap | antikorupsi | satgas pungli | saber pungli | ~cegah korupsi
        oversight 0: sosialisasi .. korupsi | petugas parkir/loket/pemadam/kebersihan
        oversight 0: petugas .. tidak ramah/~sopan | kepala sekolah baru | polisi tidur
        oversight 4: ~peras | kongkalikong | kong kalikong | persekongkolan | uang terima kasih | biaya siluman
        oversight 4: jatah proyek | fee proyek | dimark up | mark up | penggelembungan
        oversight 4: ~minta jatah | main mata | permainan antara | uangnya dibagi/dibagi | ~bawa lari dana/uang/kas
        oversight 4: ~gelap .. dana/uang/kas/bantuan | bantuan .. disunat | ~sunat bantuan/dana/bansos
        oversight 4: ~tarik biaya .. luar ketentuan | biaya .. luar ketentuan | pungutan .. luar ketentuan
        oversight 4: rekening pribadi | konflik kepentingan | menerima/terima uang dari | tender .. ~atur
        oversight 4: proyek .. fiktif
        oversight 3: calo .. petugas/pegawai/dalam | ~kerja sama dengan petugas/pegawai/calo
        oversight 3: bayar lebih .. langsung/cepat | ~pungut biaya .. padahal/seharusnya gratis | bantuan .. dijual
        oversight 3: ~jual bantuan/raskin/pupuk
        oversight 3: titipan pejabat | lewat orang dalam | tanpa tanda terima | tidak memberi tanda terima/kuitansi
        oversight 3: bolos .. dinas/kantor | absen palsu | ijazah palsu .. pejabat/kepala/pegawai | ~suruh bayar
        oversight 3: aspal .. ditipiskan | ~kurang volume/spesifikasi | tidak sesuai spesifikasi/anggaran/rab
        oversight 3: dana .. tidak jelas | anggaran .. tidak jelas/sesuai | ~kampanye .. asn | ancam .. bansos
        oversight 3: ~palsu tanda/stempel/surat .. warga/cair/hibah | ~bocor harga/soal/lelang
        oversight 3: ~pungut 0 ribu/juta | ~pungut uang | bayaran agar/supaya/untuk .. nilai/lulus/cepat
        oversight 3: ~jual solar/bbm/pupuk .. subsidi
        """
    /// What somebody would like to be.
    private static let aspiration = """
        aspiration 4: usul | saran | sebaiknya | alangkah baiknya | ide saya | ide kami
        aspiration 4: masukan untuk/buat/saya | aspirasi
        aspiration 4: bagaimana kalau/jika/bila | jika/bila/kalau memungkinkan | mohon dipertimbangkan
        aspiration 4: menurut saya .. sebaiknya/perlu/harus | lebih baik jika/kalau/bila
        aspiration 3: kiranya | seyogianya
        aspiration 3: ~harap ada/dibangun/dibuat/ditambah/disediakan/pemerintah/bisa/dapat
        aspiration 3: ~harap .. dibangun/ditambah/disediakan
        aspiration 3: 
        aspiration 3: perlu/mohon/tolong/harap ditambah/dibangun/diadakan/disediakan/dibuatkan/diperluas/dilebarkan/ditambahkan/adakan/bangunkan/sediakan
        aspiration 3: tolong adakan
        aspiration 3: mohon .. dilebarkan/diperluas/disediakan/diadakan/dibuat | ingin ada | perlu ada | ~dukung penuh
        aspiration 3: dukung penuh | penambahan | pengadaan | pembangunan .. baru
        aspiration 2: ke depan | ke depannya | menurut saya | supaya/agar ada | buat/buatkan aplikasi
        aspiration 2: akan lebih | lebih bagus | andai/seandainya/andaikan | saja agar
        aspiration 0: kotak saran | ~usul musrenbang | ~usul .. tidak/belum | saran .. tidak ~tanggap | sarana
        aspiration 0: masukan data | harap maklum | semoga .. ditindaklanjuti
        aspiration 4: mungkin bisa disediakan/ditambah/dibangun/dibuat/diadakan/dipasang | ~bantu bila/jika/kalau
        aspiration 4: coba kalau | bagus/baik/elok/indah/nyaman/lebih bila/jika/kalau
        aspiration 4: lebih elok/baik/bagus/nyaman bila/jika/kalau | ~dambakan | ~impikan | menginginkan
        aspiration 4: mohon kiranya | mengharapkan ada/adanya | mohon adanya
        aspiration 4: butuh/membutuhkan taman/lapangan/jembatan/pos/perpustakaan
        aspiration 3: dibuatkan | ~bangun jembatan/taman/lapangan/pasar/perpustakaan .. baru/permanen/umum
        aspiration 3: agar/supaya dibuat/ditambah/dibangun/dipasang/disediakan/diadakan
        aspiration 3: bisa/dapat disediakan/diadakan/ditambah
        aspiration 3: ke depannya tolong/mohon/harus/perlu | dipikirkan sebelum
        aspiration 3: kenapa tidak dibuat/dibangun/disediakan | ada baiknya | dipertimbangkan | perlu dipikirkan
        aspiration 3: ingin sekali | rindu
        aspiration 4: usulan | mengusulkan | usulkan | ~usul agar/supaya/untuk | saran saya/kami/untuk/agar/nya
        aspiration 4: saya/kami/ingin/mau/sekadar menyarankan | saran dan masukan
        aspiration 2: menyarankan | disarankan agar | seharusnya
        aspiration 1: semoga | ~harap
        aspiration 0: petugas/dokter/pegawai/dia menyarankan | diusulkan | telah/sudah/pernah .. usulkan
        aspiration 4: alangkah | bagusnya/enaknya/idealnya/baiknya kalau/bila/jika | sekiranya | andai | perlu .. baru
        aspiration 4: diharapkan ada
        """
    /// What somebody wants to know.
    private static let information = """
        information 4: 
        information 4: mohon/minta/butuh/perlu/meminta informasi/penjelasan/petunjuk/pencerahan/arahan/keterangan/informasinya/penjelasannya
        information 4: permohonan informasi
        information 4: 
        information 4: bagaimana cara/caranya/prosedur/prosedurnya/proses/alur/alurnya/mekanisme/syarat/syaratnya/langkah
        information 4: apa/apakah itu | apa .. syarat/syaratnya/persyaratan
        information 4: syarat/persyaratan/prosedur/syaratnya/dokumen .. apa/bagaimana
        information 4: berapa biaya/lama/tarif/harga/biayanya/hari/lamanya | biaya/biayanya .. berapa
        information 4: 
        information 4: mau/ingin/izin/menumpang/tanya/bertanya/menanyakan tanya/bertanya/menanyakan/tahu/mengetahui
        information 4: tanya dong/apakah/bagaimana | boleh tahu/tanya
        information 4: siapa .. hubungi | di mana alamat/kantor/tempat/lokasi/loket/pengumumannya
        information 4: ke mana .. ~datang/~lapor/~urus/~daftar/harus | jam buka | jadwal .. kapan | kapan jadwal
        information 3: cara ~daftar/~urus/~buat/~bayar/~cek/~ubah/~pindah/~periksa/~akses | caranya
        information 3: apakah ada/benar/bisa/boleh/warga/masih/tanah/perlu/harus/akta/dapat/wajib
        information 3: sampai kapan | batas usia/waktu .. berapa | berapa tahun/syarat | perbedaan | apa bedanya
        information 3: nomor .. berapa | kapan dibuka/pendaftaran/mulai/~daftar
        information 3: syarat ~buat/~bikin/~urus/nikah/bikin | tidak tahu harus ke mana | tidak tahu cara | jam berapa
        information 3: syarat .. apa saja | siapa yang wajib/berhak
        information 2: ~tanya | apakah | syarat | persyaratan | prosedur
        information 2: cek status | konsultasi
        information 0: bagaimana ini/nasib/kelanjutan/kelanjutannya/tindak/tidak/mau | bagaimana kalau/jika/bila
        information 0: informasi .. tidak/salah/palsu | kapan diperbaiki/selesai/ditindak/dibangun/cair
        information 0: sudah ~tanya | ~tanya .. tidak ~jawab | website .. informasi | membaca informasi | berapa kali
        information 0: entah berapa | tidak tahu sampai kapan | papan informasi | tanpa informasi
        information 3: ke mana | pundi | minta pirsa | berkas apa | dokumen apa | bawa apa
        information 3: puskesmas/kantor/loket mana | syaratnya
        information 3: bisa dilihat/dicek/diunduh/diambil | bagaimana ~urus/~daftar/~bayar/~buat
        information 2: apa ya | apa saja | wajib punya | apakah balita/lansia/anak/saya/kami | gratis atau
        information 2: berapa ya | resmi berapa | nomor telepon
        information 0: kapan .. ~baik/~bangun/~selesai | sampai kapan .. ~biar | siapa .. tanggung jawab
        information 0: mana janji/janjinya/tanggung | di mana mana | mana ambulansnya | entah ke mana
        information 0: tidak tahu .. mana
        information 1: di mana | mana | bagaimana | siapa | berapa | kapan | jadwal | informasi
        information 3: di mana bisa/tempat/alamatnya/alamat/kantor/loket/ambil/daftar | siapa .. hubungi
        information 3: bisa di | langkah pertama | lewat mana | harus ke .. atau | ada berapa
        """
}
