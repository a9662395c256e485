#!/usr/bin/env python3
# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""deadline-oracle.py > Tests/LaporDomainTests/Deadlines/deadline-oracle.csv: due dates that owe nothing to the Swift code.

Zones come from the tz database, working days from a plain loop (and from numpy, where it is installed, to agree with).
"""

import csv, random, sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

SEEDS = Path(__file__).resolve().parent.parent.parent / "Sources/LaporBootstrap/Resources/Seeds"
ZONES = {"WIB": ZoneInfo("Asia/Jakarta"), "WITA": ZoneInfo("Asia/Makassar"), "WIT": ZoneInfo("Asia/Jayapura")}
RESOLUTION = {"complaint": 14, "aspiration": 5, "information_request": 5, "oversight_complaint": 60}
with (SEEDS / "holidays.csv").open(encoding="utf-8", newline="") as file:
    HOLIDAYS = {date.fromisoformat(row["date"]) for row in csv.DictReader(file)}


def working_day(start, count):
    day = start
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and day not in HOLIDAYS
    return day


def agreed(start, count):
    day = working_day(start, count)
    try:
        import numpy
    except ImportError:
        return day
    other = numpy.busday_offset(start, count, roll="backward", holidays=sorted(HOLIDAYS)).astype(date)
    assert day == other, (start, count, day, other)
    return day


def end(day, zone):
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=zone).isoformat()


def moments():
    """Around every midnight of the long holidays and the ends of the years, then anywhere in three years."""
    for text in ["2025-03-27", "2025-12-23", "2025-12-31", "2026-03-17", "2026-03-24", "2026-12-23", "2026-12-31"]:
        for clock in ["14:59:59", "15:00:00", "16:00:00", "16:59:59", "17:00:00"]:
            yield datetime.fromisoformat(f"{text}T{clock}+00:00")
    chance = random.Random(62_2018)
    for _ in range(40):
        yield datetime(2025, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=chance.randrange(3 * 365 * 86_400))


rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(["received", "zone", "class", "verification", "first_response", "resolution", "silence"])
classes = list(RESOLUTION)
for number, moment in enumerate(moments()):
    for offset, (name, zone) in enumerate(ZONES.items()):
        kind = classes[(number + offset) % len(classes)]
        day = moment.astimezone(zone).date()
        verification, resolution = agreed(day, 3), agreed(day, RESOLUTION[kind])
        first = min(agreed(verification, 5), resolution)
        dues = [end(due, zone) for due in (verification, first, resolution, agreed(day, 10))]
        rows.writerow([moment.isoformat().replace("+00:00", "Z"), name, kind] + dues)
