# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The pages of the demonstration that officers see."""

import demo_scenes
import demo_steps as do
from demo_page import Page

CITY, NATION, UNIT = "agency-admin", "national-admin", "liaison-officer"
ANSWER = {"jawaban": "Pompa sudah kami pasang dan genangan surut pagi ini.", "bentuk": "akhir"}


def desk():
    chosen = do.then(do.chosen, do.picked("#tindakan-banyak", "disposisi"), do.clicked(".bulk button[type=submit]"))
    return [
        Page("desk-nation", "/meja", NATION), Page("desk", "/meja", CITY), Page("desk-shared", "/meja?antre=bersama", CITY),
        Page("desk-approver", "/meja", "approver"), Page("desk-late", "/meja?antre=lewat", CITY),
        Page("desk-none", "/meja?q=zebra", CITY), Page("desk-wrong", "/meja?instansi=tidak-ada-sama-sekali", CITY),
        Page("desk-filtered", "/meja?status=in_progress&urut=terbaru", CITY), Page("desk-many", "/meja", CITY, do.chosen),
        Page("many-check", "/meja?status=verified", NATION, chosen), Page("many-none", "/meja/banyak?tindakan=disposisi", NATION),
        Page("many-refused", "/meja?status=verified", NATION, do.then(chosen, do.filled("/meja/banyak", {"instansi": "tidak-ada"}))),
        Page("views", scene="views"), Page("view-removed", scene="view-removed"), Page("templates", "/meja/templat", CITY),
        Page("template-saved", scene="template-saved"), Page("template-edit", scene="template-edit"),
        Page("template-refused", "/meja/templat", CITY, do.filled("/meja/templat", {"judul": "", "teks": "{salam}, {nmor}"})),
        Page("comments-desk", "/meja/komentar", CITY), Page("comments-report", scene="comments-of-report"),
        Page("comment-deny-refused", scene="comments-of-report", prepare=do.sent('form[action$="/tolak"]')),
        Page("shortcuts", "/meja/pintasan", CITY), Page("change-password", "/masuk/ganti", CITY),
        Page("change-password-refused", "/masuk/ganti", CITY, do.filled("/masuk/ganti", {"sandi_lama": "salah", "sandi": "pendek"})),
    ] + cases()


def cases():
    return [
        Page("case-verify", "first", NATION), Page("case-city", "first", CITY), Page("case", "first", UNIT),
        Page("case-approver", "first", "approver"), Page("case-answer", scene="case-answer"),
        Page("case-watched", scene="case-watched"), Page("case-just-verified", scene="case-just-verified"),
        Page("case-preview", "first", NATION, do.rewritten),
        Page("case-conflict", scene="case-answer", prepare=do.then(do.old_version("jawaban"), do.filled("jawaban", ANSWER))),
        Page("case-refused", scene="case-answer", prepare=do.filled("jawaban", {"jawaban": "", "bentuk": "akhir"})),
        Page("case-lost", scene="case-answer", prepare=do.then(do.without("lapor_sesi"), do.filled("jawaban", ANSWER))),
        Page("case-elsewhere", "/meja/laporan/00000000000", CITY),
    ] + [Page(f"case-{name}", scene=f"case-{name}") for name in (state.replace("_", "-") for state in demo_scenes.STATES)]


