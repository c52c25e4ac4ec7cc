import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { noProgress, progressOn } from './progress.ts';
import { paintFor } from './terminal.ts';

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });

describe('cli/output/terminal', () => {
  it.each`
    isTTY    | env                  | coloured | because
    ${true}  | ${{}}                | ${true}  | ${'a terminal'}
    ${false} | ${{}}                | ${false} | ${'a pipe or a file'}
    ${true}  | ${{ NO_COLOR: '1' }} | ${false} | ${'colour was refused'}
    ${true}  | ${{ NO_COLOR: '' }}  | ${true}  | ${'an empty NO_COLOR refuses nothing'}
    ${true}  | ${{ TERM: 'dumb' }}  | ${false} | ${'a terminal without colours'}
  `('colours: $because', ({ isTTY, env, coloured }: { isTTY: boolean; env: Record<string, string>; coloured: boolean }) => {
    const painted = paintFor(stream(isTTY), env).red('x');

    expect(painted).toBe(coloured ? '\u001B[31mx\u001B[0m' : 'x');
  });

  it('shows a bar on a terminal only', () => {
    const terminal = stream(true);

    const bar = progressOn(terminal, 10);
    bar.update(5, 1);
    bar.stop();

    expect(terminal.readableLength).toBeGreaterThan(0);
    expect(progressOn(stream(false), 10)).toBe(noProgress);
  });
});
