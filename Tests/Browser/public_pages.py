# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What everybody may see: the front door, figures, offices, topics, the list, feeds; in a browser and from a program."""

import os
import time
import xml.dom.minidom

from checks import Suite, equal, expect
from journeys import CITY, FIRST_UNIT, NATION, Officers, reach
from pages import Browser

SUITE = Suite("Pages for everybody")
PAGES = {
    "front door": "/", "statistics": "/statistik", "statistics of a city": f"/statistik?instansi={CITY}",
    "offices": "/instansi", "offices found": "/instansi?q=dinas+perhubungan", "a city": f"/instansi/{CITY}",
    "a unit": f"/instansi/{FIRST_UNIT}", "topics": "/topik", "a topic": "/topik/roads", "all reports": "/jelajah",
    "some reports": f"/jelajah?status=awaiting_reporter&instansi={CITY}", "what waits": "/jelajah?urut=lama",
    "a wrong place": "/jelajah?wilayah=Atlantis", "a box for other sites": f"/sematan/{CITY}",
}


def _figures(client):
    rows = client.get("/api/v1/statistics/overview").json["items"]
    return {(row["figure"], row["days"]): row["amount"] for row in rows}


def _wait(what, is_so):
    for _ in range(60):
        if is_so():
            return
        time.sleep(0.25)
    expect(False, f"it never came that {what}")


@SUITE.test("what is answered is counted and shown, and what is hidden leaves at once")
def counted(bench):
    officers = Officers(bench.client, bench.main)
    before = _figures(bench.client)
    case = reach("answered", bench.client, officers)
    expected = {key: before[key] + 1 for key in [("received", 30), ("answered", 30), ("answered", 1)]}
    _wait("it is counted", lambda: all(_figures(bench.client)[key] >= amount for key, amount in expected.items()))
    expect(case.id in bench.client.get("/").text, "the front door shows the answer")
    expect(case.id in bench.client.get(f"/instansi/{FIRST_UNIT}.atom").text, "the feed of its office holds the answer")
    case.must(NATION, "visibility", {"visibility": "confidential", "reason": "Ada data pribadi."})
    for page in ["/", "/jelajah", "/jelajah.atom", f"/instansi/{FIRST_UNIT}", f"/instansi/{FIRST_UNIT}.atom", f"/sematan/{CITY}"]:
        expect(case.id not in bench.client.get(page).text, f"{page} still shows what was hidden")
    equal(bench.client.get(f"/laporan/{case.id}.atom").status, 404, "its own feed")
    _wait("it is out of the figures", lambda: _figures(bench.client)[("answered", 1)] < expected[("answered", 1)])


@SUITE.test("feeds and sitemaps are XML, and lead to pages that are there")
def well_formed(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("verified", bench.client, officers)
    for path in ["/jelajah.atom", f"/jelajah.atom?instansi={CITY}", f"/instansi/{CITY}.atom", f"/laporan/{case.id}.atom",
                 "/sitemap.xml", "/sitemap/halaman.xml"]:
        answer = bench.client.get(path)
        equal(answer.status, 200, path)
        xml.dom.minidom.parseString(answer.text)
    _wait("a sitemap of today", lambda: "/sitemap/laporan/" in bench.client.get("/sitemap.xml").text)
    address = bench.client.get("/sitemap.xml").text.split("/sitemap/laporan/")[-1].split("<")[0]
    expect(case.id in bench.client.get("/sitemap/laporan/" + address).text, "the report stands in the map of its day")
    expect("Sitemap: " in bench.client.get("/robots.txt").text, "robots are told of the map")


@SUITE.test("bad addresses of figures and lists are refused, never broken")
def refused(bench):
    for path in ["/statistik?dari=x", "/statistik?dari=2026-12&sampai=2026-01", "/jelajah?sejak=x", "/jelajah?topik=x"]:
        equal(bench.client.get(path).status, 422, path)
    for path in ["/statistik?instansi=tidak-ada", "/topik/tidak_ada", "/instansi/tidak-ada.atom", "/sematan/tidak-ada",
                 "/sitemap/laporan/kemarin.xml", "/laporan/123.atom", "/instansi?q=a&di=tidak-ada"]:
        equal(bench.client.get(path).status, 404, path)


def _look(width, has_script):
    def test(bench):
        case = reach("answered", bench.client, Officers(bench.client, bench.main))
        folder = os.path.join(bench.folder, f"public-{width}")
        with Browser(bench.server.base, folder, width, has_script, bench.screenshots) as browser:
            for name, path in {**PAGES, "a report": f"/laporan/{case.id}"}.items():
                browser.go(path, name)

    SUITE.test(f"every page holds what pages must, {width} px{'' if has_script else ', no script'}")(test)


_look(1280, True)
_look(320, False)
