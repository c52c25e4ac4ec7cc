import { describe, expect, it } from 'vitest';

import { credentialsFrom } from '../credentials.ts';
import { defaultSettings } from '../settings.ts';
import { acceptedAnswers, hookSignature, signatureHeaders } from './signature.ts';

const empty = '{"for_user_id":"2244994945","favorite_events":[]}';

describe('sandbox/hooks/signature', () => {
  it.each`
    secret                       | message                                                                     | result
    ${'consumer_secret_example'} | ${'challenge_string'}                                                       | ${'sha256=jbXKbME72EP4whP7Jiwf8KJkZpedcmIvi6wGXiUuI/w='}
    ${'consumer_secret_example'} | ${empty}                                                                    | ${'sha256=sYiep3wdOgC21l/BFoyB8O02ODiZSgPfl+k7gJ4oBlE='}
    ${'client_secret_example'}   | ${'challenge_string'}                                                       | ${'sha256=LkbMblj/ym2Nu9rbFFhAlRZsUdlPljA5a3PsGQW8xkM='}
    ${'client_secret_example'}   | ${empty}                                                                    | ${'sha256=rpXTFP341x2Uju8NEu+3pAmFWx8GRe1ZGOwaL+PsUOM='}
    ${'client_secret_example'}   | ${'{"data":{"event_uuid":"-1","event_type":"dm.received","text":"évadé"}}'} | ${'sha256=UlQnXkiq2+BeNo5tJrTrHyPZwod8xz9E6Fn6N+sMe/w='}
  `('signs $message with $secret', ({ secret, message, result }: { secret: string; message: string; result: string }) => {
    expect(hookSignature(secret, Buffer.from(message, 'utf8'))).toBe(result);
  });

  it.each`
    setting     | names
    ${'oauth2'} | ${['x-twitter-webhooks-signature-oauth2']}
    ${'legacy'} | ${['x-twitter-webhooks-signature']}
    ${'both'}   | ${['x-twitter-webhooks-signature-oauth2', 'x-twitter-webhooks-signature']}
  `('$setting sends $names, each with its own secret', ({ setting, names }: { setting: 'both'; names: string[] }) => {
    const settings = { ...defaultSettings(), hookSignature: setting };

    const headers = signatureHeaders(settings, credentialsFrom(), Buffer.from(empty));

    expect(Object.keys(headers)).toEqual(names);
    expect(new Set(Object.values(headers)).size).toBe(names.length);
    expect(acceptedAnswers(settings, credentialsFrom(), 'token')).toHaveLength(names.length);
  });
});
