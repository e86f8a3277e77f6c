// Loads graph.graphml, graph.gexf and concepts.gexf with graphology, the library under Gephi Lite and sigma.js, and compares them with
// nodes.csv and edges.csv.
// usage: npm install && node check_networks.mjs OUTPUT_FOLDER      exit code 1 on any difference
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), 'utf8');
const table = (name) => parseCsv(read(name), { columns: true });
const differences = [];
const expect = (condition, message) => condition || differences.push(message);
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

const nodes = table('nodes.csv');
const edges = table('edges.csv');

function checkNode(file, id, data) {
  for (const name of ['x', 'y', 'size', 'community', 'degree', 'pagerank', 'k_core']) {
    expect(isNumber(data[name]), `${file}, ${id}: ${name} is no number`);
  }
  expect(/^#[0-9a-f]{6}$|^rgb\(\d+, ?\d+, ?\d+\)$/.test(data.color ?? ''), `${file}, ${id}: color ${data.color}`);
  expect(data.type === undefined, `${file}, ${id}: sigma.js would look for a program called ${data.type}`);
}

function checkEdge(file, id, data) {
  expect(isNumber(data.weight) && data.weight > 0, `${file}, ${id}: weight ${data.weight}`);
  expect(isNumber(data.support), `${file}, ${id}: support ${data.support}`);
  expect(data.type === undefined, `${file}, ${id}: sigma.js would look for a program called ${data.type}`);
}

function checkGraph(file, graph) {
  expect(graph.order === nodes.length, `${file}: ${graph.order} nodes, table ${nodes.length}`);
  expect(graph.size === edges.length, `${file}: ${graph.size} edges, table ${edges.length}`);
  expect(graph.directedSize === edges.length, `${file}: some edges are not directed`);
  for (const row of nodes) {
    if (!graph.hasNode(row.id)) {
      differences.push(`${file}: ${row.id} is missing`);
      continue;
    }
    const data = graph.getNodeAttributes(row.id);
    for (const name of ['label', 'entity_type', 'alt_labels', 'url', 'identifier']) {
      expect((data[name] ?? '') === row[name], `${file}, ${row.id}: ${name} ${JSON.stringify(data[name])}, table ${JSON.stringify(row[name])}`);
    }
    for (const name of ['year', 'paper_count']) {
      expect(data[name] === undefined || isNumber(data[name]), `${file}, ${row.id}: ${name} is no number`);
      expect(String(data[name] ?? '') === row[name], `${file}, ${row.id}: ${name} ${data[name]}, table ${row[name]}`);
    }
    checkNode(file, row.id, data);
  }

  const key = (source, target, data) =>
    JSON.stringify([
      source, target, data.relation, +data.weight, +data.confidence, +data.support, data.evidence ?? '', data.papers ?? '',
    ]);
  const counts = new Map();
  const count = (k, by) => counts.set(k, (counts.get(k) ?? 0) + by);
  for (const row of edges) count(key(row.source, row.target, row), 1);
  graph.forEachEdge((edge, data, source, target) => {
    checkEdge(file, edge, data);
    count(key(source, target, data), -1);
  });
  for (const [k, n] of counts) expect(n === 0, `${file}: ${n > 0 ? 'only in table' : 'only in graph'}: ${k}`);
}

function checkConcepts(file, graph) {
  expect(graph.order > 0 && graph.undirectedSize === graph.size, `${file}: empty, or some edges are directed`);
  graph.forEachNode((id, data) => {
    const row = nodes.find((node) => node.id === id);
    expect(row?.label === data.label, `${file}, ${id}: label ${data.label}, table ${row?.label}`);
    expect(row?.paper_count === String(data.paper_count), `${file}, ${id}: paper_count ${data.paper_count}, table ${row?.paper_count}`);
    expect(data.degree === graph.degree(id), `${file}, ${id}: degree ${data.degree}, not ${graph.degree(id)}`);
    checkNode(file, id, data);
  });
  graph.forEachEdge((edge, data) => checkEdge(file, edge, data));
}

checkGraph('graph.graphml', graphml.parse(MultiGraph, read('graph.graphml')));
checkGraph('graph.gexf', gexf.parse(MultiGraph, read('graph.gexf')));
const concepts = gexf.parse(MultiGraph, read('concepts.gexf'));
checkConcepts('concepts.gexf', concepts);

for (const message of differences.slice(0, 20)) console.error(message);
console.log(
  `graphology: ${nodes.length} nodes, ${edges.length} edges; ${concepts.order} concepts, ${concepts.size} pairs; ` +
    `${differences.length} differences`,
);
process.exit(differences.length ? 1 : 0);
