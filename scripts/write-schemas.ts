import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { editorSchemas } from '../src/cli/config/json-schemas.ts';

/** Writes `schemas/*.schema.json` from the schemas of the program. Run it after changing one: `npx tsx scripts/write-schemas.ts`. */
const folder = fileURLToPath(new URL('../schemas', import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, text] of editorSchemas()) {
  const path = join(folder, name);
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }));
  console.log(`schemas/${name}`);
}
