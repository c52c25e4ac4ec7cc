/** How posts and the fold of hidden replies look. */
export const postCss = `
.avatar { display: grid; place-items: center; flex: none; width: 40px; height: 40px; border-radius: 50%; color: #fff; font-size: 15px; font-weight: 600; letter-spacing: .01em; overflow: hidden; user-select: none; }
.avatar-brand { width: 48px; height: 48px; background: var(--ink); color: var(--card); font-size: 17px; }
.tone-0 { background: #b4434a; } .tone-1 { background: #a8581f; } .tone-2 { background: #86670f; } .tone-3 { background: #4c762a; } .tone-4 { background: #1f7a5a; }
.tone-5 { background: #127785; } .tone-6 { background: #2b6cb0; } .tone-7 { background: #5b5fc7; } .tone-8 { background: #8a4fb5; } .tone-9 { background: #b03f83; }
.root { padding: 18px 20px 6px; border-bottom: 1px solid var(--line-soft); }
.root-head { display: flex; align-items: center; gap: 12px; }
.root-names { display: grid; min-width: 0; line-height: 1.3; }
.root-name { display: flex; align-items: center; gap: 5px; min-width: 0; font-size: 16px; }
.name { font-weight: 650; }
.name, .handle { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.handle { color: var(--soft); }
.badge { width: 19px; height: 19px; flex: none; fill: none; }
.badge-seal { fill: var(--seal); }
.badge-tick { stroke: #fff; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.text[role] { max-height: 15em; overflow-y: auto; overscroll-behavior: auto; }
.mark { color: var(--accent); }
.root .text { margin-top: 14px; font-size: 21px; line-height: 1.4; letter-spacing: -.008em; text-wrap: pretty; }
.root-media { position: relative; margin-top: 16px; overflow: hidden; border-radius: 16px; border: 1px solid var(--line); }
.root-media figcaption { position: absolute; right: 12px; bottom: 12px; padding: 3px 10px; border-radius: 99px; font-size: 12px; color: #fff; background: rgb(20 16 10 / .72); }
.scene { display: block; width: 100%; height: auto; aspect-ratio: 3 / 1; }
.scene-sky { fill: var(--sky); } .scene-sun { fill: var(--sun); } .scene-far { fill: var(--dune-far); } .scene-mid { fill: var(--dune-mid); } .scene-near { fill: var(--dune-near); }
.scene-car { fill: var(--car); } .scene-glass { fill: var(--glass); } .scene-wheel { fill: #17150f; } .scene-hub { fill: #b9b2a5; }
.root-time { margin-top: 14px; font-size: 14px; color: var(--soft); }
.counters { display: flex; gap: 8px; max-width: 300px; margin-top: 8px; justify-content: space-between; color: var(--soft); font-size: 13px; }
.counter { display: inline-flex; align-items: center; gap: 6px; min-width: 44px; font-variant-numeric: tabular-nums; }
.counter .icon { width: 17px; height: 17px; opacity: .8; }
.root .counters { max-width: none; margin-top: 14px; padding: 10px 0 8px; border-top: 1px solid var(--line-soft); font-size: 14px; justify-content: space-around; }
.root .counter .icon { width: 20px; height: 20px; }
.reply { display: grid; grid-template-rows: 1fr; }
.reply + .reply .post { border-top: 1px solid var(--line-soft); }
.reply-clip { min-height: 0; min-width: 0; overflow: hidden; }
.post { position: relative; display: flex; gap: 12px; padding: 13px 20px 11px; }
.post-body { flex: 1; min-width: 0; }
.post-head { display: flex; align-items: baseline; gap: 5px; min-width: 0; line-height: 1.35; }
.post-head .name { flex: 0 1 auto; max-width: 60%; }
.post-head .handle { flex: 0 1 auto; }
.post-head .dot, .post-head time { flex: none; color: var(--soft); }
.answers { font-size: 13.5px; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.post .text { margin-top: 1px; }
.media { display: inline-flex; align-items: center; gap: 8px; margin-top: 8px; padding: 6px 12px 6px 10px; border: 1px solid var(--line); border-radius: 10px; font-size: 13px; color: var(--soft); }
.verdict { display: none; align-items: center; gap: 6px; position: absolute; right: 16px; bottom: 9px; padding: 3px 10px 3px 8px; border-radius: 99px; font-size: 12.5px; font-weight: 600; color: var(--card); background: var(--amber); }
.is-hiding .verdict { display: inline-flex; }
.is-hiding .counters { visibility: hidden; }
.fold { border-bottom: 1px solid var(--line-soft); }
.fold summary { display: flex; align-items: center; gap: 12px; padding: 13px 20px; cursor: pointer; list-style: none; font-weight: 600; color: var(--soft); }
.fold summary::-webkit-details-marker { display: none; }
.fold summary:hover { background: var(--line-soft); color: var(--ink); }
.fold summary .icon:first-child { width: 20px; height: 20px; margin: 0 10px; }
.fold summary .icon:last-child { margin-left: auto; transition: rotate .2s ease; }
.fold[open] summary .icon:last-child { rotate: 180deg; }
.fold summary span { font-variant-numeric: tabular-nums; }
.fold-note { padding: 8px 20px 14px 72px; font-size: 13.5px; color: var(--soft); }
.fold .replies { border-top: 1px solid var(--line-soft); background: color-mix(in srgb, var(--sand) 55%, var(--card)); }
.fold .avatar { filter: grayscale(.55); }
.fold .text { color: var(--soft); }
.replies { padding-bottom: 4px; }
@media (max-width: 860px) {
  .root { padding: 14px 16px 4px; }
  .root .text { font-size: 19px; }
  .post { padding: 12px 16px 10px; }
  .fold summary { padding: 12px 16px; }
  .fold-note { padding: 8px 16px 12px 68px; }
}
`;
