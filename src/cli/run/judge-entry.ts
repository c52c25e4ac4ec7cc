/**
 * The compiled file of the judging thread. Threads start from compiled files only, so when this module runs from its
 * source (in tests) the one in `dist` is meant.
 */
export function judgeEntry(): URL {
  const beside = new URL('./judge-worker.js', import.meta.url);
  return import.meta.url.endsWith('.ts') ? new URL(beside.href.replace('/src/', '/dist/')) : beside;
}
