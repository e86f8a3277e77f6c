// Asks Oxigraph what ask.sh asked the program, and compares: the answers to ontology/queries, and the graph in each syntax.
// usage: npm install && node check_answers.mjs BUILT_FOLDER OUT QUERIES_FOLDER      exit code 1 on any difference
// Numbers are compared by value, all other terms as they are; the order of rows plays no part.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import oxigraph from 'oxigraph';

const [built, out, queries] = process.argv.slice(2);
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const numbers = new Set(['integer', 'decimal', 'double', 'float', 'nonNegativeInteger'].map((name) => xsd + name));
const formats = {
  '.nt': 'application/n-triples',
  '.nq': 'application/n-quads',
  '.ttl': 'text/turtle',
  '.trig': 'application/trig',
  '.jsonld': 'application/ld+json',
};
const differences = [];

const literal = (value, datatype, language) =>
  numbers.has(datatype) ? `number ${Number(value)}` : JSON.stringify([value, datatype === `${xsd}string` ? '' : datatype ?? '', language ?? '']);
const theirs = (term) => {
  if (term === undefined || term === null) return 'unbound';
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType === 'BlankNode') return 'blank';
  if (term.termType === 'DefaultGraph') return 'default';
  return literal(term.value, term.language ? '' : term.datatype.value, term.language);
};
const ours = (cell) => {
  if (cell === undefined) return 'unbound';
  if (cell.type === 'uri') return `<${cell.value}>`;
  if (cell.type === 'bnode') return 'blank';
  return literal(cell.value, cell['xml:lang'] ? '' : cell.datatype, cell['xml:lang']);
};
const load = (path) => {
  const store = new oxigraph.Store();
  store.load(readFileSync(path, 'utf8'), { format: formats[extname(path)] });
  return store;
};
const compare = (name, found, expected) => {
  const [a, b] = [[...found].sort(), [...expected].sort()];
  const at = a.findIndex((row, i) => row !== b[i]);
  if (a.length === b.length && at < 0) return a.length;
  differences.push(`${name}: ${a.length} rows, Oxigraph ${b.length}; first difference:\n  ${a[at < 0 ? b.length : at]}\n  ${b[at < 0 ? a.length : at]}`);
  return 0;
};
const triple = (quad) => [quad.subject, quad.predicate, quad.object].map(theirs).join(' ');

const store = load(join(built, 'graph.nq'));
let rows = 0;
const answers = readdirSync(join(out, 'answers')).sort();
for (const name of answers) {
  const path = join(out, 'answers', name);
  const query = readFileSync(join(queries, `${basename(name, extname(name))}.rq`), 'utf8');
  const result = store.query(query, { use_default_graph_as_union: true });
  if (extname(name) === '.nt') {
    rows += compare(name, load(path).match(null, null, null, null).map(triple), result.map(triple));
  } else {
    const { head, results } = JSON.parse(readFileSync(path, 'utf8'));
    rows += compare(
      name,
      results.bindings.map((row) => head.vars.map((variable) => ours(row[variable])).join(' ')),
      result.map((row) => head.vars.map((variable) => theirs(row.get(variable))).join(' ')),
    );
  }
}

const statements = (path) => load(path).match(null, null, null, null).map((quad) => `${triple(quad)} ${theirs(quad.graph)}`);
const expected = { triples: statements(join(built, 'graph.ttl')), quads: statements(join(built, 'graph.nq')) };
const files = readdirSync(join(out, 'graphs')).sort().map((name) => [join(out, 'graphs', name), name.split('.')[0]]);
files.push([join(built, 'graph.jsonld'), 'triples']);
for (const [path, kind] of files) compare(path, statements(path), expected[kind]);

if (differences.length > 0) {
  console.error(differences.join('\n'));
  process.exit(1);
}
console.log(`oxigraph: ${answers.length} questions, ${rows} rows, ${files.length} files of the same ${expected.quads.length} quads: no difference`);
