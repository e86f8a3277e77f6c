// Times Oxigraph (npm, WebAssembly) on queries: median of five after one warm-up, all rows read.
// usage: npm install oxigraph && node oxigraph.mjs GRAPH.nt QUERIES_FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';

const [graph, folder] = process.argv.slice(2);
const milliseconds = (work) => {
  const start = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - start) / 1e6, result];
};

const store = new oxigraph.Store();
const [load] = milliseconds(() => store.load(readFileSync(graph, 'utf8'), { format: 'application/n-triples' }));
console.log(`load ${load.toFixed(0)} ms, ${store.size} triples`);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.rq')).sort()) {
  const query = readFileSync(join(folder, name), 'utf8');
  const [, rows] = milliseconds(() => store.query(query).length);
  const times = Array.from({ length: 5 }, () => milliseconds(() => store.query(query))[0]).sort((a, b) => a - b);
  console.log(`${name} ${times[2].toFixed(2)} ms (${times[0].toFixed(2)} to ${times[4].toFixed(2)}), ${rows} rows`);
}
