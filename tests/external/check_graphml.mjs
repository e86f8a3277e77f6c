// Loads graph.graphml with graphology, the library under Gephi Lite and sigma.js, and compares it with nodes.csv and edges.csv.
// usage: npm install && node check_graphml.mjs OUTPUT_FOLDER      exit code 1 on any difference
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import graphml from 'graphology-graphml';

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), 'utf8');
const table = (name) => parseCsv(read(name), { columns: true });
const differences = [];
const expect = (condition, message) => condition || differences.push(message);
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

const graph = graphml.parse(MultiGraph, read('graph.graphml'));
const nodes = table('nodes.csv');
const edges = table('edges.csv');
expect(graph.order === nodes.length, `${graph.order} nodes, table ${nodes.length}`);
expect(graph.size === edges.length, `${graph.size} edges, table ${edges.length}`);
expect(graph.directedSize === edges.length, 'some edges are not directed');

for (const row of nodes) {
  if (!graph.hasNode(row.id)) {
    differences.push(`${row.id} is missing`);
    continue;
  }
  const data = graph.getNodeAttributes(row.id);
  for (const name of ['label', 'entity_type', 'alt_labels', 'url', 'identifier']) {
    expect((data[name] ?? '') === row[name], `${row.id}: ${name} ${JSON.stringify(data[name])}, table ${JSON.stringify(row[name])}`);
  }
  for (const name of ['year', 'paper_count']) {
    expect(data[name] === undefined || isNumber(data[name]), `${row.id}: ${name} is no number`);
    expect(String(data[name] ?? '') === row[name], `${row.id}: ${name} ${data[name]}, table ${row[name]}`);
  }
  for (const name of ['x', 'y', 'size']) expect(isNumber(data[name]), `${row.id}: ${name} is no number`);
  expect(/^#[0-9a-f]{6}$|^rgb\(\d+, ?\d+, ?\d+\)$/.test(data.color ?? ''), `${row.id}: color ${data.color}`);
  expect(data.type === undefined, `${row.id}: sigma.js would look for a program called ${data.type}`);
}

const key = (source, target, data) =>
  JSON.stringify([
    source, target, data.relation, +data.weight, +data.confidence, +data.support, data.evidence ?? '', data.papers ?? '',
  ]);
const counts = new Map();
for (const row of edges) {
  const k = key(row.source, row.target, row);
  counts.set(k, (counts.get(k) ?? 0) + 1);
}
graph.forEachEdge((edge, data, source, target) => {
  expect(isNumber(data.weight) && data.weight > 0, `${edge}: weight ${data.weight}`);
  expect(isNumber(data.support), `${edge}: support ${data.support}`);
  const k = key(source, target, data);
  counts.set(k, (counts.get(k) ?? 0) - 1);
});
for (const [k, count] of counts) expect(count === 0, `${count > 0 ? 'only in table' : 'only in graph'}: ${k}`);

for (const message of differences.slice(0, 20)) console.error(message);
console.log(`graphology: ${nodes.length} nodes, ${edges.length} edges, ${differences.length} differences`);
process.exit(differences.length ? 1 : 0);
