# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Every page of the demonstration, by name: what `make screenshots` renders."""

import dataclasses

import demo_desk_pages
import demo_scenes
import demo_steps as do
from demo_page import Page

# What the README and the documents show: the picture, and how wide and high it becomes.
SELECTION = {
    "home.id.light.1280": (720, 520), "home.id.dark.360": (260, 520), "report.id.light.360": (260, 520),
    "report-own.id.light.360": (260, 520), "desk.id.light.1280": (720, 520), "case.id.light.1280": (720, 520),
}


def entrances():
    """Where people come from outside: first visits."""
    return [dataclasses.replace(page, is_entrance=True) for page in [
        Page("home", "/"), Page("report", "/lapor"), Page("track", "/lacak"), Page("browse", "/jelajah"), Page("topics", "/topik"),
        Page("report-public", "/laporan/{in_progress}"), Page("report-closed", "/laporan/{closed}"), Page("help", "/bantuan"),
        Page("agencies", "/instansi"), Page("agency", "/instansi/kota-surabaya"),
        Page("agency-unit", "/instansi/dinas-pupr-kota-surabaya"), Page("topic", "/topik/roads"),
        Page("status", "/status"), Page("disclose", "/ungkap"), Page("account-sign-in", "/akun/masuk"), Page("sign-in", "/masuk"),
        Page("not-found", "/tidak-ada"), Page("hidden-report", "/laporan/00000000000"),
    ]]


def public():
    return [
        Page("map", "/peta"), Page("map-province", "/peta?wilayah=35"), Page("map-city", "/peta?wilayah=35.78"),
        Page("map-nowhere", "/peta?wilayah=Atlantis"), Page("browse-supported", "/jelajah?urut=dukungan"),
        Page("browse-none", "/jelajah?q=zebra"), Page("browse-filtered", "/jelajah?status=in_progress&urut=lama"),
        Page("browse-unclear", "/jelajah?wilayah=Tegalsari"), Page("agencies-found", "/instansi?q=dinas%20sosial%20kota"),
        # Each chart has its table behind it: more than somebody takes along who comes in for the first time.
        Page("statistics", "/statistik"), Page("statistics-agency", "/statistik?instansi=kota-surabaya"),
        Page("embed", "/sematan/kota-surabaya"), Page("offline", "/luring"), Page("parts", "/kelola/gaya"), Page("track-refused", "/lacak", prepare=do.filled(
            "/lacak", {"nomor": "00000000000", "kode": "0000-0000-0000"})),
        Page("follow", "/laporan/{in_progress}/kabar"), Page("supported", scene="supported"),
        Page("follow-refused", "/laporan/{in_progress}", prepare=do.filled("kabar", {"surel": "bukan alamat"})),
        Page("follow-asked", scene="follow-asked"), Page("follow-question", scene="followed"),
        Page("follow-end-question", scene="follow-end"),
        Page("follow-ended", scene="follow-end", prepare=do.clicked("main form button")),
    ]


def reporting():
    alike = do.told("Jembatan pasar berlubang", "Jembatan di depan pasar berlubang dan licin.", "Tegalsari, Kota Surabaya")
    return [
        Page("report-place", "/lapor", prepare=do.step(1)), Page("report-agency", "/lapor", prepare=do.step(2)),
        Page("report-person", "/lapor", prepare=do.step(3)), Page("report-map", "/lapor", prepare=do.with_map),
        Page("report-point", "/lapor", prepare=do.with_point), Page("report-photo", "/lapor", prepare=do.with_photo),
        Page("report-draft", "/lapor", prepare=do.drafted), Page("report-questions", "/lapor", prepare=do.asked),
        Page("report-refused", "/lapor", prepare=do.placed("Tegalsari")),
        Page("report-check", "/lapor", prepare=do.placed("Sukolilo, Kota Surabaya")),
        Page("report-check-alike", scene="alike", prepare=alike),
        Page("report-check-place", "/lapor", prepare=do.told(
            "Lampu jalan mati", "Lampu di Kelurahan Keputih, Kecamatan Sukolilo, Surabaya mati sejak Senin.", "")),
        Page("report-check-places", "/lapor", prepare=do.told(
            "Antre sampai malam", "Antrean di Kecamatan Genteng, Jawa Timur sampai malam.", "")),
        Page("report-check-warned", "/lapor", prepare=do.told(
            "Tolong hubungi saya", "Hubungi saya di 0812-0000-1234 atau warga@contoh.example.", "Sukolilo, Kota Surabaya")),
        Page("report-after", "/lapor?tentang={closed}"), Page("report-in-person", "/lapor?kanal=walk_in", "agency-admin"),
        Page("report-offline", "/lapor", prepare=do.offline, restore=do.again_online),
        Page("report-kept", "/lapor", prepare=do.kept, restore=do.again_online),
        Page("receipt", scene="receipt"), Page("receipt-again", "/lapor/tanda-terima?lagi=ya", scene="receipt"),
        Page("no-receipt", "/lapor/tanda-terima"),
    ]


