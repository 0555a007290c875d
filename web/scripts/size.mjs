// Fails when what the consumer application loads before its home can be used weighs more than its budget, compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 210 * 1000;
// The page with its entry, and the files of the home and of its texts as the build groups them.
const first = /^(index\.html|_home-.*\.js|_texts-zh-CN-.*\.js)$/;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set();
const seen = new Set();
function visit(key) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return;
  seen.add(key);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) if (/\.(js|css)$/.test(file)) files.add(file);
  for (const next of chunk.imports ?? []) visit(next);
}
const starts = Object.keys(manifest).filter((key) => first.test(key));
if (starts.length !== 3) throw new Error(`the first load is not what it was: ${starts}`);
starts.forEach(visit);

const sizes = [...files].map((file) => [file, gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(`${String(size).padStart(8)}  ${file}`);
console.log(`${String(total).padStart(8)}  together, of ${budget}`);
if (total > budget) process.exit(1);

for (const page of ['biz', 'ops']) {
  const styles = readFileSync(`dist/${page}/index.html`, 'utf8').match(/\/assets\/[^"]+\.css/g) ?? [];
  const foreign = styles.filter((path) => readFileSync(`dist${path}`, 'utf8').includes('.adm-'));
  if (foreign.length > 0) {
    console.error(`${page} loads the styles of antd-mobile: ${foreign.join(', ')}`);
    process.exit(1);
  }
}
