/** A line that makes margins probabilities. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

const steps = 200;
const rate = 0.05;

/**
 * Fits p = 1 / (1 + exp(-(slope · margin + offset))) to answers of 0 and 1 (Platt 1999), with his targets that keep away from 0 and 1.
 * With no yes or no no there is nothing to learn: the margins are taken as they are.
 */
export function fitPlatt(margins: readonly number[], answers: readonly number[]): Line {
  const yes = answers.filter((answer) => answer === 1).length;
  const no = answers.length - yes;
  if (yes === 0 || no === 0) return { slope: 1, offset: 0 };
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (no + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < steps; step++) {
    let slopeGradient = 0;
    let offsetGradient = 0;
    let slopeCurve = 1e-6;
    let offsetCurve = 1e-6;
    let both = 0;
    margins.forEach((margin, i) => {
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = p - (answers[i] === 1 ? high : low);
      const curve = Math.max(p * (1 - p), 1e-9);
      slopeGradient += error * margin;
      offsetGradient += error;
      slopeCurve += curve * margin * margin;
      offsetCurve += curve;
      both += curve * margin;
    });
    // Newton's step, shortened: two unknowns, so the matrix is inverted by hand.
    const determinant = slopeCurve * offsetCurve - both * both;
    if (Math.abs(determinant) < 1e-12) break;
    const shorter = step < 5 ? 0.5 : 1;
    slope -= (shorter * (offsetCurve * slopeGradient - both * offsetGradient)) / determinant;
    offset -= (shorter * (slopeCurve * offsetGradient - both * slopeGradient)) / determinant;
    if (Math.abs(slopeGradient) + Math.abs(offsetGradient) < rate * 1e-4) break;
  }
  return { slope, offset };
}
