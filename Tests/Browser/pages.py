# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Chromium, and what every page that it shows must keep."""

import atexit
import base64
import importlib.util
import os
import shutil
import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.common.exceptions import ElementClickInterceptedException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from checks import Skipped, expect

# What a page may weigh without photos, and one by which people come in.
HEAVIEST, FIRST_VISIT = 100_000, 60_000
# What the console says of a server that fails, or of none.
FAILURES = ("the server responded with a status of 5", "net::ERR_INTERNET_DISCONNECTED", "icon from the Manifest")
# Whether what has the keys is in sight, in part at least, and whether it is marked.
FOCUS = """
    const focused = document.activeElement, box = focused.getBoundingClientRect(), style = getComputedStyle(focused);
    // What a label draws for a hidden box is marked around the label.
    const around = getComputedStyle(focused.closest('label, .drop, fieldset') ?? focused);
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
      .map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
    const isMarked = style => style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
    return [points.some(seen => seen && (focused.contains(seen) || seen.contains(focused) && seen !== document.body)),
            isMarked(style) || isMarked(around)];"""
_open = []


@atexit.register
def close_all():
    for browser in list(_open):
        browser.close()


def _axe():
    folder = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    with open(os.path.join(folder, "axe.min.js"), encoding="utf-8") as file:
        return file.read()


