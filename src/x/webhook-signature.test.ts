import { describe, expect, it } from 'vitest';
import { crcAnswer, isSignedByX } from './webhook-signature.ts';

const consumer = 'consumer_secret_example';
const client = 'client_secret_example';
const emptyBody = '{"for_user_id":"2244994945","favorite_events":[]}';
const accented = '{"data":{"event_uuid":"-1","event_type":"dm.received","text":"évadé"}}';
const byConsumer = 'sha256=sYiep3wdOgC21l/BFoyB8O02ODiZSgPfl+k7gJ4oBlE=';
const byClient = 'sha256=rpXTFP341x2Uju8NEu+3pAmFWx8GRe1ZGOwaL+PsUOM=';

describe('x/webhook-signature', () => {
  it.each`
    secrets                                  | answer                                                   | because
    ${{ consumer }}                          | ${'sha256=jbXKbME72EP4whP7Jiwf8KJkZpedcmIvi6wGXiUuI/w='} | ${'only the consumer secret is known'}
    ${{ client }}                            | ${'sha256=LkbMblj/ym2Nu9rbFFhAlRZsUdlPljA5a3PsGQW8xkM='} | ${'only the client secret is known'}
    ${{ client, consumer }}                  | ${'sha256=LkbMblj/ym2Nu9rbFFhAlRZsUdlPljA5a3PsGQW8xkM='} | ${'the client secret comes first'}
    ${{ client, consumer, crc: 'consumer' }} | ${'sha256=jbXKbME72EP4whP7Jiwf8KJkZpedcmIvi6wGXiUuI/w='} | ${'configured otherwise'}
  `('answers the challenge ($because)', ({ secrets, answer }) => {
    expect(crcAnswer('challenge_string', secrets)).toEqual({ response_token: answer });
  });

  it('refuses to answer without a secret', () => {
    expect(() => crcAnswer('challenge_string', {})).toThrow(RangeError);
  });

  it.each`
    headers                                                                                             | secrets                 | body         | signed   | because
    ${{ 'x-twitter-webhooks-signature': byConsumer }}                                                   | ${{ consumer }}         | ${emptyBody} | ${true}  | ${'older header, its secret'}
    ${{ 'x-twitter-webhooks-signature-oauth2': byClient }}                                              | ${{ client }}           | ${emptyBody} | ${true}  | ${'newer header, its secret'}
    ${{ 'x-twitter-webhooks-signature-oauth2': 'sha256=UlQnXkiq2+BeNo5tJrTrHyPZwod8xz9E6Fn6N+sMe/w=' }} | ${{ client }}           | ${accented}  | ${true}  | ${'the bytes are UTF-8'}
    ${{ 'x-twitter-webhooks-signature': byConsumer, 'x-twitter-webhooks-signature-oauth2': 'x' }}       | ${{ consumer }}         | ${emptyBody} | ${true}  | ${'we do not know the newer secret'}
    ${{ 'x-twitter-webhooks-signature': byConsumer, 'x-twitter-webhooks-signature-oauth2': 'x' }}       | ${{ client, consumer }} | ${emptyBody} | ${false} | ${'the newer header decides'}
    ${{ 'x-twitter-webhooks-signature': byClient }}                                                     | ${{ client, consumer }} | ${emptyBody} | ${false} | ${'a header with the other secret'}
    ${{ 'x-twitter-webhooks-signature-oauth2': byConsumer }}                                            | ${{ client, consumer }} | ${emptyBody} | ${false} | ${'the other way round'}
    ${{ 'x-twitter-webhooks-signature': byConsumer }}                                                   | ${{ consumer }}         | ${accented}  | ${false} | ${'another body'}
    ${{ 'x-twitter-webhooks-signature': 'sha256=' }}                                                    | ${{ consumer }}         | ${emptyBody} | ${false} | ${'too short'}
    ${{ 'x-twitter-webhooks-signature': [byConsumer, byConsumer] }}                                     | ${{ consumer }}         | ${emptyBody} | ${false} | ${'given twice'}
    ${{}}                                                                                               | ${{ client, consumer }} | ${emptyBody} | ${false} | ${'no header'}
    ${{ 'x-twitter-webhooks-signature': byConsumer }}                                                   | ${{}}                   | ${emptyBody} | ${false} | ${'no secret'}
  `('signed: $signed ($because)', ({ headers, secrets, body, signed }) => {
    expect(isSignedByX(headers, Buffer.from(body), secrets)).toBe(signed);
  });
});
