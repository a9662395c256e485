# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The public map: numbers by region, outlines that an operator brought in, and no place of anybody's."""

import gzip
import os

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from checks import Skipped, Suite, equal, expect
from client import Client
from invented_map import Tiles, outlines, square
from journeys import CITY, Case
from pages import Browser
from world import World

SUITE = Suite("The map")
POINT = (-7.261234, 112.737891)


def _furnish(world, bench):
    world.install(bench, "map")
    location = {"region_code": "35.78.05", "address": "Jalan Contoh 1", "latitude": POINT[0], "longitude": POINT[1]}
    world["case"] = case = Case.submit(world["client"], world["officers"], agency_id=CITY, location=location)
    case.must("agency-admin", "verification", {})


world = World(_furnish)
build = world.build


def _coast(west, south, side, points=420):
    """A square with a coast as ragged as real ones are where they were simplified: every other point lies far enough in."""
    def at(step):
        edge, rest = divmod(step * 4, points)
        far, bay = side * rest / points, side * 0.03 * (1 + step % 3) if step % 2 else 0
        return [(west + far, south + bay), (west + side - bay, south + far),
                (west + side - far, south + side - bay), (west + bay, south + side - far)][int(edge) % 4]
    ring = [[round(x, 4), round(y, 4)] for x, y in map(at, range(points))]
    return [ring + ring[:1]]


@SUITE.test("boundaries come in once, packed or not, and a fault is named")
def boundaries(bench):
    build(bench)
    place = world["place"]
    empty = world["client"].get("/peta").text
    expect("<figure" not in empty and "Jawa Timur" in empty, "without outlines the table stands alone")
    provinces = outlines(place.folder, "provinces.geojson", [
        ("35", square(111, -8.5, 3)), ("33", square(108.5, -8, 2.4)), ("51", square(114.4, -8.8, 1.2)), ("00", square(1, 1, 1))])
    equal(place.command("import", "boundaries", provinces).returncode, 1, "a code that is none is a fault")
    provinces = outlines(place.folder, "provinces.geojson", [
        ("35", square(111, -8.5, 3)), ("33", square(108.5, -8, 2.4)), ("51", square(114.4, -8.8, 1.2)), ("99", square(1, 1, 1))])
    cities = outlines(place.folder, "cities.geojson.gz", [
        ("35.78", square(112.6, -7.4, 0.3)), ("35.15", square(112.6, -7.8, 0.4)), ("35.78.05", square(112.7, -7.3, 0.05))], True)
    done = place.command("import", "boundaries", provinces, cities)
    equal(done.returncode, 0, done.stderr)
    expect("3 added" in done.stdout and "99" in done.stderr, done.stdout + done.stderr)
    expect("3 unchanged" in place.command("import", "boundaries", cities).stdout, "again changes nothing")
    bad = os.path.join(place.folder, "bad.geojson.gz")
    with open(bad, "wb") as file:
        file.write(gzip.compress(b"{}" * 1000)[:-9])
    for path in [bad, place.file if not place.is_postgres else bad, "/none.geojson"]:
        answer = place.command("import", "boundaries", path)
        equal(answer.returncode, 1, f"{path}: {answer.stderr}")
        expect("Fatal" not in answer.stderr, answer.stderr)


