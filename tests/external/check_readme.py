#!/usr/bin/env python3
"""Runs the questions of README.md on output/ and compares the answers that stand below them.

    check_readme.py            compares, and ends with 1 where an answer differs
    check_readme.py --write    puts the answers of today into README.md

A question is a block of SPARQL or Python with a block of text right below it. Needs rdflib.
"""

import contextlib
import io
import os
import re
import sys

import rdflib

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
QUESTION = re.compile(r"^```(sparql|python)\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```$", re.MULTILINE)


def ask(dataset, question):
    return "".join(" | ".join(str(value) for value in row) + "\n" for row in dataset.query(question))


def run(code):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(code, "README.md", "exec"), {})
    return printed.getvalue()


def main(write):
    os.chdir(ROOT)
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse("output/graph.nq", format="nquads")
    with open("README.md", encoding="utf-8") as file:
        text = file.read()

    differing = []

    def answer(match):
        language, question, shown = match.groups()
        found = ask(dataset, question) if language == "sparql" else run(question)
        if not found.strip():
            sys.exit(f"This question of README.md finds nothing:\n{question}")
        if found != shown:
            differing.append(f"{question}\nREADME.md says\n{shown}\nbut it is\n{found}")
        return f"```{language}\n{question}```\n\n```text\n{found}```"

    text, count = QUESTION.subn(answer, text)
    if count == 0:
        sys.exit("README.md holds no question.")
    if write:
        with open("README.md", "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    elif differing:
        sys.exit("\n".join(differing))
    print(f"{count} answers of README.md {'written' if write else 'hold'}")


if __name__ == "__main__":
    main(sys.argv[1:] == ["--write"])
