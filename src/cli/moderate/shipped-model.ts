import { join } from 'node:path';
import { HarmClassifier } from '../../classifiers/harm/harm-classifier.ts';
import { openHarmModel } from '../../classifiers/harm/open-harm-model.ts';
import { packageRoot } from '../package-root.ts';

/** Opens the model that the package ships. Throws when its files are damaged. */
export async function openShippedModel(): Promise<HarmClassifier> {
  return new HarmClassifier(await openHarmModel(join(packageRoot, 'data', 'model')));
}
