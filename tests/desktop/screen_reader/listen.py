#!/usr/bin/python3
"""One review and one interview by keys, as a screen reader hears them through AT-SPI.

listen.py PROGRAM FOLDER-OF-ITS-LIBRARIES

Starts a display, a session bus, a window manager and AT-SPI of its own, and the program on a small deck; prints, key by
key, what is announced and where the keyboard goes, then checks it. Exits with 77 where something for that is missing.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
AT_SPI = [Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher")]
QUESTION = "What does select_related do?"
DECK = {
    "deck.json": '{"title": "Small"}',
    "orm.md": f"""# Relations
<!-- topic: orm/relations -->

## {QUESTION}
<!-- id: open-one
     level: mid
     seconds: 60 -->

### Answer
It joins the related rows.

### Key points
- One query
- A JOIN

### Follow-up: And prefetch_related?
Two queries.

## Which status does a created object get?
<!-- id: typed-one
     level: mid
     seconds: 20 -->

### Expected
- 201

### Answer
201 Created.
""",
}


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


for tool in ("Xvfb", "dbus-daemon", "openbox", "xdotool", "dbus-send"):
    if not shutil.which(tool):
        skip(f"there is no {tool}")
launcher = next((each for each in AT_SPI if each.exists()), None)
if not launcher:
    skip("there is no at-spi2-core")
try:
    import pyatspi
    from gi.repository import GLib
except (ImportError, ValueError) as error:
    skip(f"there is no python3-pyatspi ({error})")


class Session:
    """A display, a bus and AT-SPI, ended with everything in them."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="greenroom-listen-"))
        self.started = []
        os.environ["XDG_RUNTIME_DIR"] = str(self.folder)
        os.environ["HOME"] = str(self.folder)
        for name, part in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")):
            os.environ[name] = str(self.folder / part)
        self.folder.chmod(0o700)
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"], pass_fds=(write,))
        os.close(write)
        os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.folder}/bus"
        self.start(["dbus-daemon", "--session", "--nofork", "--address=" + os.environ["DBUS_SESSION_BUS_ADDRESS"]])
        self.wait_for(lambda: (self.folder / "bus").exists(), "the session bus")
        self.start(["openbox", "--sm-disable"])
        self.start([str(launcher), "--launch-immediately"])
        self.wait_for(lambda: self.set_status("IsEnabled") and self.set_status("ScreenReaderEnabled"), "AT-SPI")

    def start(self, command, **more):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(command, **quiet, **more)
        self.started.append(process)
        return process

    @staticmethod
    def set_status(key):
        return (
            subprocess.run(
                ["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus",
                 "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{key}",
                 "variant:boolean:true"],
                capture_output=True,
            ).returncode
            == 0
        )

    @staticmethod
    def wait_for(holds, what, seconds=30):
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                skip(f"{what} did not start")
            time.sleep(0.1)

    def end(self):
        for process in reversed(self.started):
            process.send_signal(signal.SIGTERM)
        for process in self.started:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def lay_out(program, libraries, folder):
    """The program beside a small deck, as it finds its own when installed."""
    (folder / "bin").mkdir()
    for file in [program, *libraries.glob("libgreenroom_*.so")]:
        shutil.copy2(file, folder / "bin")
    content = folder / "share/greenroom/content"
    content.mkdir(parents=True)
    for name, text in DECK.items():
        (content / name).write_text(text)
    config = folder / "config/greenroom"
    config.mkdir(parents=True)
    (config / "greenroom.conf").write_text(
        "[arrangement]\nwelcome=done\nexplained=aloud key-points grades\n[look]\ntheme=light\n"
    )
    return folder / "bin" / program.name


class Listener:
    """What a screen reader would say."""

    def __init__(self):
        self.heard = []
        self.context = GLib.MainContext.default()
        for kind in ("object:state-changed:showing", "object:state-changed:focused", "object:announcement"):
            pyatspi.Registry.registerEventListener(self.take, kind)

    def take(self, event):
        try:
            if not event.host_application or not event.host_application.name.startswith("greenroom"):
                return
            role, name = event.source.getRoleName(), event.source.name
            if event.type.startswith("object:announcement"):
                self.heard.append(("says", str(event.any_data)))
            elif event.detail1 and "focused" in event.type:
                self.heard.append(("focus", f"{name} ({role}) {event.source.description}".strip()))
            elif event.detail1 and role == "notification":
                self.heard.append(("says", name))
        except GLib.Error:
            pass  # gone before it could be asked

    def run(self):
        """Takes what has come, and keeps it for the next listen()."""
        while self.context.pending():
            self.context.iteration(False)

    def listen(self, until=None, seconds=20.0):
        """Waits until `until` was heard, or until it has been quiet for a moment; returns all that was heard."""
        end = time.monotonic() + seconds
        quiet = time.monotonic() + 0.8
        count = len(self.heard)
        while time.monotonic() < end:
            self.run()
            if len(self.heard) != count:
                count, quiet = len(self.heard), time.monotonic() + 0.8
            done = until is None or any(until in text for _, text in self.heard)
            if done and time.monotonic() > quiet:
                break
            time.sleep(0.02)
        heard, self.heard = self.heard, []
        return heard


