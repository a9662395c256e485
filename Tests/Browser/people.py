# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Citizens and officers who use the pages, as a browser would: with cookies, and with what the forms carry."""

import html
import http.cookies
import re

from checks import equal, expect

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Visitor:
    """Somebody with a cookie or none."""

    def __init__(self, client, cookie=None):
        self.client = client
        self.headers = {"Cookie": cookie} if cookie else {}

    def get(self, path, **headers):
        return self.client.get(path, headers={**self.headers, **headers})

    def post(self, path, form, **headers):
        return self.client.post(path, form=form, headers={**self.headers, **headers})


def reporter(client, case):
    return Visitor(client, f"lapor_akses={case.id}.{case.code}")


def officer(client, installation, name):
    email, password = installation.sign_ins[name]
    answer = client.post("/masuk", form={"surel": email, "sandi": password})
    equal(answer.status, 303, f"sign-in of {name}")
    return Visitor(client, f"lapor_sesi={answer.cookie('lapor_sesi')}")


def cookies_of(answer):
    """The cookies that an answer sets, with their paths."""
    found = []
    for key, value in answer.headers:
        if key.lower() == "set-cookie":
            for name, cookie in http.cookies.SimpleCookie(value).items():
                found.append({"name": name, "value": cookie.value, "path": cookie["path"] or "/"})
    return found


def hidden_fields(page, action):
    """What the form with this address carries unseen."""
    form = re.search(rf'<form[^>]*action="{re.escape(action)}".*?</form>', page, re.DOTALL)
    expect(form, f"the page has no form for {action}")
    found = re.findall(r'<input[^>]*type="hidden"[^>]*>', form[0])
    fields = {}
    for tag in found:
        name, value = (re.search(rf'{part}="([^"]*)"', tag) for part in ["name", "value"])
        fields[html.unescape(name[1])] = html.unescape(value[1]) if value else ""
    return fields


def send(visitor, page, action, more):
    """Sends a form of a page, with what it carries unseen."""
    carried = hidden_fields(visitor.get(page).text, action)
    return visitor.post(action, {**carried, **more})


def shows(page, text):
    """Whether a page shows a text just as it is: there, and escaped."""
    return text.replace("\r\n", "\n") in html.unescape(page)
