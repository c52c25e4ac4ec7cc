import type { Finding } from '../../../domain/finding.ts';
import type { SeenLink } from '../../normalize/find-links.ts';
import { isBrandHost } from '../../policy/brand-index.ts';
import type { Rule, SeenMessage } from '../../rule.ts';
import { answer, clean } from '../../rule.ts';
import { shorteners } from './shorteners.ts';
import { isWarning } from './warning.ts';

const manyLinks = 3;
const id = 'spam.links';
/** Address of a machine instead of a name. */
const numbers = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** A file that a phone or a computer runs. */
const program = /^[^?#\s]{1,400}\.(?:apk|exe|scr|msi|bat|dmg|jar|ipa)(?![a-z0-9])/i;

/** What links tell by themselves: where they hide, how many there are, what they bring. */
export const linkSpam: Rule = {
  id,
  about: ['spam', 'scam'],
  describes: 'A message holds many links, a shortened link, a link to a bare number or to a program.',
  examples: {
    hits: [
      'https://a.example.net https://b.example.org https://c.com',
      'La mise à jour MINI : https://telechargement.example.net/mini.apk',
    ],
    misses: ['Toutes les infos sur https://www.mini.fr/modeles', 'Un bel article : https://journal.example.org/essai'],
  },
  check(seen, policy) {
    if (seen.normalized.links.length === 0) return clean;
    const foreign = seen.normalized.links.filter((link) => link.host !== '' && !isBrandHost(link.host, policy.brand));
    const [first] = foreign;
    if (first === undefined || isWarning(seen.normalized.view.folded)) return clean;
    return answer([...brought(foreign, seen), ...hidden(foreign), ...many(foreign, first)]);
  },
};

function brought(foreign: readonly SeenLink[], { normalized }: SeenMessage): Finding[] {
  const { links, text } = normalized.message;
  const target = (link: SeenLink): string =>
    links.find(({ start }) => start === link.start)?.expanded ?? text.slice(link.start, link.end);
  return foreign.flatMap((link): Finding[] => {
    if (numbers.test(link.host)) return [at(link, 'scam', 0.7)];
    return program.test(target(link)) ? [at(link, 'scam', 0.75)] : [];
  });
}

/** A shortened link alone is how many people share; it only counts beside something else. */
function hidden(foreign: readonly SeenLink[]): Finding[] {
  const short = foreign.find(({ host }) => shorteners.has(host));
  return short === undefined ? [] : [at(short, 'spam', 0.3)];
}

function many(foreign: readonly SeenLink[], first: SeenLink): Finding[] {
  if (foreign.length < manyLinks) return [];
  return [at(first, 'spam', new Set(foreign.map(({ host }) => host)).size >= manyLinks ? 0.75 : 0.6)];
}

function at(link: SeenLink, about: 'spam' | 'scam', confidence: number): Finding {
  const severity = about === 'scam' ? 'medium' : 'low';
  return { rule: id, about, confidence, severity, effect: 'act', span: [link.start, link.end] };
}