def errors():
    """What goes wrong, and what people read then."""
    reply = {"tanggapan": "Hari ini atapnya jatuh. Kapan diperbaiki?"}
    comment = {"komentar": "Kami juga menunggu perbaikannya."}
    return [
        Page("lost-reply", scene="lost-code", prepare=do.then(do.without("lapor_akses"), do.filled("tanggapan", reply))),
        Page("lost-comment", scene="commenting", prepare=do.then(do.without("lapor_akun"), do.filled("komentar", comment))),
        Page("error-forbidden", "/kelola/topik", "agency-admin"), Page("error-method", "/bantuan", prepare=do.posted("/bantuan")),
        Page("error-too-large", "/bantuan", prepare=do.posted("/lapor", 9_000_000)),
        Page("error-too-many", "/lacak", place="guarded", prepare=do.exhausted(
            "/lacak", {"nomor": "00000000000", "kode": "0000-0000-0000"})),
        Page("error-broken", "/statistik", place="broken"),
        Page("error-unavailable", "/lapor", place="broken", prepare=do.then(do.told(
            do.TOLD["judul"], do.BODY, "Sukolilo, Kota Surabaya"), do.clicked('form[action="/lapor"] .send button'))),
        Page("maintenance-home", place="guarded", scene="home-with-notice"),
        Page("maintenance-held", "/lapor", place="guarded", prepare=do.filled("/lapor/periksa", do.TOLD)),
        Page("maintenance-status", "/status", place="guarded"), Page("maintenance-desk", "/meja", "agency-admin", place="guarded"),
        Page("maintenance-desk-held", "/meja/templat", "agency-admin", place="guarded", prepare=do.filled(
            "/meja/templat", {"judul": "Diterima", "teks": "{salam}, laporan {nomor} kami periksa."})),
    ]


def disclosing():
    return [
        Page("disclose-refused", "/ungkap", prepare=do.filled("/ungkap", {})), Page("disclose-receipt", scene="disclosed"),
        Page("disclose-open", "/ungkap/buka"), Page("disclose-own", scene="discloser"),
        Page("disclose-open-refused", "/ungkap/buka", prepare=do.filled(
            "/ungkap/buka", {"nomor": "00000000000", "kode": "0000-0000-0000"})),
        Page("disclosures", scene="disclosure-desk"), Page("disclosure-case", scene="disclosure-case"),
        Page("disclosure-conclude", scene="disclosure-case", prepare=do.filled("hasil", {})),
        Page("disclosure-lost", scene="disclosure-case", prepare=do.then(do.without("lapor_sesi"), do.filled(
            "pesan", {"pesan": "Terima kasih, daftarnya kami periksa."}))),
    ]


def accounts():
    return [
        Page("account-code", scene="code"), Page("account-code-refused", scene="code", prepare=do.filled(
            "/akun/masuk/kode", {"kode_masuk": "12"})),
        Page("account-sign-in-phone", "/akun/masuk", prepare=do.filled("/akun/masuk", {"kontak_saya": "0812 3456 7890"})),
        Page("account", scene="account"), Page("account-empty", scene="account-empty"),
        Page("account-claim-refused", scene="account", prepare=do.filled(
            "/akun/klaim", {"nomor": "00000000000", "kode": "AAAA-AAAA-AAAA"})),
        Page("account-erase-refused", scene="account", prepare=do.filled("/akun/hapus", {})),
        Page("report-with-account", "/lapor", scene="account"), Page("comment", scene="commenting", prepare=do.unfolded(
            "#komentar details")), Page("comment-sent", scene="commented"),
        Page("comment-refused", scene="commenting", prepare=do.filled("komentar", {"komentar": ""})),
        Page("sign-in-refused", "/masuk", prepare=do.filled("/masuk", {"surel": "siapa@contoh.example", "sandi": "salah"})),
        Page("forgotten-password", "/masuk/lupa"), Page("forgotten-password-sent", "/masuk/lupa", prepare=do.filled(
            "/masuk/lupa", {"surel": "siapa@contoh.example"})),
        Page("choose-password", scene="choose-password"), Page("choose-password-refused", scene="choose-password", prepare=do.filled(
            "", {"sandi": "pendek"})),
        Page("choose-password-gone", "/masuk/sandi/sudahdipakai"),
    ]


def reporters():
    """A report's own page in every state, each form of it, and what follows."""
    names = {"awaiting_reporter": "report-own"}
    deeds = ["unrated", "rated", "confirmed", "objected", "replied", "withdrawn", "confidential-now", "erased", "name-open"]
    forms = {"awaiting_reporter": ["sanggahan", "tanggapan"],
             "in_progress": ["tambahan", "cabut", "kerahasiaan", "hapus-identitas", "kontak"]}
    return [
        *[Page(names.get(state, f"report-own-{state.replace('_', '-')}"), "", f"reporter:{state}") for state in demo_scenes.STATES],
        *[Page(f"report-own-{deed}", scene=deed) for deed in deeds],
        *[Page(f"report-own-form-{form}", "", f"reporter:{state}", do.unfolded(f"#{form}"))
          for state, own in forms.items() for form in own],
        Page("report-own-withdraw-unsure", "", "reporter:in_progress", do.filled("cabut", {})),
        Page("report-own-erase-unsure", "", "reporter:in_progress", do.filled("hapus-identitas", {})),
        Page("report-own-refused", "", "reporter:awaiting_reporter", do.filled("sanggahan", {"alasan": ""})),
        Page("report-own-rate-refused", scene="unrated", prepare=do.filled("penilaian", {})),
    ]


def pages():
    return [page for pages in [entrances, public, reporting, errors, disclosing, accounts, reporters,
                               demo_desk_pages.desk, demo_desk_pages.administration] for page in pages()]
