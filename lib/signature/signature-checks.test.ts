import { describe, expect, it } from 'vitest';
import { inventedBrand, replyOf } from './invented-brand';
import { signatureChecks } from './signature-checks';
import type { Signing } from './signing';

const said = (text: string, signing: Signing = inventedBrand()): string[] =>
  signatureChecks.flatMap((check) =>
    check.run(replyOf(text), undefined, { signing }).map((found) => found.check),
  );

describe('a signature that needs a look is pointed at', () => {
  it.each([
    ['Your parcel left this morning.', ['signature/missing']],
    ['Votre colis est parti ce matin, Paul.', ['signature/missing']],
    ['It is fixed, thanks for your patience ^PL', ['signature/other-person']],
    ['C’est réparé. ^ZZ', ['signature/other-person']],
    ['C’est réparé. ^JD ^JD', ['signature/doubled']],
    ['C’est réparé. -Jeanne ^JD', ['signature/doubled']],
    ['C’est réparé. ^JD', []],
    ['C’est réparé. ^jd', []],
    ['C’est réparé ^JD https://example.org', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('says nothing without a signing', () => {
    expect(signatureChecks.flatMap((check) => check.run(replyOf('Hello.'), undefined, {}))).toEqual([]);
  });
});
