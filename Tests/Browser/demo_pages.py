# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Every page of the demonstration, by name: what `make screenshots` renders."""

import dataclasses
import typing


@dataclasses.dataclass
class Page:
    name: str
    path: str
    # Who looks: nobody, an officer's role as in the sign-ins, or `reporter:STATE` with the code of a report in that state.
    role: str | None = None
    prepare: typing.Callable | None = None


# What the README and the documents show: the picture, and how wide and high it becomes.
SELECTION = {
    "home.id.light.1280": (720, 520), "home.id.dark.360": (260, 520), "report.id.light.360": (260, 520),
    "report-own.id.light.360": (260, 520), "desk.id.light.1280": (720, 520), "case.id.light.1280": (720, 520),
}


def _step(number):
    """Goes on in the report form, as somebody who fills it in."""
    def prepare(browser):
        form = 'form[action="/lapor/periksa"]'
        if number >= 1:
            browser.find(f"{form} [name=isi]").send_keys(
                "Lampu jalan di depan sekolah padam sejak Senin. Malam hari gelap sekali dan anak-anak takut lewat.")
            browser.find(f"{form} [name=judul]").send_keys("Lampu jalan padam di depan sekolah")
            browser._press(browser.find(f"{form} [name=klasifikasi][value=complaint]"))
        for _ in range(number):
            browser._press(browser.find(f"{form} .step-ways button:last-child"))
    return prepare


def _checked(browser):
    _step(1)(browser)
    browser.find("[name=wilayah]").send_keys("Sukolilo, Kota Surabaya")
    browser.send('form[action="/lapor/periksa"]')


def _refused(browser):
    _step(1)(browser)
    browser.find("[name=wilayah]").send_keys("Tegalsari")
    browser.send('form[action="/lapor/periksa"]')


def _in_state(client, state):
    return client.get(f"/api/v1/reports?status={state}&limit=1").json["items"][0]["tracking_id"]


def public(client):
    report = f"/laporan/{_in_state(client, 'in_progress')}"
    closed = f"/laporan/{_in_state(client, 'closed')}"
    return [
        Page("home", "/"), Page("report", "/lapor"), Page("report-place", "/lapor", prepare=_step(1)),
        Page("report-agency", "/lapor", prepare=_step(2)), Page("report-person", "/lapor", prepare=_step(3)),
        Page("report-refused", "/lapor", prepare=_refused), Page("report-check", "/lapor", prepare=_checked),
        Page("track", "/lacak"), Page("browse", "/jelajah"), Page("map", "/peta"), Page("map-province", "/peta?wilayah=35"),
        Page("browse-supported", "/jelajah?urut=dukungan"), Page("browse-none", "/jelajah?q=zebra"),
        Page("browse-filtered", "/jelajah?status=in_progress&urut=lama"), Page("report-public", report), Page("report-closed", closed),
        Page("follow", f"{report}/kabar"), Page("agencies", "/instansi"), Page("agencies-found", "/instansi?q=dinas%20sosial%20kota"),
        Page("agency", "/instansi/kota-surabaya"), Page("topics", "/topik"), Page("topic", "/topik/roads"),
        Page("statistics", "/statistik"), Page("status", "/status"), Page("embed", "/sematan/kota-surabaya"), Page("help", "/bantuan"),
        Page("disclose", "/ungkap"), Page("account-sign-in", "/akun/masuk"), Page("sign-in", "/masuk"),
        Page("forgotten-password", "/masuk/lupa"), Page("offline", "/luring"), Page("not-found", "/tidak-ada"),
        Page("no-receipt", "/lapor/tanda-terima"), Page("hidden-report", "/laporan/00000000000"), Page("parts", "/kelola/gaya"),
    ]


def reporters():
    states = ["submitted", "deferred", "in_progress", "awaiting_reporter", "information_requested", "contested", "closed", "archived"]
    names = {"awaiting_reporter": "report-own"}
    return [Page(names.get(state, f"report-own-{state.replace('_', '-')}"), "", f"reporter:{state}") for state in states]


def officers():
    city, nation = "agency-admin", "national-admin"
    return [
        Page("desk-nation", "/meja", nation), Page("desk", "/meja", city), Page("desk-shared", "/meja?kelompok=shared", city),
        Page("desk-approver", "/meja", "approver"), Page("desk-many", "/meja", city, prepare=_many),
        Page("case-verify", "first", nation), Page("case-city", "first", city), Page("case", "first", "liaison-officer"),
        Page("case-approver", "first", "approver"), Page("templates", "/meja/templat", city),
        Page("comments-desk", "/meja/komentar", city), Page("shortcuts", "/meja/pintasan", city),
        Page("change-password", "/masuk/ganti", city), Page("administration", "/kelola", nation),
        Page("administration-city", "/kelola", city), Page("agency-tree", "/kelola/instansi", nation),
        Page("agency-edit", "/kelola/instansi/kota-surabaya", nation), Page("agency-new", "/kelola/instansi-baru?di=kota-surabaya", nation),
        Page("officers", "/kelola/petugas", nation), Page("officer-new", "/kelola/petugas-baru", nation),
        Page("topics-edit", "/kelola/topik", nation), Page("topic-edit", "/kelola/topik/roads", nation),
        Page("tables", "/kelola/tabel", nation), Page("changes", "/kelola/perubahan", nation),
        Page("notices", "/kelola/pengumuman", nation), Page("notice-new", "/kelola/pengumuman-baru", nation),
        Page("calendar", "/kelola/kalender", nation), Page("holiday-new", "/kelola/kalender/hari", nation),
        Page("limits-new", "/kelola/kalender/batas", nation), Page("letters", "/kelola/surat", nation),
        Page("letter-edit", "/kelola/surat/report_received", nation),
    ]


def _many(browser):
    for box in browser.driver.find_elements("css selector", "main input[type=checkbox][name=pilih]")[:3]:
        browser._press(box)


def pages(client):
    """In an order that signs in as seldom as possible."""
    return sorted(public(client) + reporters() + officers(), key=lambda page: page.role or "")
