/**
 * What moves: a reply arrives, glows when it is hidden, folds away. Heights animate through the grid row, so that no height has to be known.
 * The times agree with those in `page.js`.
 */
export const motionCss = `
.is-hiding .post { background: var(--amber-wash); box-shadow: inset 3px 0 0 var(--amber-line); }
.is-back .post { background: var(--accent-wash); }
@media (prefers-reduced-motion: no-preference) {
  .is-new { animation: arrive .42s cubic-bezier(.2, .7, .2, 1) backwards; }
  .is-new .post { animation: fresh 2.4s ease-out; }
  .is-hiding .post { animation: glow 1.5s ease-in-out; }
  .is-hiding .verdict { animation: verdict .35s ease-out backwards .15s; }
  .is-folding { grid-template-rows: 0fr; opacity: 0; transition: grid-template-rows .48s cubic-bezier(.4, 0, .2, 1), opacity .38s ease-in; }
  .is-bumped summary { animation: bump 1.1s ease-out; }
  .share-visible { transition: width .5s ease; }
  .live::before { animation: breathe 2.4s ease-in-out infinite; }
  .live.is-lost::before { animation: none; }
}
@keyframes arrive { from { grid-template-rows: 0fr; opacity: 0; } }
@keyframes fresh { from { background: var(--accent-wash); } }
@keyframes glow { from { background: transparent; box-shadow: inset 0 0 0 var(--amber-line); } 45% { background: color-mix(in srgb, var(--amber-wash), var(--amber-line) 28%); } }
@keyframes verdict { from { opacity: 0; translate: 0 6px; } }
@keyframes bump { from { background: var(--amber-wash); color: var(--amber); } }
@keyframes breathe { 50% { opacity: .35; scale: .8; } }
`;
