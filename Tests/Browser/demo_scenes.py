# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""States that the demonstration's year does not hold: each is made once, by the pages, as people would make it."""

import dataclasses
import re
import typing

from checks import expect
from client import Client
from journeys import CITY_ADMIN, FIRST, NATION, Case, reach
from letters_written import found_in_letter
from people import Visitor, cookies_of, hidden_fields, reporter

SCENES = {}


@dataclasses.dataclass
class Scene:
    path: str
    cookies: typing.Any = ()


def scene(function):
    SCENES[function.__name__.replace("_", "-")] = function
    return function


def of(demo, name):
    return demo.once(("scene", name), lambda: SCENES[name](demo))


def _visitor(demo, cookies):
    return Visitor(demo.client, "; ".join(f"{one['name']}={one['value']}" for one in cookies))


def _officer(demo, name):
    return _visitor(demo, demo.cookies("main", name))


def _sent(answer, *statuses):
    expect(answer.status in (statuses or (303,)), f"a scene is answered with {answer!r}")
    return answer


def _send(visitor, page, action, fields):
    """Sends a form of a page with what it carries; answers where that leads."""
    carried = hidden_fields(visitor.get(page).text, action)
    return _sent(visitor.post(action, {**carried, **fields})).header("Location")


# MARK: reporters

def _case(demo, stage, title, body, **more):
    return reach(stage, demo.client, demo.officers, title=title, body=body, **more)


def _own(case, path=None):
    return Scene(path or f"/laporan/{case.id}", [{"name": "lapor_akses", "value": f"{case.id}.{case.code}", "path": "/"}])


def _done(demo, case, deed, fields):
    """What a reporter sees right after something was done."""
    page = f"/laporan/{case.id}"
    return _own(case, _send(reporter(demo.client, case), page, f"{page}/{deed}", fields))


@scene
def alike(demo):
    """The form, when somebody has told of the same already."""
    _case(demo, "with a unit", "Jembatan di depan pasar berlubang", "Papan jembatan di depan pasar berlubang sejak kemarin.",
          location={"region_code": "35.78.05"})
    return Scene("/lapor")


@scene
def unrated(demo):
    case = _case(demo, "closed", "Lampu halte padam", "Lampu halte di depan pasar padam; malam hari gelap.")
    return _own(case)


@scene
def rated(demo):
    case = _case(demo, "closed", "Lampu taman sudah menyala", "Lampu taman di dekat lapangan padam sejak minggu lalu.")
    return _done(demo, case, "penilaian", {"nilai": "4", "komentar": "Cepat, tetapi saya tidak diberi kabar di tengah jalan."})


@scene
def confirmed(demo):
    case = _case(demo, "answered", "Lampu jalan depan pasar padam", "Tiga lampu jalan di depan pasar padam sejak Jumat.")
    return _done(demo, case, "konfirmasi", {})


@scene
def objected(demo):
    case = _case(demo, "answered", "Lampu penyeberangan di simpang padam", "Lampu penyeberangan padam; penyeberang tidak terlihat.")
    return _done(demo, case, "sanggahan", {"alasan": "Hanya satu sisi yang menyala; sisi di dekat halte masih padam."})


@scene
def replied(demo):
    case = _case(demo, "answered once", "Pohon miring di tepi jalan", "Pohon besar miring ke arah kabel sejak hujan kemarin.")
    return _done(demo, case, "tanggapan", {"tanggapan": "Hari ini dahannya sudah menyentuh kabel. Kapan petugas datang?"})


@scene
def withdrawn(demo):
    case = _case(demo, "with the city", "Sampah menumpuk di gang", "Sampah di ujung gang belum diangkut sejak Senin.")
    return _done(demo, case, "cabut", {"alasan": "Sudah diangkut pagi ini.", "yakin": "ya"})


@scene
def confidential_now(demo):
    case = _case(demo, "with a unit", "Antrean layanan tidak tertib", "Nomor antrean dilewati beberapa kali pada jam sibuk.")
    return _done(demo, case, "kerahasiaan", {"rahasia": "confidential", "alasan": "Saya khawatir dikenali petugas loket."})


@scene
def erased(demo):
    person = {"kind": "individual", "name": "Warga Contoh", "email": "hapus.saya@warga.example"}
    case = _case(demo, "with a unit", "Lampu penyeberangan padam", "Lampu penyeberangan di depan sekolah padam.", reporter=person)
    return _done(demo, case, "hapus-identitas", {"yakin": "ya"})


