// Makes what is derived: the API's types from openapi.json, and the types of the catalogues from their file names.
// With --texts only the latter, which every new catalogue asks for. With --check nothing is written; a derived file that is out of date fails. With --served, openapi.json is compared with
// (or taken from) the platform's program.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
const texts = process.argv.includes('--texts');
const served = process.argv.includes('--served');
const program = process.env.PROGRAM ?? '../target/debug/wellspring';
const stale = [];

function keep(path, text) {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (present === text) return;
  if (check) stale.push(path);
  else writeFileSync(path, text);
}

if (served || (!check && !texts && existsSync(program))) {
  keep('openapi.json', execFileSync(program, ['openapi'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
}

if (!texts) {
  const types = await openapiTS(readFileSync('openapi.json', 'utf8'));
  keep('src/api/schema.d.ts', `// Made by "npm run generate" from openapi.json.\n\n${astToString(types)}`);
}

const names = readdirSync('src/i18n/zh-CN').filter((name) => name.endsWith('.json'));
const spaces = names.map((name) => basename(name, '.json')).sort();
const variable = (space) => space.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const key = (space) => (variable(space) === space ? space : `'${space}'`);
keep(
  'src/i18n/resources.d.ts',
  `// Made by "npm run generate" from the files in zh-CN.

${spaces.map((space) => `import type ${variable(space)} from './zh-CN/${space}.json';`).join('\n')}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'everywhere';
    resources: {
${spaces.map((space) => `      ${key(space)}: typeof ${variable(space)};`).join('\n')}
    };
  }
}
`,
);

if (stale.length > 0) {
  console.error(`out of date, run "npm run generate": ${stale.join(', ')}`);
  process.exit(1);
}
