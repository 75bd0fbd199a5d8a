"""Changes one thing at a time in src/store and src/study, and says which changes the folder's own tests let live.

Each change is compiled as the compile database says, linked before the libraries of the folder's test program, and that
program is run: first the tests of the files that are named alike, as most changes die there, then all. A change that
does not compile, or whose code is the same, is counted apart and is no mutant.
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
from pathlib import Path

from changes import changes_of

ROOT = Path(__file__).resolve().parents[2]
TESTS = {"src/store/": "store_test", "src/study/": "study_test"}
MEMORY = 8 << 30  # bytes that a test program may map: a changed loop may never end


def limit(seconds):
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def used_by_children():
    """Processor seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


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

    def passes(self, program, seconds, tests=()):
        """Whether every test passes, or these, in that much processor time. Nothing the tests write outlives them."""
        home = Path(tempfile.mkdtemp(dir=self.work))
        environment = os.environ | {"TMPDIR": str(home), "HOME": str(home), "XDG_DATA_HOME": str(home)}
        environment.pop("GREENROOM_FAULTS", None)
        try:
            run = subprocess.Popen([program, "--abort", *tests], cwd=home, env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True,
                                   preexec_fn=lambda: limit(int(seconds)))
            try:
                # A machine has other things to do; what waits for ever uses no processor.
                return run.wait(timeout=60 + 20 * seconds) == 0
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

    def tests_near(self, name):
        """Catch2's words for the tests in files that are named like this source file; none where no file is."""
        folder = ROOT / "tests" / name.split("/")[1]
        words = {word for word in Path(name).stem.split("_") if len(word) > 3}
        near = [each.stem for each in sorted(folder.glob("*_test.cpp")) if words & set(each.stem.split("_")[:-1])]
        return ["--filenames-as-tags", ",".join(f"[#{each}]" for each in near)] if near else []

    def measure(self):
        program = self.work / f"{self.name}-unchanged"
        self.link([], program)
        begin = used_by_children()
        if not self.passes(program, 1200):
            sys.exit(f"{self.name} fails unchanged: mend that first")
        self.seconds = used_by_children() - begin


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
            print(f"{name} takes {programs[name].seconds:.0f} s of a processor unchanged", flush=True)
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
    seconds = 10 + 4 * program.seconds  # a changed loop may have no end
    near = program.tests_near(source.name)
    lives = (not near or program.passes(mutant, seconds, near)) and program.passes(mutant, seconds)
    return "lived" if lives else "died"


if __name__ == "__main__":
    sys.exit(main())