@SUITE.test("the map counts what the list shows, and tells no place more exactly than a district")
def counts(bench):
    client, case = build(bench)["client"], world["case"]
    page = client.get("/peta?wilayah=35.78").text
    expect("Tegalsari" in page and f"/jelajah?wilayah=35.78.05" in page, "a district leads to its reports")
    found = client.get("/api/v1/map/reports?within=35.78").json
    rows = {row["id"]: row["properties"]["reports"] for row in found["features"]}
    equal(len(client.get("/api/v1/reports?region=35.78.05&limit=100").json["items"]), rows["35.78.05"], "as many as the list")
    for path in ["/peta", "/peta?wilayah=35", "/peta?wilayah=35.78", "/api/v1/map/reports?within=35.78",
                 "/api/v1/map/outlines?within=35.78", f"/laporan/{case.id}", f"/api/v1/reports/{case.id}", "/jelajah.atom"]:
        text = client.get(path).text
        for number in POINT:
            expect(f"{abs(number):.3f}" not in text, f"{path} tells where it is")
    before = found["total"]
    second = Case.submit(client, world["officers"], agency_id=CITY, location={"region_code": "35.78.05"})
    equal(client.get("/api/v1/map/reports?within=35.78").json["total"], before, "what is not verified does not count")
    second.must("agency-admin", "verification", {})
    equal(client.get("/api/v1/map/reports?within=35.78").json["total"], before + 1, "what is verified counts")
    second.must("agency-admin", "visibility", {"visibility": "confidential", "reason": "Ada data pribadi."})
    equal(client.get("/api/v1/map/reports?within=35.78").json["total"], before, "what is hidden leaves at once")
    for path in ["/peta?wilayah=Atlantis", "/peta?sejak=x", "/api/v1/map/reports?within=99", "/api/v1/map/outlines?within=x"]:
        equal(client.get(path).status, 422, path)


@SUITE.test("pictures come from the one server that the operator named, and only where there is a map")
def tiles(bench):
    place = build(bench)["place"]
    refused = place.command("serve", LAPOR_MAP_TILES="https://{s}.example.id/{z}/{x}/{y}.png", LAPOR_MAP_ATTRIBUTION="Badan")
    equal(refused.returncode, 2, refused.stderr)
    server = place.start(LAPOR_LIMITS="off", LAPOR_MAP_TILES="https://peta.example.id/{z}/{x}/{y}.png", LAPOR_MAP_ATTRIBUTION="© Badan")
    try:
        client = Client(server.base)
        policy = {path: client.get(path).header("Content-Security-Policy") for path in ["/peta", "/lapor", "/jelajah"]}
        expect("img-src 'self' data: blob: https://peta.example.id;" in policy["/peta"], policy["/peta"])
        expect("https://peta.example.id;" in policy["/lapor"], policy["/lapor"])
        expect("example.id" not in policy["/jelajah"], policy["/jelajah"])
    finally:
        server.kill()


@SUITE.test("a reporter points at a place on a map by keys, takes it back, and the map's server learns nothing of them")
def point(bench):
    if not os.path.exists("/usr/share/javascript/leaflet/leaflet.min.js"):
        raise Skipped("there is no Leaflet here")
    place = build(bench)["place"]
    tiles = Tiles()
    server = place.start(LAPOR_LIMITS="off", **tiles.settings)
    browser = Browser(server.base, os.path.join(bench.folder, "map-point"), 360, True, bench.screenshots)
    browser.beside = (tiles.origin,)
    try:
        browser.go("/lapor#bagian-tempat", "the form before a map is asked for")
        browser.settle()
        browser.driver.execute_script("document.querySelector('[data-position-map]').click()")
        WebDriverWait(browser.driver, 20, poll_frequency=0.05).until(lambda _: browser.has(".point-field .leaflet-tile-loaded"))
        equal(browser.driver.switch_to.active_element.get_attribute("class").split()[0], "point-field", "the map has the keys")
        # Every address but the map's own server is ours.
        others = browser.driver.execute_script(
            "return performance.getEntriesByType('resource').map(entry => entry.name)")
        expect(all(a.startswith((server.base, tiles.origin)) for a in others), others)
        take, field = browser.find("[data-position-take]"), browser.driver.switch_to.active_element
        take.send_keys(Keys.ENTER)
        equal(browser.find("[name=lintang]").get_attribute("value"), "", "what nobody pointed at is taken")
        expect("Belum ada titik" in browser.find("[data-position] [role=status]").text, "it does not say what is missing")
        field.send_keys(Keys.ARROW_RIGHT)

        def nearer(_):
            field.send_keys("+")
            take.send_keys(Keys.ENTER)
            return browser.find("[name=lintang]").get_attribute("value")
        WebDriverWait(browser.driver, 30, poll_frequency=0.4).until(nearer)
        north, east = (float(browser.find(f"[name={name}]").get_attribute("value")) for name in ["lintang", "bujur"])
        expect(-11.5 <= north <= 6.5 and 94.5 <= east <= 141.5, f"{north}, {east} lies in the nation")
        expect(not browser.find(".point-map").is_displayed(), "the map is folded away")
        expect(str(north) in browser.find("[data-position] [role=status]").text, "what was taken is said")
        expect(tiles.asked and not any(cookie for _, _, cookie in tiles.asked), "no cookie leaves")
        expect(not any("lapor" in (referer or "") for _, referer, _ in tiles.asked), "nor which page it was")
        browser.look("a point was taken")
        browser._press(browser.find("[data-position-none]"))
        equal(browser.find("[name=lintang]").get_attribute("value"), "", "the point is taken back")
        browser.settle()
    finally:
        browser.close()
        server.kill()
        tiles.stop()


