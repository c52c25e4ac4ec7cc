import { motionCss } from './page-css-motion.ts';
import { postCss } from './page-css-posts.ts';

const layoutCss = `
:root {
  color-scheme: light dark;
  --sand: #f4f0e8; --sand-deep: #e9e2d4; --card: #fffdfa; --line: #e6dfd2; --line-soft: #f0ebe1;
  --ink: #1c1a17; --soft: #67615a; --accent: #0a6c74; --accent-wash: #e2f1f0;
  --amber: #96500a; --amber-wash: #fdf1dc; --amber-line: #e9b765; --seal: #c58a15;
  --shadow: 0 1px 2px rgb(60 45 20 / .05), 0 12px 40px -18px rgb(60 45 20 / .18);
  --sky: #f6e3c5; --sun: #f1a94e; --dune-far: #e5c795; --dune-mid: #d3ab70; --dune-near: #b98a52; --car: #2c4a52; --glass: #cfe3e2;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Inter, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --sand: #131210; --sand-deep: #24211c; --card: #1b1916; --line: #2f2b25; --line-soft: #26231e;
    --ink: #f0ece4; --soft: #a39b8f; --accent: #67c7cb; --accent-wash: #14302f;
    --amber: #f0b765; --amber-wash: #33260f; --amber-line: #7d5a1d; --seal: #d9a441;
    --shadow: 0 1px 2px rgb(0 0 0 / .3), 0 16px 40px -18px rgb(0 0 0 / .6);
    --sky: #2b2436; --sun: #e8935a; --dune-far: #4b3c3c; --dune-mid: #3b2f2c; --dune-near: #2a221e; --car: #8fb9bd; --glass: #2a3f42;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--sand); color: var(--ink); font: 400 15px/1.45 var(--font); -webkit-text-size-adjust: 100%; }
body, h1, h2, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
.sprite { position: absolute; width: 0; height: 0; overflow: hidden; }
.icon { width: 1.2em; height: 1.2em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 12px; top: -60px; z-index: 9; padding: 10px 16px; border-radius: 10px; background: var(--ink); color: var(--card); }
.skip:focus { top: 8px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
#fil:focus { outline: none; }
.banner {
  position: sticky; top: 0; z-index: 5; display: flex; align-items: center; justify-content: center; gap: 8px;
  min-height: 42px; padding: 6px 16px; font-size: 13.5px; color: var(--ink); background: var(--sand-deep); border-bottom: 1px solid var(--line);
}
.banner .icon { width: 18px; height: 18px; color: var(--amber); }
.banner strong { font-weight: 650; }
.layout { display: grid; grid-template-columns: 240px minmax(0, 620px) 300px; justify-content: center; gap: 36px; max-width: 1280px; margin: 0 auto; padding: 28px 24px 80px; }
.side { position: sticky; top: 70px; align-self: start; min-width: 0; }
.side h2 { font-size: 13px; font-weight: 600; color: var(--soft); letter-spacing: .01em; }
.wordmark { display: inline-flex; align-items: center; gap: 10px; margin-bottom: 30px; color: inherit; text-decoration: none; font-size: 21px; font-weight: 700; letter-spacing: -.02em; }
.wordmark .icon { width: 30px; height: 30px; color: var(--accent); stroke-width: 1.5; }
.threads { margin: 10px -12px 0; }
.threads a { display: block; padding: 10px 12px; border-radius: 12px; color: inherit; text-decoration: none; }
.threads a:hover { background: var(--sand-deep); }
.threads a[aria-current] { background: var(--card); box-shadow: var(--shadow); }
.excerpt { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere; font-size: 14px; line-height: 1.35; }
.meta { display: block; margin-top: 4px; font-size: 12.5px; color: var(--soft); }
.thread { min-width: 0; overflow: clip; border: 1px solid var(--line); border-radius: 20px; background: var(--card); box-shadow: var(--shadow); }
.thread-title { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 15px 20px; font-size: 17px; font-weight: 650; letter-spacing: -.01em; border-bottom: 1px solid var(--line-soft); }
.live { display: inline-flex; align-items: center; gap: 7px; font-size: 12.5px; font-weight: 500; letter-spacing: 0; color: var(--soft); }
.live::before { content: ""; width: 7px; height: 7px; border-radius: 50%; background: var(--accent); }
.live.is-lost::before { background: var(--amber); }
.order { display: flex; align-items: baseline; gap: 8px; padding: 14px 20px 6px; font-size: 15px; font-weight: 650; }
.order span { font-size: 13px; font-weight: 400; color: var(--soft); }
.empty, .older { padding: 28px 20px 36px; text-align: center; color: var(--soft); font-size: 14px; }
.side-right { padding: 18px 20px 20px; border: 1px solid var(--line); border-radius: 20px; background: var(--card); box-shadow: var(--shadow); }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); margin-top: 14px; }
.count { display: flex; flex-direction: column-reverse; }
.count + .count { padding-left: 14px; border-left: 1px solid var(--line-soft); }
.count dt { font-size: 13px; color: var(--soft); }
.count dd { font-size: 30px; font-weight: 650; line-height: 1.15; letter-spacing: -.03em; font-variant-numeric: tabular-nums; }
.count-visible dd { color: var(--accent); }
.count-hidden dd { color: var(--amber); }
.share { display: block; width: 100%; height: 6px; margin-top: 16px; border-radius: 3px; overflow: hidden; }
.share-hidden { fill: var(--amber-line); }
.share-visible { fill: var(--accent); }
.facts { margin-top: 16px; font-size: 13.5px; }
.facts div { display: flex; justify-content: space-between; gap: 12px; padding: 7px 0; border-top: 1px solid var(--line-soft); }
.facts dt { color: var(--soft); }
.facts dd { font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.fineprint { margin-top: 10px; font-size: 12.5px; line-height: 1.5; color: var(--soft); }
.notice { display: grid; place-items: center; align-content: center; gap: 18px; min-height: 60vh; padding: 24px; text-align: center; }
.notice .icon { width: 44px; height: 44px; color: var(--accent); stroke-width: 1.2; }
.notice h1 { font-size: 20px; font-weight: 600; text-wrap: balance; }
@media (max-width: 1180px) {
  .layout { grid-template-columns: minmax(0, 620px) 270px; gap: 24px; }
  .side-left { grid-column: 1; grid-row: 2; position: static; }
  .wordmark { display: none; }
}
@media (max-width: 860px) {
  .banner { justify-content: flex-start; min-height: 40px; font-size: 13px; line-height: 1.3; }
  .layout { display: flex; flex-direction: column; gap: 0; padding: 0 0 48px; }
  .side-right { order: -1; top: 40px; z-index: 4; width: 100%; padding: 8px 16px 10px; border-width: 0 0 1px; border-radius: 0; box-shadow: none; }
  .side-right h2, .facts, .fineprint { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
  .counts { margin: 0; }
  .count { flex-direction: row-reverse; justify-content: flex-end; align-items: baseline; gap: 6px; }
  .count dd { font-size: 19px; letter-spacing: -.02em; }
  .share { height: 3px; margin-top: 7px; }
  .thread { width: 100%; border-width: 0; border-radius: 0; box-shadow: none; }
  .thread-title { padding: 12px 16px; }
  .order { padding: 12px 16px 4px; }
  .side-left { order: 1; width: 100%; padding: 28px 16px 0; border-top: 1px solid var(--line); }
}
@media (max-width: 430px) { .banner { font-size: 12px; } }
`;

/** `page.css`: no address of another place, no picture to fetch. */
export const pageCss: string = layoutCss + postCss + motionCss;
