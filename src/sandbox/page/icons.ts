/** Drawn for this page; 24 by 24, one stroke colour. Kept once in a sprite, used by `<use href="#i-…">`, also by the script's copies. */
const drawings = {
  reply: '<path d="M4 11.5C4 7.4 7.6 4.5 12 4.5s8 2.9 8 7-3.6 7-8 7c-.8 0-1.6-.1-2.3-.3L5.5 20l.8-3.6C4.9 15.2 4 13.5 4 11.5Z"/>',
  repost: '<path d="M5 14V9.5A2.5 2.5 0 0 1 7.5 7H17m-3-3 3 3-3 3M19 10v4.5a2.5 2.5 0 0 1-2.5 2.5H7m3 3-3-3 3-3"/>',
  like: '<path d="M12 19.5S4.5 15.2 4.5 9.9C4.5 7.4 6.3 5.5 8.5 5.5c1.5 0 2.8.8 3.5 2.1.7-1.3 2-2.1 3.5-2.1 2.2 0 4 1.9 4 4.4 0 5.3-7.5 9.6-7.5 9.6Z"/>',
  hidden:
    '<path d="m4 4 16 16M9.9 5.8A9.6 9.6 0 0 1 12 5.5c5 0 8.5 4.2 9.5 6.5-.4 1-1.3 2.3-2.6 3.5M6.2 7.5C4.2 8.8 3 10.7 2.5 12c1 2.3 4.5 6.5 9.5 6.5 1.6 0 3-.4 4.2-1M10 10.1a2.7 2.7 0 0 0 3.8 3.8"/>',
  chevron: '<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>',
  image:
    '<path d="M4.5 6.5a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2zM5 17l4.5-5 3.5 4 2.5-2.5L19 17"/><path d="M15.5 9.2h.01" stroke-width="2.6"/>',
  sand: '<path d="M3 19.5h18M5.5 19.5V12h3v2h2v-2h3v2h2v-2h3v7.5M12 12V4.5l5 1.9-5 2"/>',
} as const;

export type IconName = keyof typeof drawings;

/** The definitions; stands once in the page. */
export function iconSprite(): string {
  const symbols = Object.entries(drawings).map(
    ([name, drawing]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  return `<svg class="sprite" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

/** An ornament: whatever it means is also said in words beside it. */
export function icon(name: IconName): string {
  return `<svg class="icon" aria-hidden="true" focusable="false"><use href="#i-${name}"></use></svg>`;
}

/** The mark of the account that the sandbox plays the brand with. */
export const brandBadge =
  '<svg class="badge" viewBox="0 0 24 24" role="img" aria-label="Compte de la marque"><path class="badge-seal" d="m12 2 2.7 2 3.3-.2.9 3.2 2.8 1.8L20.6 12l1.1 3.2-2.8 1.8-.9 3.2-3.3-.2L12 22l-2.7-2-3.3.2-.9-3.2-2.8-1.8L3.4 12 2.3 8.8l2.8-1.8.9-3.2 3.3.2Z"/><path class="badge-tick" d="m8.3 12.2 2.5 2.5 4.9-5.2"/></svg>';

/** The invented picture that stands for any medium: dunes, a low sun and a small car of no make. */
export const mediaPicture =
  '<svg class="scene" viewBox="0 0 600 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false"><rect class="scene-sky" width="600" height="300"/><circle class="scene-sun" cx="438" cy="158" r="42"/><path class="scene-far" d="M0 190c70-46 140-52 214-22 66 27 118 12 186-14 72-28 138-22 200 14v132H0Z"/><path class="scene-mid" d="M0 232c96-40 190-34 286-6 108 32 204 26 314-20v94H0Z"/><path class="scene-near" d="M0 268c130-24 250-22 372-4 84 12 160 10 228-6v42H0Z"/><g class="scene-car"><path d="M176 246c-6 0-10-4-10-10v-12c0-9 6-15 15-17l22-4 20-27c5-6 11-9 19-9h62c7 0 13 3 17 9l18 26 12 3c9 2 14 8 14 17v14c0 6-4 10-10 10Z"/><path class="scene-glass" d="m217 203 15-21c3-4 7-6 12-6h16v27Zm51-27h34c4 0 8 2 10 5l14 22h-58Z"/><circle class="scene-wheel" cx="208" cy="246" r="19"/><circle class="scene-hub" cx="208" cy="246" r="8"/><circle class="scene-wheel" cx="322" cy="246" r="19"/><circle class="scene-hub" cx="322" cy="246" r="8"/></g></svg>';
