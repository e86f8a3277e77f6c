// Asks Oxigraph what ask.sh asked the program, and compares: the answers to ontology/queries, and the graph in each syntax.
// usage: npm install && node check_answers.mjs BUILT_FOLDER OUT QUERIES_FOLDER      exit code 1 on any difference
// Numbers are compared by value, all other terms as they are; the order of rows plays no part. Parameters have their examples, else their
// defaults; these are written into the queries here, by rules of this file alone. Instead of DESCRIBE, whose answer SPARQL leaves open, all
// triples of the resource are asked for.
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
const escapes = { t: '\t', n: '\n', r: '\r' };
// A cell of SPARQL's TSV.
const ours = (cell) => {
  if (cell === '') return 'unbound';
  if (cell.startsWith('<')) return cell;
  const quoted = /^"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?$/.exec(cell);
  if (!quoted) return `number ${Number(cell)}`;
  const text = quoted[1].replace(/\\(.)/g, (_, letter) => escapes[letter] ?? letter);
  return literal(text, quoted[2] ? '' : quoted[3], quoted[2]);
};
const base = 'https://w3id.org/papergraph/';
const terms = {
  paper: (value) => `<${base}paper/${encodeURIComponent(value).replaceAll('%3A', ':')}>`,
  concept: (value) => `<${base}concept/${value.toLowerCase().replaceAll(' ', '-')}>`,
  text: (value) => JSON.stringify(value),
  year: (value) => `"${value}"^^<${xsd}gYear>`,
};
// The query with a term for a variable; where only a variable can stand (SELECT, GROUP BY) the variable goes away.
const put = (text, name, term) => {
  const variable = new RegExp(`[?$]${name}\\b`, 'g');
  return text.split('\n').map((line) => {
    const head = /^(\s*SELECT\b|\s*\} GROUP BY\b)(.*?)( WHERE \{)?$/.exec(line);
    if (!head) return line.replace(variable, () => term);
    const parts = head[2].split(/(\(.*\))/).map((part) => part.replace(variable, () => (part.startsWith('(') ? term : '')));
    return head[1] + parts.join('') + (head[3] ?? '');
  }).join('\n');
};
const question = (name) => {
  const text = readFileSync(join(queries, `${name}.rq`), 'utf8');
  let body = text.replace(/^#.*\n/gm, '');
  for (const [, parameter, kind, given, example] of text.matchAll(/^# @param (\w+) (\w+)\??(?: = (.+?))?(?: e\.g\. (.+?))? -- /gm)) {
    const value = example ?? given;
    if (value !== undefined) body = put(body, parameter, terms[kind] ? terms[kind](value) : value);
  }
  return body.replace(/DESCRIBE (<[^>]*>)/, 'CONSTRUCT { $1 ?p ?o } WHERE { $1 ?p ?o }');
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
  const result = store.query(question(basename(name, extname(name))), { use_default_graph_as_union: true });
  if (extname(name) === '.nt') {
    rows += compare(name, load(path).match(null, null, null, null).map(triple), result.map(triple));
  } else if (extname(name) === '.json') {
    rows += compare(name, [String(JSON.parse(readFileSync(path, 'utf8')).boolean)], [String(result)]);
  } else {
    const [head, ...lines] = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const variables = head.split('\t').map((variable) => variable.slice(1));
    rows += compare(
      name,
      lines.map((line) => line.split('\t').map(ours).join(' ')),
      result.map((row) => variables.map((variable) => theirs(row.get(variable))).join(' ')),
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
