"""Changes one thing at a time in src/store and src/study, and says which changes the folder's own tests let live.

Each change is compiled as the compile database says, linked before the libraries of the folder's test program, and that
program is run. A change that does not compile, or whose code is the same, is counted apart and is no mutant.
"""

import argparse
import json
import os
import random
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from changes import changes_of

ROOT = Path(__file__).resolve().parents[2]
TESTS = {"src/store/": "store_test", "src/study/": "study_test"}
MEMORY = 8 << 30  # bytes that a test program may map: a changed loop may never end


class Program:
    """A folder's test program: how it is linked, and how long it takes unchanged."""

    def __init__(self, build, name, work):
        self.build, self.name, self.work = build, name, work
        commands = subprocess.run(["ninja", "-C", build, "-t", "commands", name], check=True, capture_output=True,
                                  text=True).stdout
        link = commands.splitlines()[-1]
        link = link.removeprefix(": && ").removesuffix(" && :")
        self.link_words = shlex.split(link)

    def link(self, objects, program):
        words = list(self.link_words)
        words[words.index("-o") + 1] = str(program)
        first_library = next(place for place, word in enumerate(words) if word.endswith(".a"))
        words[first_library:first_library] = [str(each) for each in objects]
        subprocess.run(words, cwd=self.build, check=True, capture_output=True, text=True)

    def passes(self, program, seconds):
        """Whether every test passes in that time. Nothing the tests write outlives them."""
        home = Path(tempfile.mkdtemp(dir=self.work))
        environment = os.environ | {"TMPDIR": str(home), "HOME": str(home), "XDG_DATA_HOME": str(home)}
        environment.pop("GREENROOM_FAULTS", None)
        try:
            run = subprocess.Popen([program, "--abort"], cwd=home, env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
            try:
                return run.wait(timeout=seconds) == 0
            except subprocess.TimeoutExpired:
                return False
            finally:
                try:
                    os.killpg(run.pid, 9)  # it and what it forked
                except ProcessLookupError:
                    pass
                run.wait()
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def measure(self):
        program = self.work / f"{self.name}-unchanged"
        self.link([], program)
        begin = time.monotonic()
        if not self.passes(program, 1200):
            sys.exit(f"{self.name} fails unchanged: mend that first")
        self.seconds = time.monotonic() - begin


class Source:
    """A source file: its text, and how it is compiled."""

    def __init__(self, entry, work):
        self.file, self.directory, self.work = Path(entry["file"]), entry["directory"], work
        self.name = self.file.relative_to(ROOT).as_posix()
        self.words = shlex.split(entry["command"])
        self.text = self.file.read_text()
        self.unchanged = None

    def compile(self, text):
        """The object file, in a place that the next one takes; nothing when it does not compile."""
        copy = self.work / self.file.name
        copy.write_text(text)
        made = self.work / (self.file.name + ".o")
        made.unlink(missing_ok=True)
        words = [str(copy) if word == str(self.file) else word for word in self.words]
        words[words.index("-o") + 1] = str(made)
        run = subprocess.run(words + ["-w", "-g0"], cwd=self.directory, capture_output=True)
        return made if run.returncode == 0 else None

    def is_same(self, made):
        """Whether it is the code of the unchanged file."""
        if self.unchanged is None:
            code = made.read_bytes()
            original = self.compile(self.text)
            if original is None:
                sys.exit(f"{self.name} does not compile unchanged")
            self.unchanged = original.read_bytes()
            made.write_bytes(code)
        return made.read_bytes() == self.unchanged


def sources(build, work, only):
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = Path(entry["file"])
        if not file.is_relative_to(ROOT):
            continue
        name = file.relative_to(ROOT).as_posix()
        if name.startswith(tuple(TESTS)) and (not only or any(name.endswith(each) for each in only)):
            yield Source(entry, work)


def program_for(source):
    return next(program for folder, program in TESTS.items() if source.name.startswith(folder))


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True, help="a build folder with the test programs built")
    parser.add_argument("--sample", type=int, metavar="N", help="try N changes, drawn at random (default: all)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the draw (default: 1)")
    parser.add_argument("--file", action="append", metavar="F", help="only in files whose path ends so; may be repeated")
    parser.add_argument("--list", action="store_true", help="say which changes would be tried, and try none")
    return parser.parse_args()


def drawn(arguments, work):
    every = [(source, change) for source in sources(arguments.build, work, arguments.file)
             for change in changes_of(source.text)]
    if not every:
        sys.exit("No file of src/store or src/study ends so.")
    if arguments.sample is None or arguments.sample >= len(every):
        return every, len(every)
    chance = random.Random(arguments.seed)
    return [every[place] for place in sorted(chance.sample(range(len(every)), arguments.sample))], len(every)


def main():
    arguments = read_arguments()
    arguments.build = arguments.build.resolve()
    counts = dict.fromkeys(["died", "lived", "did not compile", "same code"], 0)
    lived = []
    with tempfile.TemporaryDirectory(prefix="greenroom-mutants-") as folder:
        work = Path(folder)
        chosen, all_changes = drawn(arguments, work)
        if arguments.list:
            for source, change in chosen:
                print(f"{source.name}:{change.line(source.text)}: {change.words(source.text)}")
            return 0
        programs = {}
        for name in sorted({program_for(source) for source, _ in chosen}):
            programs[name] = Program(arguments.build, name, work)
            programs[name].measure()
            print(f"{name} takes {programs[name].seconds:.0f} s unchanged", flush=True)
        for source, change in chosen:
            fate = try_change(source, change, programs[program_for(source)], work)
            counts[fate] += 1
            where = f"{source.name}:{change.line(source.text)}: {change.words(source.text)}"
            print(f"{fate}: {where}", flush=True)
            if fate == "lived":
                lived.append(where)
    tried = counts["died"] + counts["lived"]
    print(f"\n{all_changes} changes are possible, {len(chosen)} were tried: {counts['did not compile']} did not compile "
          f"and {counts['same code']} made the same code, which do not count.")
    if tried:
        print(f"Of {tried} mutants {counts['died']} died ({100 * counts['died'] / tried:.0f} %); these lived:")
        print("\n".join(lived) or "none")
    return 1 if lived else 0


def try_change(source, change, program, work):
    made = source.compile(change.apply(source.text))
    if made is None:
        return "did not compile"
    if source.is_same(made):
        return "same code"
    mutant = work / "mutant"
    program.link([made], mutant)
    # Ten times what it takes unchanged: a machine has other things to do, a changed loop has no end.
    return "lived" if program.passes(mutant, 30 + 10 * program.seconds) else "died"


if __name__ == "__main__":
    sys.exit(main())