@scene
def name_open(demo):
    """An anonymous reporter who lets the agency know them, and may take that back."""
    person = {"kind": "individual", "name": "Warga Contoh", "email": "buka.saya@warga.example"}
    case = _case(demo, "with a unit", "Pungutan parkir tanpa karcis", "Juru parkir menolak memberi karcis.", reporter=person,
                 anonymous=True)
    return _done(demo, case, "buka-identitas", {"instansi": "dinas-pupr-kota-surabaya"})


@scene
def receipt(demo):
    stranger = Visitor(demo.client)
    carried = hidden_fields(stranger.get("/lapor").text, "/lapor/periksa")
    answer = _sent(stranger.post("/lapor", {
        **carried, "klasifikasi": "complaint", "judul": "Lampu jalan padam di depan sekolah", "wilayah": "Sukolilo, Kota Surabaya",
        "isi": "Lampu jalan di depan sekolah padam sejak Senin. Malam hari gelap sekali.", "surel": "pelapor@warga.example"}))
    return Scene(answer.header("Location"), cookies_of(answer))


@scene
def lost_code(demo):
    """The page of a report whose code this browser holds, until it does not."""
    case = _case(demo, "answered once", "Halte tanpa atap", "Atap halte copot dan penumpang menunggu di bawah hujan.")
    return _own(case)


# MARK: readers and accounts

@scene
def supported(demo):
    page = f"/laporan/{demo.published('in_progress')}"
    answer = _sent(Visitor(demo.client).post(f"{page}/dukungan", {}))
    return Scene(answer.header("Location"), cookies_of(answer))


@scene
def followed(demo):
    """The question in a letter whether somebody really wants the news."""
    page, email = f"/laporan/{demo.published('in_progress')}", "tetangga@warga.example"
    _sent(Visitor(demo.client).post(f"{page}/kabar", {"surel": email}))
    return Scene(found_in_letter(demo.installation.folder, email, r"/kabar/konfirmasi/\S+"))


@scene
def follow_asked(demo):
    page = f"/laporan/{demo.published('awaiting_reporter')}"
    answer = _sent(Visitor(demo.client).post(f"{page}/kabar", {"surel": "tetangga.lain@warga.example"}))
    return Scene(answer.header("Location"))


@scene
def follow_end(demo):
    """The way out in a letter with news."""
    case = _case(demo, "answered once", "Rambu tertutup pohon", "Rambu berhenti di simpang tertutup dahan pohon.")
    email, stranger = "pengikut@warga.example", Visitor(demo.client)
    _sent(stranger.post(f"/laporan/{case.id}/kabar", {"surel": email}))
    _sent(stranger.post(found_in_letter(demo.installation.folder, email, r"/kabar/konfirmasi/\S+"), {}))
    case.must(FIRST, "follow-ups", {"kind": "final", "answer": "Dahan sudah kami pangkas."})
    return Scene(found_in_letter(demo.installation.folder, email, r"/kabar/berhenti/\S+"))


@scene
def code(demo):
    answer = _sent(Visitor(demo.client).post("/akun/masuk", {"kontak_saya": "warga.kode@warga.example"}))
    return Scene(answer.header("Location"), cookies_of(answer))


def _account(demo, email):
    asked = _sent(Visitor(demo.client).post("/akun/masuk", {"kontak_saya": email}))
    digits = found_in_letter(demo.installation.folder, email, r"(?m)^(\d{6})\s")
    return cookies_of(_sent(_visitor(demo, cookies_of(asked)).post("/akun/masuk/kode", {"kode_masuk": digits})))


@scene
def account_empty(demo):
    return Scene("/akun", _account(demo, "warga.baru@warga.example"))


@scene
def account(demo):
    """With reports of its own, one that it follows, and a comment that waits."""
    cookies = _account(demo, "warga.contoh@warga.example")
    visitor = _visitor(demo, cookies)
    _send(visitor, "/akun", "/akun/nama", {"nama_tampil": "Warga Contoh"})
    for state in ["in_progress", "awaiting_reporter", "closed"]:
        number, access = demo.in_state(state)
        _send(visitor, "/akun", "/akun/klaim", {"nomor": number, "kode": access})
    other = f"/laporan/{demo.published('dispositioned')}"
    _send(visitor, other, f"{other}/kabar", {})
    _send(visitor, other, f"{other}/komentar", {"komentar": "Di gang kami juga begitu sejak bulan lalu."})
    return Scene("/akun", cookies)


