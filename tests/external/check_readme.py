#!/usr/bin/env python3
"""Runs the questions of README.md and ontology/README.md and compares the answers that stand below them.

    check_readme.py            compares, and ends with 1 where an answer differs
    check_readme.py --write    puts the answers of today into the files

A question is a block of SPARQL, of Python, or of sh with one `papergraph query`, with a block of text right below it. Those of README.md are
asked of output/, those of ontology/README.md of `seeds`, which is built of ../shared/seeds here; without that folder they are skipped, aloud.
Needs rdflib and the program's release build.
"""

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile

import rdflib

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
PROGRAM = os.path.join(ROOT, "src/PaperGraph.Cli/bin/Release/net10.0/papergraph")
SEEDS = os.path.join(ROOT, "../shared/seeds")
QUESTION = re.compile(r"^```(sparql|python|sh)\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```$", re.MULTILINE)
COMMAND = re.compile(r"(?:papergraph|dotnet run -c Release --project src/PaperGraph.Cli --) (query .*)\n")


def ask(question):
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse("output/graph.nq", format="nquads")
    return "".join(" | ".join(str(value) for value in row) + "\n" for row in dataset.query(question))


def run(code):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(code, "README.md", "exec"), {})
    return printed.getvalue()


def call(command):
    return subprocess.run([PROGRAM, *shlex.split(command)], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def check(path, write):
    """Counts the answers of a file, and says which differ."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    count = 0
    differing = []

    def answer(match):
        nonlocal count
        language, question, shown = match.groups()
        if language == "sh":
            command = COMMAND.fullmatch(question)
            if not command:
                return match.group()
            found = call(command.group(1))
        else:
            found = ask(question) if language == "sparql" else run(question)
        count += 1
        if not found.strip():
            sys.exit(f"This question of {path} finds nothing:\n{question}")
        if found != shown:
            differing.append(f"{question}\n{path} says\n{shown}\nbut it is\n{found}")
        return f"```{language}\n{question}```\n\n```text\n{found}```"

    text = QUESTION.sub(answer, text)
    if count == 0:
        sys.exit(f"{path} holds no question.")
    if write:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        differing.clear()
    print(f"{count} answers of {os.path.relpath(path, ROOT)} {'written' if write else 'compared'}")
    return differing


def main(write):
    os.chdir(ROOT)
    differing = check(os.path.join(ROOT, "README.md"), write)
    if os.path.isdir(SEEDS):
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            subprocess.run([PROGRAM, "build", SEEDS, "-o", "seeds", "--quiet"], check=True)
            differing += check(os.path.join(ROOT, "ontology/README.md"), write)
            os.chdir(ROOT)
    else:
        print("ontology/README.md skipped: ../shared/seeds is not there")
    if differing:
        sys.exit("\n".join(differing))


if __name__ == "__main__":
    main(sys.argv[1:] == ["--write"])
