# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Who sees what, proven over HTTP: every route x role x place x kind of report, against a table of its own.

The table is written here from the regulation's visibility matrix, not taken from the program. Every word of every report
is a marker that occurs nowhere else; no answer may hold one that its reader may not read.
"""

import itertools
import time
from concurrent.futures import ThreadPoolExecutor

from checks import Problems, Suite, equal, expect
from client import Client
from deeds import PASSWORD, enroll
from journeys import Case, Officers, all_items, new_key
from planted import EXAMINED, HEALTH, PLACES, REPORTS, Planted
from server import at
from world import World

SUITE = Suite("The access matrix")
PARENT = {
    "unit": "city", "beside": "city", "inspectorate": "city", "city": "province", "province inspectorate": "province",
    "province": "nation", "other unit": "other city", "other city": "province", "ombudsman": "nation", "nation": None, "health": "city",
}
GOVERNMENTS = ["city", "other city", "province", "ombudsman", "nation"]
# Whose reports a role watches over, and what it sees of them: i(dentity), c(ontent), or nothing.
#                          reach        normal anonymous confidential both oversight
TABLE = {
    "national_admin":          ("everywhere", "i", "c", "i", "c", "c"),
    "agency_admin":            ("household",  "i", "c", "i", "c", "-"),
    "liaison_officer":         ("household",  "i", "c", "i", "c", "-"),
    "approver":                ("household",  "c", "c", "c", "c", "-"),
    "intake_operator":         ("household",  "c", "c", "-", "-", "-"),
    "executive_viewer":        ("household",  "c", "c", "-", "-", "-"),
    "internal_oversight":      ("government", "c", "c", "-", "-", "i"),
    "ombudsman":               ("late",       "c", "c", "-", "-", "c"),
    "supervisor":              ("subtree",    "c", "c", "-", "-", "-"),
    "priority_watcher":        ("urgent",     "c", "c", "-", "-", "-"),
    "coordination_team":       ("government", "c", "c", "-", "-", "-"),
    "data_protection_officer": ("everywhere", "c", "c", "c", "c", "c"),
    "social_media_handler": None, "api_developer": None, "operator": None,
}
KINDS = ["normal", "anonymous", "confidential", "both", "oversight"]
# Who must answer a report can read it at their own desk, whatever they only watch over elsewhere.
ANSWERING = {"national_admin", "agency_admin", "liaison_officer", "approver", "internal_oversight", "ombudsman"}
EVERYWHERE = ["unit", "beside", "city", "province", "other unit", "other city", "nation"]
EXTRA = [("internal_oversight", "inspectorate"), ("executive_viewer", "inspectorate"), ("agency_admin", "inspectorate"),
         ("internal_oversight", "province inspectorate"), ("agency_admin", "province inspectorate"),
         ("ombudsman", "ombudsman"), ("agency_admin", "ombudsman")]
VIEWERS = [*itertools.product(TABLE, EVERYWHERE), *EXTRA]
ORDER = ["-", "p", "c", "i"]
PUBLIC = {"public_title", "public_body", "answer"}
PERSON = {"name", "email", "phone", "on_behalf"}
BETWEEN_OFFICES = {"note", "question", "contribution", "draft", "letter", "priority"}


# MARK: the table

def above(place):
    """A place and everything above it."""
    while place:
        yield place
        place = PARENT[place]


def government(place):
    return next(above_it for above_it in above(place) if above_it in GOVERNMENTS)


def commands(place, other):
    return place in above(other) and government(place) == government(other)


def is_against(place, report):
    if report.against is None:
        return False
    kind, accused = report.against
    if kind == "head":
        return government(place) == government(accused)
    return government(place) == government(accused) and (place in above(accused) or accused in above(place))


def reaches(reach, place, report):
    return {
        "everywhere": True,
        "household": any(commands(place, desk) for desk in report.desks),
        "government": any(government(place) == government(desk) for desk in report.desks),
        "subtree": any(place in above(desk) for desk in report.desks),
        "late": "late" in report.traits or "referred" in report.traits,
        "urgent": "urgent" in report.traits,
    }[reach]


def sight(role, place, report):
    """What an officer sees of a report: nothing (-), what is public (p), the content (c), or who reported it too (i)."""
    anybody = "p" if report.is_published else "-"
    if is_against(place, report):
        return "-"
    seen = "-"
    if role == "ombudsman" and "referred" in report.traits:
        seen = "i"
    elif TABLE[role]:
        reach, *cells = TABLE[role]
        cell = cells[KINDS.index(report.kind)]
        if report.kind == "oversight":
            seen = cell if role == "national_admin" or any(commands(place, desk) for desk in report.desks) else "-"
        else:
            seen = cell if reaches(reach, place, report) else "-"
            if place == report.desks[0] and role in ANSWERING:
                seen = max(seen, "c", key=ORDER.index)
            if any(commands(place, party) for party in report.shared_with):
                seen = max(seen, min(cell, "c", key=ORDER.index), key=ORDER.index)
    if seen == "c" and (report.opened_to == place or report.granted_to == (role, place)):
        seen = "i"
    if seen == "i" and "erased" in report.traits:
        seen = "c"
    return max(seen, anybody, key=ORDER.index)


def readable(seen):
    """The parts that whoever sees so much may read."""
    every = set(Planted.PARTS)
    return {"-": set(), "p": PUBLIC, "c": every - PERSON, "i": every, "reporter": every - BETWEEN_OFFICES}[seen]


# MARK: the world

def name(role, place):
    return f"{role}-{place}".replace("_", "-").replace(" ", "-")


def _furnish(world, bench):
    """Officers of every role at every place, and reports of every kind with a word of their own in every field."""
    world["place"] = place = bench.apart("access")
    holder = Officers(None, place)
    enroll(place, holder, {
        **{name(role, where): (role, PLACES[where]) for role, where in VIEWERS}, "health": ("liaison_officer", HEALTH)})
    extra = holder.extra
    earlier = place.start(LAPOR_LIMITS="off", **at("-60d"))
    reports = [plant(report, Client(earlier.base), extra, place) for report in REPORTS if "late" in report.traits]
    # A program that lives at another moment does not always hear that it is to end.
    earlier.kill()
    world.serve(place)
    client, officers = world["client"], world["officers"]
    reports += [plant(report, client, extra, place) for report in REPORTS if "late" not in report.traits]
    officers.extra = extra
    for report in reports:
        report.case.client, report.case.officers = client, officers
    world["reports"] = reports
    wait_until_escalated()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda viewer: officers.token(name(*viewer)), VIEWERS))


world = World(_furnish)
build = world.build


def plant(report, client, extra, place):
    officers = Officers(client, place)
    officers.extra = extra
    report.plant(client, officers, name)
    return report


def wait_until_escalated(seconds=60):
    """Both limits that passed go up by themselves: one step above the unit, then one more."""
    end = time.monotonic() + seconds
    for report in world["reports"]:
        while "late" in report.traits and report.events().count("escalated") < 2:
            expect(time.monotonic() < end, f"{report.words} is escalated {report.events().count('escalated')} times")
            time.sleep(0.3)


def routes_of_a_report():
    """Every GET of the API that names a report, and at most a file of it."""
    paths = [path for path, method, _ in world["contract"].operations()
             if method == "GET" and path.startswith("/api/v1/reports/{tracking_id}")]
    return [path for path in paths if path.count("{") == 1 + ("{attachment_id}" in path)]


def address(route, report):
    return route.replace("{tracking_id}", report.case.id).replace("{attachment_id}", report.file)


def viewers():
    """(what to call them, headers, a cookie or nothing, what they see of a report)."""
    officers = world["officers"]
    for role, place in VIEWERS:
        token = officers.token(name(role, place))
        yield (f"{role} at {place}", {"Authorization": f"Bearer {token}"}, {"Cookie": f"lapor_sesi={token}"},
               lambda report, role=role, place=place: sight(role, place, report))
    yield "a stranger", {}, None, lambda report: "p" if report.is_published else "-"


def ever(role, place, report):
    """Whether somebody could read it while it was at one of its desks."""
    return any(sight(role, place, report.at(desk)) in "ci" for desk in report.desks)


def leaks(text, seen, report):
    allowed = readable(seen)
    return sorted(part for part, marker in report.markers.items() if part not in allowed and marker in text)


# MARK: tests

@SUITE.test("officers of every role serve everywhere, and reports of every kind are at their places")
def prepared(bench):
    build(bench)
    with Problems() as problems:
        for report in world["reports"]:
            view = report.case.read("reporter").json
            wanted = PLACES[report.desks[0]]
            problems.check(view["agency"]["slug"] == wanted, f"{report.words} is at {view['agency']['slug']}, not {wanted}")
            is_public = world["client"].get(report.case.path).status == 200
            problems.check(is_public == report.is_published, f"{report.words} is {'' if is_public else 'not '}published")
    print(f"      {len(VIEWERS)} officers, {len(world['reports'])} reports, {len(routes_of_a_report())} routes of a report")


@SUITE.test("every route of every report, for every role at every place")
def reports(bench):
    build(bench)
    cells = 0

    def walk(viewer):
        who, headers, cookie, see = viewer
        wrong, count = [], 0
        for report in world["reports"]:
            seen = see(report)
            for route in routes_of_a_report():
                answer = world["client"].get(address(route, report), headers=headers)
                count += 1
                wrong += [f"{who}, {report.words}, {route}: {words}" for words in judge(route, answer, seen, report, headers)]
            if cookie is not None:
                page = world["client"].get(f"/meja/laporan/{report.case.id}", headers=cookie)
            else:
                page = world["client"].get(f"/laporan/{report.case.id}")
            count += 1
            wrong += [f"{who}, {report.words}, the page: {words}" for words in judge_page(page, seen, report)]
        return wrong, count

    with Problems() as problems, ThreadPoolExecutor(4) as pool:
        for wrong, count in pool.map(walk, viewers()):
            problems.extend(wrong)
            cells += count
        print(f"      {cells} cells")
        expect(cells > 5_000, f"only {cells} cells")


def judge(route, answer, seen, report, headers):
    """What is wrong with an answer of the API, for somebody who sees so much."""
    # What is in a file is not text.
    found = leaks(answer.body.decode("utf-8", "replace"), seen, report)
    if found:
        yield f"shows {found}, though it should be {seen}"
    if route.endswith(("{tracking_id}", "/timeline")):
        wanted = [404 if seen == "-" else 200]
    elif route.endswith("/{attachment_id}"):
        # What a reporter sends may show faces, plates and houses: it is for the offices.
        wanted = [200] if seen in "ci" else [404]
    elif route.endswith("/deliveries"):
        wanted = [401] if not headers else [200] if seen in "ci" else [404]
    else:
        wanted = [401, 404] if seen == "-" else [200, 401, 404]
    if answer.status not in wanted:
        yield f"is {answer.status}, not {wanted}, though it should be {seen}"
    if answer.status == 200 and route.endswith("{tracking_id}"):
        wanted = {"p": {"public_title"}, "c": {"title"}, "i": {"title", *PERSON}}[seen] if seen != "-" else set()
        missing = sorted(part for part in wanted & report.markers.keys() if report.markers[part] not in answer.text)
        if missing:
            yield f"does not show {missing}, though it should be {seen}"


def judge_page(page, seen, report):
    if page.status != (404 if seen == "-" else 200):
        yield f"is {page.status}"
    found = leaks(page.text, seen, report)
    if found:
        yield f"shows {found}, though it should be {seen}"


@SUITE.test("the reporter sees all of it but what offices say among themselves; another's code opens nothing")
def reporters(bench):
    build(bench)
    with Problems() as problems:
        for report, other in zip(world["reports"], [*world["reports"][1:], world["reports"][0]]):
            case = report.case
            for route in routes_of_a_report():
                path = address(route, report)
                own = world["client"].get(path, headers=case.headers("reporter"))
                problems.check(own.status == 200, f"{report.words}, {route}: {own.status} for its reporter")
                found = leaks(own.body.decode("utf-8", "replace"), "reporter", report)
                problems.check(not found, f"{report.words}, {route}: its reporter reads {found}")
                foreign = world["client"].get(path, headers=other.case.headers("reporter"))
                problems.check(foreign.status == 401, f"{report.words}, {route}: {foreign.status} with another's code")
            cookie = {"Cookie": f"lapor_akses={case.id}.{case.code}"}
            page = world["client"].get(f"/laporan/{case.id}", headers=cookie)
            found = leaks(page.text, "reporter", report)
            problems.check(page.status == 200 and not found, f"{report.words}, its page: {page.status}, {found}")
            forged = {"Cookie": f"lapor_akses={case.id}.{other.case.code}"}
            text = world["client"].get(f"/laporan/{case.id}", headers=forged).text
            found = leaks(text, "p" if report.is_published else "-", report)
            problems.check(not found, f"{report.words}, its page with another's code: {found}")


def pages_of(path, headers):
    """All answers of a list, page after page."""
    texts, cursor = [], None
    while True:
        joint = "&" if "?" in path else "?"
        answer = world["client"].get(path + (f"{joint}cursor={cursor}" if cursor else ""), headers=headers)
        texts.append(answer.text)
        is_list = answer.status == 200 and answer.header("Content-Type") == "application/json"
        cursor = answer.json.get("next_cursor") if is_list else None
        if not cursor:
            return "\n".join(texts)


def lists():
    """Every list of the API, as wide as it can be asked."""
    yield from ["/api/v1/inbox?limit=100", "/api/v1/inbox?limit=100&shared=true", "/api/v1/reports?limit=100"]
    yield from [f"/api/v1/inbox?limit=100&agency={slug}" for slug in PLACES.values()]
    others = [path for path, method, _ in world["contract"].operations() if method == "GET" and "{" not in path]
    known = ["/api/v1/inbox", "/api/v1/reports", "/api/v1/agencies", "/api/v1/regions", "/api/v1/categories"]
    yield from [path for path in others if path not in known]


@SUITE.test("no list names a report, or a word of it, to whom it is not shown")
def all_lists(bench):
    build(bench)
    cells = 0

    def walk(viewer):
        who, headers, cookie, see = viewer
        wrong, count = [], 0
        texts = [(path, pages_of(path, headers)) for path in lists()]
        if cookie:
            texts += [(path, world["client"].get(path, headers=cookie).text) for path in ["/meja", "/meja?bagi=ya"]]
        for path, text in texts:
            for report in world["reports"]:
                count += 1
                seen = see(report)
                found = leaks(text, seen, report)
                if found:
                    wrong.append(f"{who}, {path}: shows {found} of {report.words}")
                if seen == "-" and (report.case.id in text or report.grouped in text):
                    wrong.append(f"{who}, {path}: names {report.words}")
        return wrong, count

    with Problems() as problems, ThreadPoolExecutor(4) as pool:
        for wrong, count in pool.map(walk, viewers()):
            problems.extend(wrong)
            cells += count
        print(f"      {cells} cells")


@SUITE.test("what waits at a desk is in the list of whoever sees it there, page by page")
def own_lists(bench):
    build(bench)
    with Problems() as problems:
        for role, place in VIEWERS:
            if role not in ANSWERING:
                continue
            headers = world["officers"].headers(name(role, place))
            found = {row["tracking_id"] for row in
                     all_items(world["client"], f"/api/v1/inbox?agency={PLACES[place]}", headers, limit=5)}
            wanted = {report.case.id for report in world["reports"]
                      if report.desks[0] == place and report.is_open and sight(role, place, report) in "ci"}
            names = [report.words for report in world["reports"] if report.case.id in wanted - found]
            problems.check(wanted <= found, f"{role} at {place}: not in the list: {names}")


@SUITE.test("the public's pages and lists show what is published, and nothing else")
def public_lists(bench):
    build(bench)
    paths = ["/", "/jelajah", "/api/v1/reports?limit=100", "/api/v1/reports?limit=100&status=archived",
             "/openapi.json", "/metrics", "/readyz", "/bantuan",
             *[f"/instansi/{slug}" for slug in PLACES.values()],
             *[f"/api/v1/reports?limit=100&agency={slug}" for slug in PLACES.values()],
             *[f"/api/v1/agencies/{slug}" for slug in PLACES.values()]]
    asked = [f"/api/v1/reports?q={marker}" for report in world["reports"] for marker in report.markers.values()]
    with Problems() as problems:
        for path in paths + asked:
            answer = world["client"].get(path)
            if path in asked:
                problems.check(answer.status == 200, f"{path}: {answer!r}")
            # What was searched for is not an answer.
            text = answer.text.replace(path.split("q=")[-1], "") if "q=" in path else answer.text
            for report in world["reports"]:
                found = leaks(text, "p" if report.is_published else "-", report)
                problems.check(not found, f"{path} shows {found} of {report.words}")
                if not report.is_published:
                    problems.check(report.case.id not in text, f"{path} names {report.words}")
                elif "q=" in path and report.case.id in text:
                    hit = path.split("q=")[-1]
                    problems.check(hit in [report.markers.get(part) for part in PUBLIC], f"{path} finds {report.words}")
        listed = {row["tracking_id"] for row in all_items(world["client"], "/api/v1/reports")}
        wanted = {report.case.id for report in world["reports"] if report.is_published}
        equal(listed & {report.case.id for report in world["reports"]}, wanted, "what is listed")


@SUITE.test("who may not see a report learns nothing by acting on it, naming it, or guessing")
def attacks(bench):
    build(bench)
    client, officers = world["client"], world["officers"]
    unknown = "00000000000"
    hidden = [report for report in world["reports"] if not report.is_published]
    actions = [path.rsplit("/", 1)[1] for path, method, _ in world["contract"].operations()
               if method == "POST" and path.startswith("/api/v1/reports/{tracking_id}/")]
    with Problems() as problems:
        for report in hidden:
            for role, place in [("agency_admin", "other city"), ("liaison_officer", "beside"), ("api_developer", "city"),
                                ("supervisor", "other unit")]:
                if sight(role, place, report) != "-":
                    continue
                headers = officers.headers(name(role, place))
                for action in actions:
                    one, two = (client.post(f"/api/v1/reports/{number}/{action}", json={}, headers=headers)
                                for number in (report.case.id, unknown))
                    same = (one.status, one.body) == (two.status, two.body)
                    problems.check(same, f"{action} of {report.words} by {role} at {place}: {one!r} and {two!r}")
        own = Case.submit(client, officers, agency_id=PLACES["other city"])
        admin = officers.headers(name("agency_admin", "other city"))
        for report in hidden:
            if sight("agency_admin", "other city", report) != "-":
                continue
            one, two = (client.post(f"{own.path}/merger", json={"report": number}, headers=admin)
                        for number in (report.case.id, unknown))
            problems.check((one.status, one.body) == (two.status, two.body), f"merging with {report.words}: {one!r} {two!r}")
            for headers in ({}, {"Authorization": "Access 0000-0000-0000"}, admin):
                for tag in ("*", '"1"'):
                    one, two = (client.get(f"/api/v1/reports/{number}", headers={**headers, "If-None-Match": tag})
                                for number in (report.case.id, unknown))
                    same = (one.status, one.body, one.header("ETag")) == (two.status, two.body, two.header("ETag"))
                    problems.check(same, f"If-None-Match {tag} of {report.words}: {one!r} {two!r}")


@SUITE.test("reading what is confidential, or who is anonymous, is logged; the reporter sees by which office, never by whom")
def access_log(bench):
    build(bench)
    client, officers = world["client"], world["officers"]
    submitted = dict(agency_id=PLACES["unit"], reporter={"kind": "individual", "name": "Nama Contoh"})
    secret = Case.submit(client, officers, visibility="confidential", **submitted)
    masked = Case.submit(client, officers, anonymous=True, **submitted)
    plain = Case.submit(client, officers, **submitted)
    masked.must("reporter", "identity-opening", {"agency_id": PLACES["unit"]})
    readers = [name("liaison_officer", "unit"), name("agency_admin", "city"), name("data_protection_officer", "nation")]
    for case in (secret, masked, plain):
        for reader in [*readers, name("executive_viewer", "city"), name("agency_admin", "other city")]:
            case.read(reader)
    wanted = {"liaison_officer": PLACES["unit"], "agency_admin": PLACES["city"], "data_protection_officer": "nasional"}
    names = {slug: client.get(f"/api/v1/agencies/{slug}").json["agency"]["name"] for slug in wanted.values()}
    view = secret.read("reporter")
    log = view.json["access_log"]
    equal({(row["role"], row["agency"], row["what"]) for row in log},
          {(role, names[slug], "content") for role, slug in wanted.items()}, "who read it")
    expect(all(set(row) == {"at", "role", "agency", "what"} for row in log), f"{log}")
    people = [f"Petugas {reader}" for reader in readers] + ["officer:"]
    expect(not any(person in view.text for person in people), "an officer's name is in it")
    page = client.get(f"/laporan/{secret.id}", headers={"Cookie": f"lapor_akses={secret.id}.{secret.code}"}).text
    shown = page.split("Siapa yang membaca")[-1] if "Siapa yang membaca" in page else page
    expect(names[PLACES["unit"]] in shown, "the page does not say which office read it")
    expect(not any(person in page for person in people), "the page names an officer")
    opened = masked.read("reporter").json["access_log"]
    equal([(row["role"], row["what"]) for row in opened], [("liaison_officer", "identity")], "who saw the anonymous reporter")
    expect("access_log" not in plain.read("reporter").json, "an open report has a log of readers")
    for who in readers[:2]:
        expect("access_log" not in secret.read(who).json, "officers see who else has read it")


@SUITE.test("no letter, and no line of the server's log, holds a word of a report that is not for its reader")
def letters_and_log(bench):
    build(bench)
    text = world["server"].log
    with Problems() as problems:
        for report in world["reports"]:
            found = sorted(part for part, marker in report.markers.items() if marker in text)
            problems.check(not found, f"the log holds {found} of {report.words}")
            rows = all_items(world["client"], report.case.path + "/deliveries",
                             world["officers"].headers(name("national_admin", "nation"))) if report.kind != "oversight" else []
            who = {row["recipient"].get("name") for row in rows if row["recipient"]["kind"] == "officer"}
            for role, place in VIEWERS:
                if f"Petugas {name(role, place)}" in who:
                    problems.check(ever(role, place, report), f"{role} at {place} was written to about {report.words}")
        for report in EXAMINED:
            rows = all_items(world["client"], report.case.path + "/deliveries",
                             world["officers"].headers(name("national_admin", "nation")))
            after = report.events().index("respondent_named")
            who = {row["recipient"].get("name") for row in rows if row["event_seq"] > after}
            for role, place in VIEWERS:
                if f"Petugas {name(role, place)}" in who:
                    problems.check(not is_against(place, report), f"{role} at {place} was written to about {report.words}")


@SUITE.test("the audit proves every chain afterwards")
def audit(bench):
    build(bench)
    done = world["place"].command("audit", "verify", timeout=120)
    equal(done.returncode, 0, f"lapor audit verify ({done.stdout} {done.stderr})")
    equal(world["server"].stop(), 0, "the server's exit code")
    expect(PASSWORD not in world["server"].log and new_key()[:5] not in world["server"].log, "the log holds a secret")