@scene
def commenting(demo):
    """A report that takes comments, seen by somebody with an account."""
    case = _case(demo, "with a unit", "Lubang di jalan kampung", "Lubang di jalan kampung makin lebar setiap hujan.")
    return Scene(f"/laporan/{case.id}", of(demo, "account").cookies)


@scene
def commented(demo):
    page, cookies = of(demo, "commenting").path, of(demo, "account").cookies
    words = {"komentar": "Anak sekolah lewat sini setiap pagi, mohon didahulukan."}
    return Scene(_send(_visitor(demo, cookies), page, f"{page}/komentar", words), cookies)


# MARK: the sealed lane

def _disclosures(demo):
    """(number, code) of the demonstration's disclosures."""
    return [(number, access) for number, (_, access) in demo.installation.sign_ins.items()
            if number.isdigit() and number not in [known for _, known, _ in demo.codes]]


@scene
def disclosed(demo):
    stranger = Visitor(demo.client)
    form = stranger.get("/ungkap").text
    fields = {"kunci": hidden_fields(form, "/ungkap")["kunci"], "penerima": re.findall(r'name="penerima" value="(\d+)"', form)[0],
              "pengungkapan": "Uang saku pelatihan di kantor contoh dipotong setiap bulan tanpa tanda terima."}
    answer = _sent(stranger.post("/ungkap", fields))
    return Scene(answer.header("Location"), cookies_of(answer))


@scene
def discloser(demo):
    number, access = _disclosures(demo)[-1]
    answer = _sent(Visitor(demo.client).post("/ungkap/buka", {"nomor": number, "kode": access}))
    return Scene(answer.header("Location"), cookies_of(answer))


@scene
def disclosure_desk(demo):
    return Scene("/meja/ungkap", demo.cookies("main", "internal-oversight"))


@scene
def disclosure_case(demo):
    return Scene(f"/meja/ungkap/{_disclosures(demo)[-1][0]}", demo.cookies("main", "internal-oversight"))


# MARK: the desk

# Whoever has the next step of a report in a state.
AT_WORK = {"submitted": NATION, "deferred": NATION, "verified": NATION, "merged": NATION, "archived": NATION,
           "referred_outside": NATION, "returned": NATION}


def _case_in(state):
    def make(demo):
        number, _ = demo.in_state(state)
        who = AT_WORK.get(state, CITY_ADMIN)
        path = f"/meja/laporan/{number}"
        if _officer(demo, who).get(path).status != 200:
            who = NATION
        return Scene(path, demo.cookies("main", who))

    return make


STATES = ["submitted", "deferred", "verified", "dispositioned", "returned", "in_arbitration", "in_progress", "awaiting_reporter",
          "reporter_replied", "information_requested", "contested", "closed", "merged", "archived", "referred_outside"]
for _state in STATES:
    SCENES[f"case-{_state.replace('_', '-')}"] = _case_in(_state)


@scene
def case_answer(demo):
    """A report that a unit is to answer, with one answer given already."""
    case = _case(demo, "answered once", "Genangan di depan puskesmas", "Setiap hujan air menggenang di depan pintu puskesmas.")
    case.must("reporter", "replies", {"reply": "Kemarin air sudah masuk ke ruang tunggu."})
    return Scene(f"/meja/laporan/{case.id}", demo.cookies("main", FIRST))


@scene
def case_watched(demo):
    """Somebody else is looking at it."""
    path = of(demo, "case-answer").path
    _sent(_officer(demo, CITY_ADMIN).get(path), 200)
    return Scene(path, demo.cookies("main", FIRST))


@scene
def case_just_verified(demo):
    case = Case.submit(demo.client, demo.officers, title="Pagar taman roboh", body="Pagar taman roboh. Hubungi saya di 0812-0000-1234.",
                       agency_id="nasional")
    path = f"/meja/laporan/{case.id}"
    fields = {"klasifikasi": "complaint", "judul_publik": "Pagar taman roboh", "isi_publik": "Pagar taman roboh."}
    return Scene(_send(_officer(demo, NATION), path, f"{path}/verifikasi", fields), demo.cookies("main", NATION))


