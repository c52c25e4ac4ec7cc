// npm links the binary as it is: without the mark, `npx netiquette` on a fresh clone is refused.
import { chmodSync, existsSync } from 'node:fs';

const binary = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(binary)) chmodSync(binary, 0o755);
