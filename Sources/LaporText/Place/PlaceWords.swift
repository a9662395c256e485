// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words by which people say that a name is a place's, and what kind of place.
enum PlaceWords {
    enum Kind: Sendable { case province, regency, city, district, village }

    static let kinds: [String: Kind] = [
        "prov": .province, "provinsi": .province, "propinsi": .province, "prop": .province,
        "kab": .regency, "kabupaten": .regency, "kbupaten": .regency,
        "kota": .city, "kodya": .city, "kotamadya": .city,
        "kec": .district, "kecamatan": .district, "kcmtn": .district, "kecmtan": .district, "distrik": .district,
        "kapanewon": .district, "kemantren": .district,
        "kel": .village, "kelurahan": .village, "klrhn": .village, "desa": .village, "ds": .village,
        "nagari": .village, "gampong": .village, "kalurahan": .village, "pekon": .village,
    ]

    /// Who holds an office says where it is: `walikota depok`, `bupati bogor`.
    static let offices: [String: Kind] = [
        "walikota": .city, "bupati": .regency, "pemkab": .regency, "pemkot": .city, "pemprov": .province,
        "gubernur": .province, "camat": .district, "lurah": .village, "kades": .village, "polresta": .city,
        "rsud": .regency,
    ]

    /// What stands at a place and is named after it: `pasar wonokromo`, `polsek tegalsari`, `warga depok`.
    static let cues: Set<String> = [
        "di", "wilayah", "daerah", "kawasan", "area", "sekitar", "warga", "masyarakat", "penduduk", "pasar", "stasiun",
        "terminal", "puskesmas", "polsek", "polres", "koramil", "kua", "samsat", "flyover", "simpang", "alun",
        "pemda", "dishub", "disdukcapil", "pdam", "pln",
    ]

    /// Before `desa` and the like they make of it a thing that every village has.
    static let publicThings: Set<String> = [
        "balai", "kantor", "dana", "kas", "jalan", "jln", "jl", "perangkat", "aparat", "aset", "tanah", "kepala",
    ]
    static let streets: Set<String> = [
        "jl", "jln", "jalan", "jlan", "gang", "gg", "perum", "perumahan", "komplek", "kompleks", "dusun", "dsn", "tol",
        "simpang", "dijalan", "dijl", "dijln",
    ]
    /// After these a street's name is over.
    static let streetEnds: Set<String> = [
        ",", ".", "\n", ";", "di", "kel", "kelurahan", "kec", "kecamatan", "kab", "kabupaten", "kota", "desa", "ds",
        "rt",
        "rw", "prov", "dekat", "depan",
    ]
    /// A person after them, and no place.
    static let titles: Set<String> = [
        "pak", "bapak", "bu", "ibu", "mas", "mbak", "bang", "kang", "sdr", "haji", "nama", "saudara", "bpk",
    ]
    /// Where somebody or something comes from or goes to, and not where it is.
    static let origins: Set<String> = [
        "orang", "wong", "anak", "suku", "asal", "plat", "asli", "kelahiran", "jurusan", "arah", "tujuan", "menuju",
        "ke",
        "dari", "rute", "trayek", "batik", "oleh", "khas", "cap", "merek", "bakso", "soto", "sate", "nasi", "mie", "mi",
        "ayam", "bebek", "lele", "bandeng", "ikan", "pecel", "rujak", "cingur", "coto", "konro", "pempek", "mendoan",
        "gudeg", "dodol", "lontong", "tahu", "tempe", "asinan", "jamu", "beras", "gula", "garam", "kopi", "teh", "susu",
        "jeruk", "apel", "salak", "kerupuk", "keripik", "bolu", "bakpia", "wajik", "telur", "sambal", "minyak",
        "mutiara",
        "ukiran", "tenun", "cukur", "laundry", "pijat",
    ]
    /// A shop or a firm may be called after a place where it is not.
    static let firms: Set<String> = [
        "toko", "warung", "rm", "restoran", "resto", "depot", "hotel", "bank", "pt", "cv", "ud", "kafe", "apotek",
    ]
    /// What leads to a place is nearly there: `jalan ke tawangmangu`.
    static let ways: Set<String> = ["jalan", "jl", "jln", "akses", "jalur", "jembatan"]
    /// Parts of names that people cut short.
    static let cut: [String: String] = ["kep": "kepulauan", "tj": "tanjung", "tjg": "tanjung", "gn": "gunung"]

