// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension ModerationSigns {
    /// What those say who complain, about advertisements too.
    static let reports = """
        plaint 2: mohon/tolong .. ~blokir/~tindak/~tertib/~bersih/~periksa/~tutup/~copot/~tarik/~selidik/~hapus/~bantu/~atur/~pasang
        plaint 2: ~tipu | ~korban | ~resah | ~candu | ~adu | ~lapor | ~tindak | ~tertib | ~blokir | ~ganggu
        plaint 2: ~salah guna | palsu
        plaint 2: ~duga | ~telantar | ~calo | bodong | ~curi | ~racun | ~prostitusi | ~rugi | ~paksa | ~wajib | ~izin
        plaint 2: ~curang
        plaint 1: mohon | tolong | tidak | belum | rusak | kenapa | mengapa | apakah | bagaimana | ~periksa | ~petugas
        plaint 1: ~warga | polisi
        plaint 1: ternyata | terbuka | saya butuh | kami butuh | satpol | kepolisian | bpom | ojk | kominfo | dinas
        plaint 1: kelurahan | kecamatan | puskesmas | ~keluh | kecewa | padahal
        plaint 1: anak anak | tetangga | ~tagih | hilang | ~minta | ~tawar | ~tempel | ~penuh | ~pasar | laporan
        """
    /// Who tells what somebody else has said, or how somebody was treated.
    static let quotes = """
        quote 1: dikatai | dikatain | mengatai | dikata katai | dibilang | dibilangin | disebut | menyebut | dipanggil
        quote 1: memanggil
        quote 1: dihina | menghina | ~hina | dimaki | memaki | ~maki | mengumpat | ~umpat | mengucapkan | ucapan
        quote 1: berucap | berkata
        quote 1: mengatakan | berteriak | diteriaki | kata kasar | kata kata | perkataan | bertuliskan | tulisan
        quote 1: spanduk | ~rundung
        quote 1: dituduh | menuduh | dituding | ~ejek | ~olok | ~cemooh | ~lecehkan | ceramah | ~khotbah | rasis
        quote 1: ~diskriminasi | poster
        quote 1: dengan kata | membalas .. kata | kata makian | karena saya | karena kami | mengancam | diancam
        quote 1: ancaman | ~ancam | katanya | ujaran | diejek | berkomentar | komentar
        """
    /// What is near animals, refuse and illness where they are meant themselves.
    static let literal = """
        literal 1: ~liar | ~gigit | rabies | ~pelihara | ~kandang | ~ternak | hewan | ~kotor | ~gonggong | galak
        literal 1: ekor | bangkai | limbah
        literal 1: daging | kebun | hutan | ~angkut | ~tumpuk | ~buang | bau | baunya | septic | sumur | plafon
        literal 1: rantai | vaksin | kucing
        literal 1: tikus | selokan | sungai | ~pukim | pungut | pilah | tps | tpa | bak | gerobak | truk | ladang
        literal 1: ~panen | ~usik | nama
        literal 1: orang gila | odgj | gangguan jiwa | warung remang | panti | ~bina | ~cemar | ayam | kelelawar
        literal 1: satwa | ~kebun | jalan anjing
        literal 1: ~tangkap | tong | bank sampah | ~bakar | ~olah | plastik | tempat sampah | tumpukan | ~rehabilitasi
        literal 1: tunanetra | siluman
        """
    /// Whom an insult is for, and how it is thrown.
    static let aims = """
        aim 3: dasar | makan gaji buta | mata kamu | otak udang | otak kosong | muka badak | mulut busuk | kurang ajar
        aim 3: muka tembok
        aim 3: lintah darat | tidak punya otak | punya otak | otak dipakai/di | tidak tahu malu | pemakan uang
        aim 3: pergi ke neraka
        aim 3: mulut kamu | muka kamu | mulutnya seperti sampah | sampah masyarakat | mampus | persetan | mata buta
        aim 3: uang haram
        aim 2: tidak berguna | kamu | kau | kalian | mu | anda | kamu semua | kalian semua | admin | semua petugas
        aim 2: pejabat | pegawai | otak
        aim 2: ~camat | ~bupati | ~lurah | ~gubernur | ~presiden | ~menteri | ~wali kota | walikota | ~kepala dinas
        aim 2: kepala desa | ~hakim
        aim 1: petugas | petugasnya | ~kepala | pak | bu | ~wali | ~guru | ~dokter | ~polisi | satpam | satpol | si
        aim 1: dinas | kalian itu | sangat | semua | lah | lo | woy | woi | berpikir | ya | rt | rw
        """
}
