import { z } from 'zod';
import { BrandConfig } from '../../rules/config/brand-config.ts';
import { LexiconConfig } from '../../rules/config/lexicon-config.ts';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { OwnRulesConfig } from '../../rules/config/own-rule-config.ts';
import { RunConfig } from './run-config.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  run: RunConfig,
  netiquette: NetiquetteConfig,
  brand: BrandConfig,
  lexicon: LexiconConfig,
  rules: OwnRulesConfig,
};

/** The JSON Schemas that editors check config files with while typing: file name in `schemas/`, and its text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify({ title: `Netiquette: ${name}.yaml`, ...json }, null, 2)}\n`];
    }),
  );
}