    /// What people call regions, by code or by the name to look up.
    static let short: [String: String] = [
        "jkt": "31", "dki": "31", "dkijakarta": "31", "jakarta": "31", "jaksel": "31.74", "jaktim": "31.75",
        "jakut": "31.72", "jakbar": "31.73", "jakpus": "31.71", "tangsel": "36.74", "sby": "surabaya",
        "surabaia": "surabaya", "suroboyo": "surabaya", "jogja": "yogyakarta", "yogya": "yogyakarta",
        "jogjakarta": "yogyakarta", "diy": "34", "solo": "33.72", "kbb": "32.17", "jatim": "35", "jateng": "33",
        "jabar": "32", "kalsel": "63", "kalbar": "61", "kaltim": "64", "kalteng": "62", "kaltara": "65",
        "sulsel": "73", "sulut": "71", "sulteng": "72", "sultra": "74", "sulbar": "76", "sumut": "12", "sumbar": "13",
        "sumsel": "16", "babel": "19", "kepri": "21", "ntb": "52", "ntt": "53", "bali": "51", "madura": "35",
        "lombok": "52", "tjpriok": "tanjungpriok", "tanjungpriuk": "tanjungpriok", "okutimur": "16.08",
        "okuselatan": "16.09", "lamsel": "lampungselatan", "lamtim": "lampungtimur", "lamteng": "lampungtengah",
        "lampura": "lampungutara", "lambar": "lampungbarat", "polman": "76.04", "cikarang": "32.16",
        "purwokerto": "33.02", "timika": "94.04", "maumere": "53.07", "sampit": "62.02", "singaraja": "51.08",
        "panam": "14.71", "pulauseribu": "31.01", "krwg": "karawang", "tasik": "tasikmalaya", "talaud": "71.04",
        "densel": "denpasarselatan", "dentim": "denpasartimur", "denbar": "denpasarbarat", "denut": "denpasarutara",
        "lobar": "52.01", "loteng": "52.02", "lotim": "52.03", "mabar": "53.15", "matim": "53.19", "lutim": "73.24",
        "lutra": "73.22", "malut": "82", "malteng": "81.01", "malra": "81.02", "kotim": "62.02", "kobar": "62.01",
        "kutim": "64.08", "kubar": "64.07", "bolmong": "71.01", "tapsel": "12.03", "tapteng": "12.01", "taput": "12.02",
        "inhu": "14.02", "inhil": "14.04", "rohul": "14.06", "rohil": "14.07", "muba": "16.06", "mateng": "76.06",
        "halsel": "82.04", "halbar": "82.01", "haltim": "82.06", "halteng": "82.02", "konsel": "74.05",
        "pessel": "13.01",
        "pasbar": "13.12", "gunkid": "34.03", "kulonprogo": "34.01",
    ]
    /// These mean other things as well, and need a region beside them: `sda` is also what waters the fields.
    static let abbreviations: [String: String] = [
        "bdg": "bandung", "smg": "semarang", "mdn": "medan", "mks": "makassar", "mksr": "makassar", "plg": "palembang",
        "pku": "pekanbaru", "bpp": "balikpapan", "smd": "samarinda", "bgr": "bogor", "dpk": "depok", "bks": "bekasi",
        "bjm": "banjarmasin", "ptk": "pontianak", "mlg": "malang", "sda": "sidoarjo", "btm": "batam",
        "skh": "sukoharjo",
        "nad": "11", "ppu": "64.09", "oku": "16.01", "oki": "16.02", "pali": "16.12", "kukar": "64.02",
        "minut": "71.06",
        "halut": "82.03", "kkt": "81.03",
    ]
}
