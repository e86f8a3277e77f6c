#!/usr/bin/env python3
"""Writes ontology/vocabulary.ttl from lists of names and a dump of abstracts.

    python3 tests/external/make_vocabulary.py LEXICONS ABSTRACTS.jsonl[.gz] > ontology/vocabulary.ttl

The lists hold facts: names of methods, datasets, tasks and metrics. The abstracts only count how each name is written.
Same input, same bytes. ontology/README.md says what is kept and what is not; this file says how.
"""

import collections
import csv
import gzip
import json
import pathlib
import re
import sys
import unicodedata

METHOD, TASK, DATASET, METRIC, FIELD = "Method", "Task", "Dataset", "Metric", "Concept"
ORDER = [METHOD, TASK, DATASET, METRIC, FIELD]
SCHEME = "https://w3id.org/papergraph/vocabulary"
HERE = pathlib.Path(__file__).resolve().parent

GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi "
    "omega").split()))
PREPOSITION = re.compile(r" (?:for|in|of|with|from|using|by|based on|without|on|via) ")
SPLIT_WORDS = (
    r"test-dev|test-std|test-clean|test-other|test-challenge|count-test|minival|minval|val|valid|validation|validation set|test|test set|dev|train|"
    r"training|full|all|entire|eval|in-domain|out-of-domain|near-domain|detected|labeled|unsupervised|english|german|french|spanish|"
    r"chinese|dutch|russian|arabic")
SPLIT = re.compile(rf"[ _-]+(?:{SPLIT_WORDS})$", re.I)
TAIL = re.compile(
    r"(?: - .*|, .*| \(.*\)|\(.*\)| ?\[.*\]| \d+-way.*| \d+-shot.*| sigma ?\d+.*| \d+ ?[x×] ?\d+.*| with public split.*|"
    r" (?:english|german|french|romanian|czech|finnish|turkish|chinese|russian)-(?:english|german|french|romanian|czech|finnish|turkish|"
    r"chinese|russian)| labels-to-photos?| photo-to-labels| [a-z]{2}-[a-z]{2})$", re.I)
TRANSFER = re.compile(r"->|→|-to-| to |KILT: |\bvs\b|:$|\\|\*")
ABBREVIATED = re.compile(r"^(.{8,}?) \(([A-Za-z][\w@+/-]{1,9})\)$")
METRIC_HEADS = (
    "accuracy error errors score rate precision recall perplexity correlation distance similarity coefficient gain likelihood index "
    "distortion loss divergence entropy measure rank agreement kappa coverage consistency latency throughput flops macs params parameters "
    "auc auroc auprc iou map f1 ap bleu rouge meteor psnr ssim fid lpips wer cer mse rmse mae nll coherence diversity modularity "
    "sensitivity specificity purity overlap length opinion deviation").split()