# All but those that are brought in elsewhere; each with more points than the real ones have after they were simplified.
OTHERS = [code for code in "11 12 13 14 15 16 17 18 19 21 31 32 34 36 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96".split()]


@SUITE.test("real coasts are no heavier than a page may be")
def weight(bench):
    place = build(bench)["place"]
    coasts = outlines(place.folder, "coasts.geojson.gz", [
        (code, _coast(95 + 3.8 * (number % 12), -10 + 4 * (number // 12), 3.2)) for number, code in enumerate(OTHERS)], True)
    done = place.command("import", "boundaries", coasts)
    equal(done.returncode, 0, done.stderr)
    plain = len(world["client"].get("/peta").body)
    expect(plain > 49_000, f"as much as with real outlines, not {plain} bytes")
    for width, has_script in [(1280, True), (360, False)]:
        folder = os.path.join(bench.folder, f"map-weight-{width}")
        with Browser(world["server"].base, folder, width, has_script, bench.screenshots) as browser:
            browser.go("/peta", "the nation's map with its coasts")
            # Whatever comes after the page is weighed as well.
            if has_script and os.path.exists("/usr/share/javascript/leaflet/leaflet.min.js"):
                WebDriverWait(browser.driver, 20, poll_frequency=0.05).until(lambda _: browser.has(".map-live path"))
                browser.look("the nation's map with its coasts, at rest")
            browser.settle()


def _look(width, has_script):
    def test(bench):
        build(bench)
        folder = os.path.join(bench.folder, f"map-{width}-{has_script}")
        with Browser(world["server"].base, folder, width, has_script, bench.screenshots) as browser:
            browser.go("/peta", "the nation's map")
            if has_script and os.path.exists("/usr/share/javascript/leaflet/leaflet.min.js"):
                expect(browser.has(".map-live .leaflet-zoom-anim, .map-live path.leaflet-interactive"), "it can be moved")
                expect(browser.has(".map-live .leaflet-control-zoom-in"), "and made larger")
            else:
                expect(browser.has("svg.map-drawing path"), "the drawing stands")
            asked = browser.driver.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
            expect(not any("/map/outlines" in address for address in asked), "no outline travels twice")
            browser.click("[data-place='35']")
            browser.look("a province's map")
            browser.click("[data-place='35.78']")
            browser.look("a city's map")
            expect("Tegalsari" in browser.text, "districts stand in the table")
            browser.click("[data-place='35.78.05']")
            expect(browser.path.startswith("/jelajah"), "a district leads to its reports")

    SUITE.test(f"it is read without a mouse or script, {width} px{'' if has_script else ', no script'}")(test)


_look(1280, True)
_look(360, True)
_look(320, False)
