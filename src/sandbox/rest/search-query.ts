import { userByHandle, type World, type WorldPost } from '../world.ts';

/** A parsed search query: says whether a post fits. */
export type SearchPredicate = (post: WorldPost, world: World) => boolean;

/** What the query language does not allow; the text goes into the 400. */
export class SearchSyntaxError extends Error {
  override readonly name = 'SearchSyntaxError';
}

interface Token {
  readonly kind: '(' | ')' | 'or' | 'term';
  readonly negated: boolean;
  readonly text: string;
}

const tokenPattern = /\s*(?:(-?)(\()|(\))|(-?)((?:[\w.]+:)?"[^"]*"|[^\s()]+))/uy;

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  let at = 0;
  while (query.slice(at).trim() !== '') {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(query);
    if (match === null) throw new SearchSyntaxError(`no viable alternative at position ${at + 1}`);
    at = tokenPattern.lastIndex;
    const [, openMinus, open, close, minus, text] = match;
    if (open !== undefined) tokens.push({ kind: '(', negated: openMinus === '-', text: '(' });
    else if (close !== undefined) tokens.push({ kind: ')', negated: false, text: ')' });
    else if (text === 'OR' && minus === '') tokens.push({ kind: 'or', negated: false, text });
    else tokens.push({ kind: 'term', negated: minus === '-', text: text ?? '' });
  }
  return tokens;
}

/**
 * Parses X's search language: `to: from: @name conversation_id: in_reply_to_tweet_id: quotes_of_tweet_id: url: lang: is: has:`, words,
 * "phrases", #tags, `OR`, parentheses and `-`. A space means and, which binds tighter than `OR`. Throws `SearchSyntaxError`.
 */
export function parseSearch(query: string): SearchPredicate {
  const tokens = tokenize(query);
  let at = 0;
  const positive: string[] = [];

  const either = (): SearchPredicate => {
    const branches = [all()];
    while (tokens[at]?.kind === 'or') {
      at += 1;
      branches.push(all());
    }
    return (post, world) => branches.some((branch) => branch(post, world));
  };
  const all = (): SearchPredicate => {
    const parts: SearchPredicate[] = [];
    for (let token = tokens[at]; token !== undefined && token.kind !== 'or' && token.kind !== ')'; token = tokens[at])
      parts.push(one(token));
    if (parts.length === 0) throw new SearchSyntaxError(`missing operand at position ${at + 1}`);
    return (post, world) => parts.every((part) => part(post, world));
  };
  const one = (token: Token): SearchPredicate => {
    at += 1;
    let inner: SearchPredicate;
    if (token.kind === '(') {
      inner = either();
      if (tokens[at]?.kind !== ')') throw new SearchSyntaxError('missing closing parenthesis');
      at += 1;
    } else {
      inner = termPredicate(token.text);
      if (!token.negated && !/^(?:is|has|lang):/u.test(token.text)) positive.push(token.text);
    }
    return token.negated ? (post, world) => !inner(post, world) : inner;
  };

  const predicate = either();
  if (at < tokens.length) throw new SearchSyntaxError('unbalanced parenthesis');
  if (positive.length === 0)
    throw new SearchSyntaxError('a query must hold at least one standalone operator that is not negated');
  return predicate;
}

function termPredicate(text: string): SearchPredicate {
  const operator = /^([a-z_.]+):(.+)$/u.exec(text);
  if (operator !== null) return operatorPredicate(operator[1] ?? '', (operator[2] ?? '').replace(/^"(.*)"$/u, '$1'));
  if (text.startsWith('@')) {
    return (post, world) => {
      const id = userByHandle(world, text)?.id;
      return post.mentions.some((mention) => mention.id === id);
    };
  }
  const phrase = text.replace(/^"(.*)"$/u, '$1').toLowerCase();
  const words = new RegExp(`(?<![\\p{L}\\p{N}_#])${phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}_])`, 'u');
  return (post) => words.test(post.typed.toLowerCase());
}

function operatorPredicate(name: string, value: string): SearchPredicate {
  switch (name) {
    case 'from':
      return (post, world) => post.authorId === userByHandle(world, value)?.id || post.authorId === value;
    case 'to':
      return (post, world) =>
        post.inReplyToUserId !== null &&
        (post.inReplyToUserId === userByHandle(world, value)?.id || post.inReplyToUserId === value);
    case 'conversation_id':
      return (post) => post.conversationId === value;
    case 'in_reply_to_tweet_id':
      return (post) => post.inReplyTo === value;
    case 'quotes_of_tweet_id':
      return (post) => post.quoteOf === value;
    case 'retweets_of_tweet_id':
      return (post) => post.repostOf === value;
    case 'url':
      return (post) => post.urls.some((url) => url.expandedUrl.toLowerCase().includes(value.toLowerCase()));
    case 'lang':
      return (post) => post.lang === value;
    case 'is':
    case 'has':
      return flagPredicate(name, value);
    default:
      throw new SearchSyntaxError(`there is no operator '${name}'`);
  }
}

function flagPredicate(name: 'is' | 'has', value: string): SearchPredicate {
  switch (`${name}:${value}`) {
    case 'is:retweet':
      return (post) => post.repostOf !== null;
    case 'is:reply':
      return (post) => post.inReplyTo !== null;
    case 'is:quote':
      return (post) => post.quoteOf !== null;
    case 'is:verified':
      return (post, world) => world.users.get(post.authorId)?.verified === true;
    case 'has:links':
      return (post) => post.urls.length > 0;
    case 'has:media':
    case 'has:images':
      return (post) => post.media.length > 0;
    case 'has:mentions':
      return (post) => post.mentions.length > 0;
    default:
      throw new SearchSyntaxError(`there is no '${name}:${value}'`);
  }
}