def fold(name):
    """The key of a name: small letters, accents and Greek spelled out, blanks, hyphens and slashes left out."""
    text = "".join(GREEK.get(c, c) for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return "".join(c for c in text if c.isalnum() or c in "+#@.&*%")


def words_of(name):
    return [word for word in re.split(r"[\s/-]+", name) if word]


def is_coined(word):
    """A capital behind the first letter, or a digit beside a letter: no ordinary word is written so."""
    return any(c.isupper() for c in word[1:]) or (any(c.isdigit() for c in word) and any(c.isalpha() for c in word))


class Corpus:
    """How often names occur in the abstracts, and in which case."""

    TOKEN = re.compile(r"[^\W_]+(?:[.+#@&][^\W_]+)*|[.!?]")

    def __init__(self, path):
        self.path = path
        self.papers = 0
        self.as_written = collections.Counter()
        self.small = collections.Counter()
        self.total = collections.Counter()
        self.word_small = collections.Counter()
        self.word_capital = collections.Counter()

    def count(self, keys):
        prefixes = set()
        for key in keys:
            prefixes.update(key[:i] for i in range(1, len(key) + 1))
        with (gzip.open if self.path.endswith(".gz") else open)(self.path, "rt", encoding="utf-8") as lines:
            for line in lines:
                self.papers += not keys
                self._count_text(json.loads(line)["abstract"], keys, prefixes)

    def _count_text(self, text, keys, prefixes):
        tokens = self.TOKEN.findall(text)
        folded = [fold(token) for token in tokens]
        opens = True
        for i, token in enumerate(tokens):
            if token in ".!?":
                opens = True
                continue
            if not keys and not opens and (token.islower() or token[1:].islower()):
                (self.word_capital if token[0].isupper() else self.word_small)[folded[i]] += 1
            key, surface = "", ""
            for k in range(i, min(i + 9, len(tokens))):
                key += folded[k]
                if tokens[k] in ".!?" or key not in prefixes:
                    break
                surface += tokens[k]
                found = key if key in keys else key[:-1] if key[-1] == "s" and key[:-1] in keys else None
                if found:
                    self.total[found] += 1
                    if surface.islower():
                        self.small[found] += 1
                    elif not (opens and surface[1:].islower()):
                        self.as_written[found] += 1
            opens = False

    def true_case(self, name):
        """Title case undone: a word is written small when the abstracts, sentence openings aside, write it so more often than not."""
        return re.sub(r"[^\W\d_]+", self._true_word, name)

    def _true_word(self, match):
        word = match.group()
        before = match.string[match.start() - 1] if match.start() else " "
        after = match.string[match.end()] if match.end() < len(match.string) else " "
        if len(word) == 1 and before in " -" and after == " ":
            return word.lower() if word == "A" else word
        if not word[1:].islower() or not word[0].isupper() or before.isalnum() or after.isdigit():
            return word
        return word.lower() if self.word_small[fold(word)] > self.word_capital[fold(word)] else word


class Concept:
    def __init__(self, kind, label):
        self.kinds = {kind}
        self.pref = label
        self.alt = {}
        self.abbreviations = set()
        self.hidden = set()
        self.broader = set()
        self.weight = 0
        self.top = False

    def labels(self):
        return [self.pref, *self.alt]


class Vocabulary:
    def __init__(self, corpus, excluded):
        self.corpus = corpus
        self.excluded = excluded
        self.concepts = {}

    def add(self, kind, label, weight=0):
        """The concept of this kind with this label as a name, made where there is none."""
        key = fold(label)
        concept = self.concepts.get((kind, key))
        if concept is None:
            concept = self.concepts[kind, key] = Concept(kind, label)
        elif label not in concept.labels():
            concept.hidden.add(label)
        concept.weight += weight
        return concept

    def find(self, kind, label):
        return self.concepts.get((kind, fold(label)))

    def also(self, concept, kind, label, abbreviation=False):
        key = fold(label)
        if abbreviation and key != fold(concept.pref):
            concept.abbreviations.add(label)
        same = next((known for known in concept.labels() if fold(known) == key), None)
        if same is None:
            concept.alt[label] = key
            self.concepts.setdefault((kind, key), concept)
        elif same != label:
            concept.hidden.add(label)


def rows(lexicons, name):
    with open(lexicons / name, encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def tidy(name):
    name = name.replace("’", "'").replace("–", "-").replace("−", "-").replace("×", "x").replace('"', "")
    if "_" in name and " " not in name:
        name = name.replace("_", " ")
    return re.sub(r"\s+", " ", name).strip(" :.-,")


def abbreviates(short, full):
    """Whether the letters of a short form run through its long form in order, from first letter to first letter."""
    letters, key = [c for c in short.lower() if c.isalnum()], fold(full)
    if " " in short or len(words_of(full)) < 2 or len(letters) >= len(key) or not any(c.isupper() for c in short):
        return False
    rest = iter(key)
    return key[:1] == letters[0] and not key.startswith("".join(letters)) and all(c in rest for c in letters)


def read_methods(vocabulary, lexicons):
    areas = collections.defaultdict(collections.Counter)
    members = []
    for row in rows(lexicons, "methods.tsv"):
        name, full, categories, area, papers = (row + [""] * 5)[:5]
        name, full, papers = tidy(name), tidy(full), int(papers or 0)
        match = ABBREVIATED.match(name)
        if match and abbreviates(match[2], match[1]):
            full, name = match[1], match[2]
        if "(" in name or len(words_of(name)) > 6 or not fold(name):
            continue
        if abbreviates(name, full) and len(words_of(full)) <= 7 and "(" not in full and ":" not in full:
            concept = vocabulary.add(METHOD, vocabulary.corpus.true_case(full), papers)
            vocabulary.also(concept, METHOD, name, abbreviation=True)
        else:
            concept = vocabulary.add(METHOD, vocabulary.corpus.true_case(name) if " " in name or papers >= 100 else name, papers)
        names = [c for c in categories.split(";") if c and c != "Miscellaneous Components"]
        members.append((concept, names))
        if len(names) == 1:
            areas[names[0]].update(a for a in area.split(";") if a)
    categories = {}
    for concept, names in members:
        for name in names:
            if name not in categories:
                label = vocabulary.corpus.true_case(name)
                categories[name] = vocabulary.add(METHOD, label, 50)
            if categories[name] is not concept:
                concept.broader.add(categories[name])
    for name, category in categories.items():
        votes = sorted(areas[name].items(), key=lambda vote: (-vote[1], vote[0]))
        if votes and votes[0][0] != "General":
            area = vocabulary.add(FIELD, vocabulary.corpus.true_case(votes[0][0]), 1000)
            area.top = True
            category.broader.add(area)


def read_tasks(vocabulary, lexicons):
    for name, count in rows(lexicons, "tasks.tsv"):
        name = tidy(re.sub(r" \(.*\)$", "", tidy(name)))
        if is_coined(name.split(" ")[0]) and " " not in name or name.startswith("Game of") or "/" in name:
            continue
        label = vocabulary.corpus.true_case(name[:1].upper() + name[1:])
        vocabulary.add(TASK, label, int(count))


def base_of_dataset(name):
    name = tidy(name)
    while True:
        shorter = SPLIT.sub("", TAIL.sub("", name)).strip(" -,:")
        if shorter == name or len(shorter) < 2:
            return name
        name = shorter


def without_dataset(name):
    return re.sub(r" (?:dataset|data set|corpus|benchmark)$", "", re.sub(r"^the ", "", name, flags=re.I), flags=re.I)


def add_dataset(vocabulary, name, weight):
    match = ABBREVIATED.match(tidy(name))
    if match and abbreviates(match[2], match[1]):
        concept = vocabulary.add(DATASET, match[1], weight)
        vocabulary.also(concept, DATASET, match[2], abbreviation=True)
        return concept
    name = base_of_dataset(name)
    if not 1 < len(fold(name)) or len(words_of(name)) > 7 or TRANSFER.search(name) or not re.search(r"[^\W\d_]", name):
        return None
    bare = without_dataset(name)
    if bare != name and is_coined(bare) and len(bare) > 2:
        concept = vocabulary.add(DATASET, bare, weight)
        return concept
    return vocabulary.add(DATASET, name, weight)


def read_datasets(vocabulary, lexicons):
    known = []
    for row in rows(lexicons, "datasets.tsv"):
        concept = add_dataset(vocabulary, row[0], 5)
        if concept is not None:
            known.append((concept, row[1].split("|") if len(row) > 1 else []))
    for concept, variants in known:
        for variant in variants:
            variant = base_of_dataset(variant)
            bare = without_dataset(variant)
            if not fold(bare) or TRANSFER.search(variant) or len(words_of(variant)) > 6:
                continue
            key, base = fold(bare), fold(without_dataset(concept.pref))
            other = vocabulary.find(DATASET, bare)
            if key == base or other is concept:
                vocabulary.also(concept, DATASET, bare)
            elif other is not None:
                continue
            elif abbreviates(bare, concept.pref) or abbreviates(concept.pref, bare):
                vocabulary.also(concept, DATASET, bare, abbreviation=abbreviates(bare, concept.pref))
            elif key.endswith(base) and fold(bare[: len(bare) - len(concept.pref)]) in ("ms", "microsoft", "the", "google", "stanford"):
                vocabulary.also(concept, DATASET, bare)
            elif key.startswith(base) and re.match(r"[ _-]?(?:v?\d[\w.]*|[A-Z][A-Z\d+]+)$", bare[len(concept.pref):]):
                vocabulary.add(DATASET, bare, 2).broader.add(concept)
    for name, count in rows(lexicons, "dataset-names-on-leaderboards.tsv"):
        if name.startswith("Atari 2600") or re.search(r"[a-z]\.[a-z]+_?[a-z]*$", name):
            continue
        base = base_of_dataset(name)
        weak = " " not in base and "-" not in base and not is_coined(base) and int(count) < 5
        if not weak and (int(count) >= 2 or is_coined(base)):
            add_dataset(vocabulary, name, int(count))


def read_metrics(vocabulary, lexicons):
    merged = collections.Counter()
    forms = {}
    for name, count in rows(lexicons, "metrics.tsv"):
        name = tidy(name)
        match = ABBREVIATED.match(name)
        if match and abbreviates(match[2], match[1]):
            concept = vocabulary.add(METRIC, vocabulary.corpus.true_case(match[1]), int(count))
            vocabulary.also(concept, METRIC, match[2], abbreviation=True)
            continue
        name = re.sub(r"\s*[(\[].*$", "", name)
        name = re.sub(r"^(?:%|Test|Validation|Train|Average|Avg\.?|Medium|Overall:?|Val|Unpermuted|Permuted|Global) (?=\w)", "", name, flags=re.I)
        name = re.sub(r" (?:%|test|val|validation|strong|score %)$", "", name, flags=re.I).strip(" %:-")
        if len(fold(name)) < 2 or len(words_of(name)) > 4 or re.search(r"[=<>\[:^]|\d,\d", name) or TRANSFER.search(name):
            continue
        label = vocabulary.corpus.true_case(name[:1].upper() + name[1:] if name.islower() and " " in name else name)
        key = fold(label)
        merged[key] += int(count)
        forms.setdefault(key, []).append(label)
    for key, (label, *others) in forms.items():
        head = fold(re.split(r"[ -]", label)[-1].split("@")[0])
        head = head[:-1] if head.endswith("s") and head[:-1] in METRIC_HEADS else head
        named = any(fold(word.split("@")[0]) in METRIC_HEADS for word in words_of(label))
        acronym = " " not in label and is_coined(label) and merged[key] >= 4
        if head in METRIC_HEADS or named and merged[key] >= 20 or acronym:
            concept = vocabulary.add(METRIC, label, merged[key])
            concept.hidden.update(other for other in others if other != concept.pref)


def prune(vocabulary):
    """Takes out what the abstracts give no reason to keep, and what a better list claims already."""
    corpus = vocabulary.corpus
    concepts = list(dict.fromkeys(vocabulary.concepts.values()))
    keys = {fold(label) for concept in concepts for label in concept.labels()}
    corpus.count(keys)
    claimed = collections.defaultdict(set)
    for concept in concepts:
        for label in concept.labels():
            claimed[fold(label)].update(concept.kinds)
    kept = []
    for concept in concepts:
        kind = next(iter(concept.kinds))
        keys = [fold(label) for label in concept.labels()]
        if any(key in vocabulary.excluded[kind] for key in keys):
            continue
        if kind == METRIC and claimed[keys[0]] & {DATASET, METHOD} and concept.weight < 60:
            continue
        if kind == TASK and claimed[keys[0]] & {DATASET, METRIC} and any(is_coined(word) for word in words_of(concept.pref)):
            continue
        if kind in (DATASET, METRIC) and claimed[keys[0]] & {TASK} and not any(is_coined(word) for word in words_of(concept.pref)):
            continue
        if kind == DATASET and claimed[keys[0]] & {METHOD, METRIC} and concept.weight <= 5 and heaviest(vocabulary, keys[0]) >= 60:
            continue
        seen = sum(corpus.total[key] for key in keys)
        cased = sum(corpus.as_written[key] for key in keys)
        plain = all(" " not in label and not is_coined(label) for label in concept.labels())
        coined = any(" " not in label and is_coined(label) for label in concept.labels())
        small = sum(corpus.small[key] for key in keys)
        if kind == DATASET:
            keep = coined and len(keys[0]) > 3 or seen >= 1 and (not plain or cased * 2 > seen)
            keep = keep and (cased * 200 >= small or " " in concept.pref) and not (plain and concept.pref[1:].islower() and small > cased)
        elif kind == METRIC:
            keep = seen >= 2
        elif kind == TASK:
            keep = seen >= 1 or concept.weight >= 20
        else:
            keep = seen >= 1 and (concept.weight >= 1 or seen >= 5) or concept.weight >= 10 and coined
        if keep or concept.top:
            kept.append(concept)
    return kept


def heaviest(vocabulary, key):
    return max(vocabulary.concepts[kind, key].weight for kind in (METHOD, METRIC) if (kind, key) in vocabulary.concepts)


def link_tasks(kept):
    tasks = {fold(concept.pref): concept for concept in kept if TASK in concept.kinds}
    for concept in tasks.values():
        head = PREPOSITION.split(concept.pref)[0]
        cut = head != concept.pref
        words = head.replace("-", "- ").split(" ")
        for first in range(0 if cut else 1, len(words)):
            if words[first - 1].endswith("-") and first and not cut and words[first - 1].lower() not in ("based-", "supervised-", "shot-"):
                continue
            broader = tasks.get(fold("".join(w if w.endswith("-") else w + " " for w in words[first:])))
            if broader is not None and broader is not concept:
                concept.broader.add(broader)
                break


def merge_kinds(kept):
    """An ordinary phrase that is named on two lists is one concept with two types; a coined name that is, is two concepts."""
    by_phrase = {}
    result = []
    into = {}
    for concept in sorted(kept, key=lambda c: (ORDER.index(min(c.kinds, key=ORDER.index)), c.pref)):
        key = fold(concept.pref)
        singular = key[:-1] if key.endswith("s") and not key.endswith("ss") else key
        phrase = concept.pref.islower() and not is_coined(concept.pref)
        if phrase and singular in by_phrase:
            first = by_phrase[singular]
            first.kinds |= concept.kinds
            first.broader |= concept.broader
            first.top |= concept.top
            if concept.pref != first.pref:
                first.hidden.add(concept.pref)
            into[concept] = first
            continue
        if phrase:
            by_phrase[singular] = concept
        result.append(concept)
    for concept in result:
        concept.broader = {into.get(b, b) for b in concept.broader} - {concept}
    return result


def break_cycles(concepts):
    """Drops links that lead back to where they came from; concepts are visited in order of their labels."""
    alive = set(concepts)
    done = set()

    def visit(concept, path):
        if concept in done:
            return
        for broader in sorted(concept.broader, key=lambda c: (c.pref, sorted(c.kinds))):
            if broader in path or broader is concept or broader not in alive:
                concept.broader.discard(broader)
            else:
                visit(broader, path | {concept})
        done.add(concept)

    for concept in concepts:
        visit(concept, frozenset())
    for concept in concepts:
        far = set()
        for broader in concept.broader:
            ahead = list(broader.broader)
            while ahead:
                step = ahead.pop()
                far.add(step)
                ahead.extend(step.broader)
        concept.broader -= far


def ambiguous(corpus, concept):
    """Labels that abstracts mostly write small though the list has capitals, abbreviations of two letters, and words found everywhere."""
    for label in concept.labels():
        key = fold(label)
        if len(words_of(label)) > 1:
            continue
        if label.islower():
            if corpus.total[key] > corpus.papers // 50:
                yield label
        elif len(key) <= 2 and concept.weight < 200 or corpus.small[key] > corpus.as_written[key] and corpus.small[key] >= 20:
            yield label


def slug_of(label):
    text = label.replace("+", " plus ").replace("#", " sharp ").replace("@", " at ").replace("&", " and ").replace("*", " star ")
    text = "".join(GREEK.get(c, c) for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-") or "unnamed"


def name_concepts(concepts):
    slugs = {}
    for concept in concepts:
        kind = min(concept.kinds, key=ORDER.index)
        slug = slug_of(concept.pref)
        if slug in slugs:
            slug = f"{slug}-{kind.lower()}"
        number = 2
        while slug in slugs:
            slug, number = f"{slug_of(concept.pref)}-{number}", number + 1
        slugs[slug] = concept
    return slugs


def literal(label):
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"@en'


def write(out, corpus, slugs):
    name_of = {concept: slug for slug, concept in slugs.items()}
    out.write((HERE / "vocabulary-head.ttl").read_text(encoding="utf-8"))
    for slug in sorted(slugs):
        concept = slugs[slug]
        kinds = [f"pg:{kind}" for kind in ORDER if kind in concept.kinds]
        lines = [f"pgv:{slug} a skos:Concept , {' , '.join(kinds)}", f"skos:prefLabel {literal(concept.pref)}"]
        alt = sorted(label for label in concept.alt if label != concept.pref)
        hidden = sorted(concept.hidden - set(alt) - {concept.pref})
        for predicate, labels in (
                ("skos:altLabel", alt),
                ("skos:hiddenLabel", hidden),
                ("pg:abbreviation", sorted(concept.abbreviations & set(alt))),
                ("pg:ambiguousLabel", sorted(set(ambiguous(corpus, concept))))):
            if labels:
                lines.append(f"{predicate} {' , '.join(literal(label) for label in labels)}")
        if concept.broader:
            lines.append("skos:broader " + " , ".join(sorted(f"pgv:{name_of[b]}" for b in concept.broader)))
        if concept.top and not concept.broader:
            lines.append(f"skos:topConceptOf <{SCHEME}>")
        lines.append(f"skos:inScheme <{SCHEME}>")
        out.write("\n" + " ;\n    ".join(lines) + " .\n")


def main():
    lexicons, abstracts = pathlib.Path(sys.argv[1]), sys.argv[2]
    excluded = collections.defaultdict(set)
    with open(HERE / "vocabulary-excluded.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                excluded[row[0]].update(fold(name) for name in row[1].split("|"))
    # The first pass counts words, so that title case can be undone; the second counts the names.
    corpus = Corpus(abstracts)
    corpus.count(set())
    vocabulary = Vocabulary(corpus, excluded)
    read_methods(vocabulary, lexicons)
    read_tasks(vocabulary, lexicons)
    read_datasets(vocabulary, lexicons)
    read_metrics(vocabulary, lexicons)
    concepts = merge_kinds(prune(vocabulary))
    link_tasks(concepts)
    break_cycles(concepts)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    write(sys.stdout, corpus, name_concepts(concepts))


if __name__ == "__main__":
    main()
