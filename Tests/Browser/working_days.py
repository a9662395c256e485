# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Counts working days a second time, from the shipped holidays alone, to hold the program's dates against."""

import csv
import pathlib
from datetime import date, datetime, timedelta, timezone

HOURS = {"WIB": 7, "WITA": 8, "WIT": 9}
RESOLUTION = {"complaint": 14, "aspiration": 5, "information_request": 5, "oversight_complaint": 60}
_FILE = pathlib.Path(__file__).parents[2] / "Sources/LaporBootstrap/Resources/Seeds/holidays.csv"
with _FILE.open(encoding="utf-8") as _rows:
    _holidays = list(csv.DictReader(_rows))
FREE = {date.fromisoformat(row["date"]) for row in _holidays}
LAST_PUBLISHED_YEAR = max(int(row["date"][:4]) for row in _holidays if row["certainty"] == "final")


def zone(name):
    return timezone(timedelta(hours=HOURS[name]))


def day_of(moment, name):
    return datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone(zone(name)).date()


def after(start, count):
    """The last day of a limit of `count` working days that begins the day after `start`."""
    day = start
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and day not in FREE
    return day


def end_of(day, name):
    return f"{day.isoformat()}T23:59:59+{HOURS[name]:02}:00"


def _entry(day, name, basis=None):
    certain = "actual" if day.year <= LAST_PUBLISHED_YEAR else "provisional"
    return end_of(day, name), basis or certain


def deadlines(kind, name, received, dispositioned=None, final_answer=None):
    """Kind of deadline to its end and basis, as `lapor deadline` gives them."""
    start = day_of(received, name)
    verified, resolved = after(start, 3), after(start, RESOLUTION[kind])
    found = {"verification": _entry(verified, name), "resolution": _entry(resolved, name)}
    if dispositioned:
        found["first_response"] = _entry(after(day_of(dispositioned, name), 5), name)
    else:
        found["first_response"] = _entry(min(after(verified, 5), resolved), name, "projected")
    if final_answer and kind != "oversight_complaint":
        found["silence"] = _entry(after(day_of(final_answer, name), 10), name)
    return found