class Account:
    """Presses keys, prints what is heard, and keeps what was missing."""

    def __init__(self, listener):
        self.listener = listener
        self.missing = []

    def press(self, keys, *expected):
        if keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", *keys.split()], check=True)
        heard = self.listener.listen(expected[0] if expected else None)
        print(f"\n[{keys or 'start'}]")
        for kind, text in heard:
            print(f"  {kind}: {text}")
        everything = " ".join(text for _, text in heard)
        for part in expected:
            if part not in everything:
                self.missing.append(f"after {keys}: “{part}”")
        return everything

    def type(self, text):
        subprocess.run(["xdotool", "type", text], check=True)
        self.listener.listen(seconds=1)

    def require(self, holds, what):
        if not holds:
            self.missing.append(what)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for place in range(desktop.childCount):
        app = desktop.getChildAtIndex(place)
        if app and app.name.lower().startswith("greenroom"):
            return app
    return None


def walk(node, depth=0):
    """What is shown below, itself first."""
    if depth > 1 and not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield node, depth
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from walk(child, depth + 1)


def value_of(node):
    try:
        return node.queryValue().currentValue
    except NotImplementedError:
        return None


def check_tree(account, app):
    roles = {}
    for node, _ in walk(app):
        roles.setdefault(node.getRoleName(), []).append(node)
    print("\nroles:", {role: len(nodes) for role, nodes in sorted(roles.items())})
    account.require(len(roles.get("frame", [])) == 1, "one window, and nothing else that is called one")
    account.require(len(roles.get("radio button", [])) == 6, "six pages to choose from")
    account.require(roles.get("heading"), "headings")
    account.require(all(node.name for node in roles.get("push button", [])), "a name for every button")
    account.require(all(node.name for node in roles.get("panel", [])), "a name for every panel")
    account.require(
        all(value_of(node) is not None for node in roles.get("progress bar", [])), "a value for every progress bar"
    )


def review(account):
    print("\n== One review")
    account.press("alt+2", QUESTION)
    app = application()
    account.require(any(node.getRoleName() == "progress bar" for node, _ in walk(app)), "the session's progress bar")
    account.press("space", "Answer: It joins the related rows.", "One query; A JOIN")
    account.press("ctrl+1", "Ticked: One query")
    account.press("f", "And prefetch_related?", "Two queries.")
    account.press("3", "Your answer", "Which status does a created object get?")
    account.type("200")
    account.press("Return", "Not quite. Accepted: 201.", "Answer: 201 Created.")
    account.press("1", "You answered 2 cards.")


def interview(account):
    print("\n== One interview")
    account.press("alt+4", "Interview")
    heard = account.press("space", "question 1 of")
    for _ in range(30):
        if "of 100" in heard:
            return
        if "Did yours hold?" in heard:
            heard = account.press("y")
        elif "Your answer" in heard:
            account.type("201")
            heard = account.press("Return")
        else:
            heard = account.press("space")
        account.require(heard, "something to hear at every step")
    account.missing.append("the verdict")


def main():
    program, libraries = Path(sys.argv[1]), Path(sys.argv[2])
    session = Session()
    try:
        started = lay_out(program, libraries, session.folder)
        account = Account(Listener())
        window = session.start([str(started), "--collection", str(session.folder / "collection.sqlite")])
        session.wait_for(lambda: account.listener.run() or application(), "the window")
        account.press("", "2 cards")
        check_tree(account, application())
        review(account)
        interview(account)
        account.require(window.poll() is None, "a window that is still open")
    finally:
        session.end()
    print()
    for what in account.missing:
        print(f"not heard: {what}")
    print(f"{'failed' if account.missing else 'passed'}: one review and one interview, by ear")
    return 1 if account.missing else 0


if __name__ == "__main__":
    sys.exit(main())