class Browser:
    def __init__(self, base, folder, width, has_script=True, screenshots=None, is_visitor=False):
        if not (shutil.which("chromium") or shutil.which("google-chrome")) or not shutil.which("chromedriver"):
            raise Skipped("there is no Chromium here")
        self.base, self.folder, self.width, self.screenshots = base, folder, width, screenshots
        self.prefix = f"{width}-{'script' if has_script else 'no-script'}"
        self.problems = []
        self.languages = ("id", "en")
        self.heaviest = HEAVIEST
        self.expects_failure = False
        # Servers beside ours that pages may load pictures from.
        self.beside = ()
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("google-chrome")
        for flag in ["headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "no-first-run", "hide-scrollbars",
                     "disable-background-networking", "disable-component-update", f"user-data-dir={folder}",
                     "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]:
            options.add_argument("--" + flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = self._start(options)
        _open.append(self)
        self.driver.set_page_load_timeout(30)
        self.resize()
        # Every page is weighed as a first visit, unless it matters what the browser keeps.
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": not is_visitor})
        self.driver.execute_cdp_cmd("Network.setBypassServiceWorker", {"bypass": not is_visitor})
        self.is_visitor = is_visitor
        self.has_script = has_script
        self._allow_script(has_script)
        self.axe = _axe()

    @staticmethod
    def _start(options):
        """The driver chooses a port before it listens on it: when somebody takes it in between, another one is chosen."""
        for attempt in range(4):
            try:
                return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
            except WebDriverException as error:
                if attempt == 3 or "unexpectedly exited" not in str(error):
                    raise

    def _allow_script(self, is_allowed):
        """Of pages; what the tests themselves evaluate runs either way, but for promises and timers."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not is_allowed})

    def resize(self, height=800):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": self.width, "height": height, "deviceScaleFactor": 1, "mobile": self.width < 600})

    def zoom(self):
        """200 % of a window of 1280 pixels."""
        expect(self.width == 640, "half of the window's width is left")
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 640, "height": 400, "deviceScaleFactor": 2, "mobile": False})

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        """What is wrong on a page fails a test that came to its end."""
        try:
            if kind is None:
                self.settle()
        finally:
            self.close()

    def close(self):
        if self in _open:
            _open.remove(self)
            self.driver.quit()

    def go(self, path, name):
        self.driver.get(self.base + path)
        return self.look(name)

    def look(self, name):
        """Checks the page that is shown; what is wrong is kept for `settle`."""
        facts = self.driver.execute_script("""
            const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            const root = document.documentElement;
            return {
              title: document.title, language: root.lang, headings: document.querySelectorAll('h1').length,
              scripts: [...document.scripts].filter(script => !script.src || script.textContent).length,
              rules: [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
              width: root.scrollWidth, shown: root.clientWidth,
              // What the browser or the service worker keeps did not travel; people's photos are not ours to make lighter.
              bytes: entries.filter(entry => entry.entryType === 'navigation'
                  || (entry.transferSize && !entry.workerStart && !entry.name.includes('/lampiran/')))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0), addresses: entries.map(entry => entry.name),
            }""")
        self.weight = facts["bytes"]
        checks = {
            f"its title is {facts['title']!r}": facts["title"].endswith("LAPOR!") and len(facts["title"]) > 10,
            f"its language is {facts['language']!r}": facts["language"] in self.languages,
            f"it has {facts['headings']} h1": facts["headings"] == 1,
            f"it has {facts['scripts']} scripts of its own": facts["scripts"] == 0,
            f"its stylesheet has {facts['rules']} rules": facts["rules"] > 20,
            f"it is {facts['width']} px wide in {facts['shown']} px": facts["width"] <= facts["shown"],
            f"it is shown in {facts['shown']} px, not {self.width}": facts["shown"] == self.width,
            f"it weighs {facts['bytes'] / 1000:.1f} kB, and may not weigh {self.heaviest / 1000:.0f}":
                self.is_visitor or 0 < facts["bytes"] < self.heaviest,
            f"it loads from elsewhere: {facts['addresses']}": all(a.startswith((self.base, *self.beside)) for a in facts["addresses"]),
        }
        self.problems += [f"{name}: {words}" for words, is_right in checks.items() if not is_right]
        for entry in self.driver.get_log("browser"):
            is_refusal = "the server responded with a status of 4" in entry["message"]
            is_refusal |= self.is_visitor and "Failed to load resource: net::ERR_" in entry["message"]
            is_refusal |= self.expects_failure and any(words in entry["message"] for words in FAILURES)
            if entry["level"] in ("SEVERE", "WARNING") and not is_refusal:
                self.problems.append(f"{name}: the console says {entry['message']}")
        self._check_accessibility(name)
        self._photograph(name)
        return self.text

    def _check_accessibility(self, name):
        self._allow_script(True)
        self.driver.execute_script(self.axe)
        result = self.driver.execute_async_script("""
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(done, error => done({failed: String(error)}));""")
        self._allow_script(self.has_script)
        if "failed" in result:
            self.problems.append(f"{name}: axe did not run: {result['failed']}")
        for violation in result.get("violations", []):
            places = [" ".join(map(str, node["target"])) for node in violation["nodes"][:4]]
            self.problems.append(f"{name}: {violation['id']} ({violation['impact']}) at {'; '.join(places)}: {violation['help']}")

    def _photograph(self, name):
        if not self.screenshots:
            return
        os.makedirs(self.screenshots, exist_ok=True)
        size = self.driver.execute_script("return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        picture = self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": max(size[0], self.width), "height": min(size[1], 8_000), "scale": 1}})
        with open(os.path.join(self.screenshots, f"{self.prefix}-{name.replace(' ', '-')}.png"), "wb") as file:
            file.write(base64.b64decode(picture["data"]))

    def settle(self):
        """Fails with everything that was wrong on the pages since the last time."""
        wrong, self.problems = self.problems, []
        expect(not wrong, "\n".join(dict.fromkeys(wrong)))

    # What people do.

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.base)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def has(self, selector):
        return bool(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def click(self, selector):
        """Clicks, and waits for the page that follows."""
        self.leaving(lambda: self._press(self.find(selector)))

    def leaving(self, deed):
        """Does what leads to another page, and waits for it."""
        old = self.find("html")
        deed()
        WebDriverWait(self.driver, 20, poll_frequency=0.05).until(lambda _: self._is_gone(old))

    def until(self, selector):
        WebDriverWait(self.driver, 20, poll_frequency=0.05).until(lambda _: self.has(selector))

    def tab_to(self, selector, limit=100):
        """Presses the Tab key until something has the keys, and expects it to be in sight."""
        for _ in range(limit):
            ActionChains(self.driver).send_keys(Keys.TAB).perform()
            if self.driver.execute_script("return document.activeElement.matches(arguments[0])", selector):
                break
        else:
            raise AssertionError(f"{selector} is not reached with the Tab key on {self.path}")
        # The page may still be scrolling there.
        end = time.monotonic() + 2
        while True:
            seen, outline = self.driver.execute_script(FOCUS)
            if seen or time.monotonic() > end:
                break
            time.sleep(0.05)
        expect(outline, f"{selector} has the keys on {self.path}, and shows no outline")
        expect(seen, f"{selector} has the keys on {self.path}, and something lies over it")
        return self.driver.switch_to.active_element

    def _press(self, element):
        end = time.monotonic() + 5
        while True:
            self.driver.execute_script("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", element)
            try:
                return element.click()
            except ElementClickInterceptedException:
                # The page is still moving by itself.
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def _is_gone(self, element):
        try:
            return not element.is_enabled()
        except Exception:
            return self.driver.execute_script("return document.readyState") == "complete"

    def fill(self, action, fields):
        """Fills in the form with this address and sends it, opening what it is folded into."""
        form = f'form[action="{action}"]'
        # The outermost comes first.
        for details in self.driver.find_elements(By.XPATH, f"//details[.//form[@action='{action}']]"):
            if details.get_attribute("open") is None:
                self._press(details.find_element(By.TAG_NAME, "summary"))
        for name, value in fields.items():
            # A script sends files ahead and takes the name of their field.
            element = self.find(f'{form} [type=file]' if name == "berkas" else f'{form} [name="{name}"]')
            self._reach(form, element)
            kind = element.get_attribute("type")
            if element.tag_name == "select" and not element.is_displayed() and element.get_attribute("data-topics"):
                # A script lets people type instead; what is sent is the list's all the same.
                self.driver.execute_script("""const [list, value] = arguments;
                    list.value = value; list.dispatchEvent(new Event('change', {bubbles: true}));""", element, value)
            elif element.tag_name == "select":
                Select(element).select_by_value(value)
            elif kind in ("radio", "checkbox"):
                self._press(self.find(f'{form} [name="{name}"][value="{value}"]'))
            elif kind == "file":
                element.send_keys(value)
            elif kind == "date":
                # How it is typed depends on the machine's language.
                self.driver.execute_script("""const [field, value] = arguments;
                    field.value = value; field.dispatchEvent(new Event('input', {bubbles: true}));""", element, value)
            else:
                element.clear()
                element.send_keys(value)
                if element.get_attribute("role") == "combobox":
                    # People leave the line before they press a button; what is offered below it goes away.
                    element.send_keys(Keys.TAB)
        self.send(form)

    def send(self, form):
        """Sends a form, once files that a script sends ahead have arrived."""
        end = time.monotonic() + 30
        while self.has(f"{form} .going progress") and time.monotonic() < end:
            time.sleep(0.05)
        button = f"{form} button[type=submit]:not([formaction]):not([formnovalidate])"
        self._reach(form, self.find(button))
        self.click(button)

    def _reach(self, form, element):
        """Goes on in a form that shows one part at a time until an element is shown."""
        while not element.is_displayed() and self.has(f"{form} .step-ways button:last-child:not([hidden])"):
            shown = self.find(f"{form} [data-step]:not([hidden])").get_attribute("id")
            self._press(self.find(f"{form} .step-ways button:last-child"))
            now = self.find(f"{form} [data-step]:not([hidden])").get_attribute("id")
            expect(now != shown, f"the form does not go on from {shown}")