@scene
def views(demo):
    city = _officer(demo, CITY_ADMIN)
    token = hidden_fields(city.get("/meja").text, "/keluar")["token"]
    for name, query in {"Menunggu jawaban": "status=awaiting_reporter", "Permintaan informasi": "klasifikasi=information_request"}.items():
        _sent(city.post("/meja/tampilan", {"token": token, "nama": name, "saringan": query}))
    return Scene("/meja/tampilan", demo.cookies("main", CITY_ADMIN))


@scene
def view_removed(demo):
    of(demo, "views")
    city = _officer(demo, CITY_ADMIN)
    removal = re.findall(r'action="(/meja/tampilan/\d+/hapus)"', city.get("/meja/tampilan").text)[-1]
    return Scene(_send(city, "/meja/tampilan", removal, {}), demo.cookies("main", CITY_ADMIN))


@scene
def template_saved(demo):
    city = _officer(demo, CITY_ADMIN)
    words = {"judul": "Sudah kami terima", "teks": "{salam}, laporan {nomor} sudah kami terima dan kami periksa hari ini."}
    return Scene(_send(city, "/meja/templat", "/meja/templat", words), demo.cookies("main", CITY_ADMIN))


@scene
def template_edit(demo):
    of(demo, "template-saved")
    page = _officer(demo, CITY_ADMIN).get("/meja/templat").text
    return Scene(re.findall(r'/meja/templat\?ubah=\d+[^"]*', page)[-1].replace("&amp;", "&"), demo.cookies("main", CITY_ADMIN))


@scene
def comments_of_report(demo):
    nation = _officer(demo, NATION)
    for line in demo.client.get("/api/v1/reports?limit=60").json["items"]:
        path = f"/meja/komentar?laporan={line['tracking_id']}"
        if "/tolak" in nation.get(path).text:
            return Scene(path, demo.cookies("main", NATION))
    raise AssertionError("the demonstration has no comment that is shown")


# MARK: administration

@scene
def change(demo):
    """A change that can be taken back."""
    city = _officer(demo, CITY_ADMIN)
    own = "/kelola/instansi/kota-surabaya"
    _send(city, own, f"{own}/profil", {"warna": "#0b5d3b", "singkatan": "SBY", "alasan": "Warna resmi kota"})
    path = re.search(r"/kelola/perubahan/\d+", city.get("/kelola/perubahan").text)[0]
    return Scene(path, demo.cookies("main", CITY_ADMIN))


@scene
def officer_edit(demo):
    path = re.search(r'/kelola/petugas/\d+', _officer(demo, CITY_ADMIN).get("/kelola/petugas").text)[0]
    return Scene(path, demo.cookies("main", CITY_ADMIN))


def _invited(demo):
    def invite():
        who = "petugas.baru@percobaan.example"
        fields = {"surel": who, "nama": "Petugas Percobaan", "peran": "liaison_officer", "instansi": "kota-surabaya", "alasan": "SK"}
        page = "/kelola/petugas-baru"
        return _send(_officer(demo, CITY_ADMIN), page, page, fields), found_in_letter(
            demo.installation.folder, who, r"/masuk/sandi/\S+")

    return demo.once("invited", invite)


@scene
def officer_invited(demo):
    return Scene(_invited(demo)[0], demo.cookies("main", CITY_ADMIN))


@scene
def choose_password(demo):
    return Scene(_invited(demo)[1])


@scene
def home_with_notice(demo):
    """While the service is worked on, and with a disturbance beside it."""
    _, server = demo.place("guarded")
    nation = Visitor(Client(server.base), "; ".join(f"{one['name']}={one['value']}" for one in demo.cookies("guarded", NATION)))
    page = "/kelola/pengumuman-baru"
    _send(nation, page, page, {
        "jenis": "disturbance", "tempat": "everywhere", "judul_indonesia": "Peta lambat", "judul_inggris": "The map is slow",
        "isi_indonesia": "Kami sedang memperbaikinya.", "isi_inggris": "We are mending it.", "mulai_pukul": "2026-01-01T08:00",
        "selesai_pukul": "", "terbit": "true", "alasan": "gangguan"})
    return Scene("/")
