import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HarmModel } from './harm-model.ts';
import type { ModelManifest } from './harm-model.ts';

/** Files of a model folder. */
export const manifestFile = 'harm.json';
export const weightsFile = 'harm.int8.gz';

/** Opens the model of a folder. Throws when a file is missing or the weights are not those that the manifest names. */
export async function openHarmModel(folder: string): Promise<HarmModel> {
  const manifest = JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as ModelManifest;
  const bytes = gunzipSync(await readFile(join(folder, weightsFile)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== manifest.sha256)
    throw new RangeError(`model ${manifest.name}: ${weightsFile} is damaged or not the one that ${manifestFile} names`);
  return new HarmModel(manifest, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