def administration():
    unit, topic = "/kelola/instansi/dinas-pupr-kota-surabaya", "/kelola/topik/water_sanitation"
    day = {"tanggal": "2030-03-04", "jenis": "collective_leave", "wilayah": "", "nama": "Cuti contoh", "kepastian": "final",
           "alasan": "SKB"}
    letter = "/kelola/surat/report_received"
    table = "code,kind,place,title_id,title_en,text_id,text_en,starts_at,ends_at\n"
    return [
        Page("administration", "/kelola", NATION), Page("administration-city", "/kelola", CITY),
        Page("agency-tree", "/kelola/instansi", NATION), Page("agency-search", "/kelola/instansi?q=dinas%20sosial", NATION),
        Page("agency-edit", "/kelola/instansi/kota-surabaya", NATION), Page("agency-unit-edit", unit, CITY),
        Page("agency-refused", unit, CITY, do.filled(f"{unit}/data", {"nama": "", "alasan": ""})),
        Page("agency-profile-refused", unit, CITY, do.filled(f"{unit}/profil", {"warna": "#ffff00", "surel": "x", "alasan": "SK"})),
        Page("agency-new", "/kelola/instansi-baru?di=kota-surabaya", NATION),
        Page("officers", "/kelola/petugas", NATION), Page("officers-none", "/kelola/petugas?q=zebra", NATION),
        Page("officer-edit", scene="officer-edit"), Page("officer-invited", scene="officer-invited"),
        Page("officer-new", "/kelola/petugas-baru", NATION), Page("officer-refused", "/kelola/petugas-baru", CITY, do.filled(
            "/kelola/petugas-baru", {"surel": "bukan alamat", "nama": "", "alasan": ""})),
        Page("topics-edit", "/kelola/topik", NATION), Page("topic-edit", "/kelola/topik/roads", NATION),
        Page("topic-questions", topic, NATION), Page("topic-new", "/kelola/topik-baru", NATION),
        Page("question-new", f"{topic}/tanya", NATION), Page("question-edit", f"{topic}/tanya?kode=sejak", NATION),
        Page("question-refused", f"{topic}/tanya", NATION, do.filled(f"{topic}/tanya", {
            "kode": "sumber", "tanya_indonesia": "Dari mana airnya?", "tanya_inggris": "Where is it from?", "jenis": "choice",
            "alasan": "SK"})),
        Page("tables", "/kelola/tabel", NATION), Page("table-preview", "/kelola/tabel", NATION, do.uploaded("pengumuman", table
             + "contoh-baru,disturbance,everywhere,Peta lambat,The map is slow,Kami perbaiki.,We mend it.,2030-01-01T08:00,\n")),
        Page("table-wrong", "/kelola/tabel", NATION, do.uploaded("pengumuman", table
             + "contoh-salah,entah,everywhere,Peta lambat,,Kami perbaiki.,We mend it.,kemarin,\nlagi,entah,,,,,,,\n")),
        Page("table-unreadable", "/kelola/tabel", NATION, do.uploaded("pengumuman", "ini bukan tabel\n")),
        Page("changes", "/kelola/perubahan", NATION), Page("changes-of-kind", "/kelola/perubahan?jenis=profile", CITY),
        Page("change", scene="change"), Page("change-undo-refused", scene="change", prepare=do.filled("batalkan", {"alasan": ""})),
        Page("notices", "/kelola/pengumuman", NATION), Page("notice-new", "/kelola/pengumuman-baru", NATION),
        Page("notice-edit", "/kelola/pengumuman/contoh-pindah-server", NATION),
        Page("notice-refused", "/kelola/pengumuman-baru", NATION, do.filled("/kelola/pengumuman-baru", {"judul_indonesia": "Peta lambat"})),
        Page("calendar", "/kelola/kalender", NATION), Page("holiday-new", "/kelola/kalender/hari", NATION),
        Page("holiday-edit", "/kelola/kalender", NATION, do.clicked('main a[href^="/kelola/kalender/hari?"]')),
        Page("holiday-looked-at", "/kelola/kalender/hari", NATION, do.filled("/kelola/kalender/hari", day)),
        Page("limits-new", "/kelola/kalender/batas", NATION), Page("limits-refused", "/kelola/kalender/batas", NATION, do.filled(
            "/kelola/kalender/batas", {"dasar": "", "alasan": ""})),
        Page("letters", "/kelola/surat", NATION), Page("letter-edit", letter, NATION),
        Page("letter-preview", letter, NATION, do.clicked(f'form[action="{letter}"] button[value=pratinjau]')),
        Page("letter-refused", letter, NATION, do.filled(letter, {"perihal_indonesia": "Halo {nmor}"})),
        Page("letter-lost", letter, NATION, do.then(
            do.without("lapor_sesi"), do.filled(letter, {"perihal_indonesia": "Perihal yang baru"}))),
    ]
