// Validates with rdf-validate-shacl what `papergraph validate` validates, by the same shapes, and compares.
//
// usage: node check_shapes.mjs PAPERGRAPH REPOSITORY FOLDER
//
// Graphs are graph.ttl and graph.nq of FOLDER, the sound graph of tests/PaperGraph.Export.Tests/Shapes and each damaged one. Verdict, and the
// set of (focus node, path, component) of the results, must be the same in both; the first two must conform. Prints counts; exits 1 on a difference.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { DataFactory, Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";

const SH = "http://www.w3.org/ns/shacl#";
const BASE = "https://kg.example/";

const [program, repository, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node check_shapes.mjs PAPERGRAPH REPOSITORY FOLDER");
  process.exit(2);
}

const shapesFile = path.join(repository, "ontology", "shapes.ttl");
const tables = path.join(repository, "tests", "PaperGraph.Export.Tests", "Shapes");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "papergraph-shapes-"));
const validator = new Validator(parse(fs.readFileSync(shapesFile, "utf8")), {});
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));

// All graphs together, as papergraph has them.
function parse(text, format = "Turtle") {
  const store = new Store();
  for (const quad of new Parser({ format, baseIRI: BASE, blankNodePrefix: "" }).parse(text)) {
    store.addQuad(DataFactory.quad(quad.subject, quad.predicate, quad.object));
  }
  return store;
}

// A path as text: an IRI, or for paths made of others their triples.
function pathText(node, graph) {
  if (!node) return "";
  if (node.termType === "NamedNode") return node.value;
  const parts = graph.getQuads(node, null, null).map((quad) => `${quad.predicate.value} ${pathText(quad.object, graph)}`);
  return `(${parts.sort().join(" ; ")})`;
}

function resultsOf(graph) {
  return graph.getSubjects(`${SH}focusNode`, null, null).map((result) => {
    const one = (name) => graph.getObjects(result, `${SH}${name}`, null)[0];
    return `${one("focusNode").value} ${pathText(one("resultPath"), graph)} ${one("sourceConstraintComponent").value}`;
  });
}

function ours(file) {
  const done = spawnSync(program, ["validate", file, "--shapes", shapesFile, "--format", "ttl", "--limit", "100000"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0 && done.status !== 3) throw new Error(`papergraph validate ended with ${done.status}: ${done.stderr}`);
  const graph = parse(done.stdout);
  return { conforms: graph.getObjects(null, `${SH}conforms`, null)[0].value === "true", results: resultsOf(graph) };
}

async function theirs(store) {
  const report = await validator.validate(store);
  return { conforms: report.conforms, results: resultsOf(new Store([...report.dataset])) };
}

async function compare(name, store, file, mustConform) {
  const [one, other] = [ours(file), await theirs(store)];
  const [left, right] = [new Set(one.results), new Set(other.results)];
  const apart = [...left].filter((row) => !right.has(row)).map((row) => `  only papergraph: ${row}`)
    .concat([...right].filter((row) => !left.has(row)).map((row) => `  only rdf-validate-shacl: ${row}`));
  if (one.conforms !== other.conforms || apart.length > 0) {
    console.error(`${name}: papergraph says ${one.conforms}, rdf-validate-shacl ${other.conforms}\n${apart.slice(0, 10).join("\n")}`);
    process.exit(1);
  }
  if (one.conforms !== mustConform) {
    console.error(`${name}: ${one.conforms ? "conforms and should not" : `does not conform\n  ${[...left].slice(0, 10).join("\n  ")}`}`);
    process.exit(1);
  }
  return left.size;
}

for (const [file, format] of [["graph.ttl", "Turtle"], ["graph.nq", "N-Quads"]]) {
  const name = path.join(folder, file);
  await compare(name, parse(fs.readFileSync(name, "utf8"), format), name, true);
}

const sound = fs.readFileSync(path.join(tables, "sound.ttl"), "utf8");
const rows = fs.readFileSync(path.join(tables, "damages.tsv"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));
let results = 0;
for (const [index, [shape, what, , find, replacement]] of [["", "the sound graph", "", "", ""], ...rows].entries()) {
  const text = find ? sound.replaceAll(find, replacement) : sound;
  const file = path.join(work, `${index}.ttl`);
  fs.writeFileSync(file, text);
  results += await compare(`${shape} ${what}`, parse(text), file, !find);
}

console.log(`2 files of the build conform; ${rows.length} damaged graphs have the same ${results} results in both`);
