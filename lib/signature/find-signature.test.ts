import { describe, expect, it } from 'vitest';
import { findSignature } from './find-signature';
import { isCommonFirstName } from './lexicons/first-name-list';

const found = (text: string): string | undefined => {
  const signature = findSignature(text, { isFirstName: isCommonFirstName });
  return signature && text.slice(signature.span.start, signature.span.end);
};

describe('a signature is found, whoever signs and in whatever form', () => {
  it.each([
    ['Your parcel left this morning. ^JD', '^JD'],
    ['Any other questions.^Asha', '^Asha'],
    ['Thanks for the tip! *LM', '*LM'],
    ['Give us a shout if anything else comes up /SQ', '/SQ'],
    ['Votre colis est parti. /Paul', '/Paul'],
    ['Wir kümmern uns darum. /ti', '/ti'],
    ['Let us know how it goes ~Olivia', '~Olivia'],
    ['We are on it! ~ Heather B.', '~ Heather B.'],
    ['Stay safe -Karla', '-Karla'],
    ['We are looking into it. -KC', '-KC'],
    ['Nous regardons cela. –jeh', '–jeh'],
    ['Nous regardons cela.\n— Marie, équipe Oriflo', '— Marie, équipe Oriflo'],
    ['Nous regardons cela.\n— Marie', '— Marie'],
    ['See you soon - Kyle', '- Kyle'],
    ['Keep us posted _Rjay', '_Rjay'],
    ['Merci\n\nMickaël – Oriflo', 'Mickaël – Oriflo'],
    ['À bientôt,\nAndrée - Oriflo', 'Andrée - Oriflo'],
    ['À bientôt,\nJean-Luc | Oriflo', 'Jean-Luc | Oriflo'],
    [
      'Let me know how that goes.\n\nRoopa-Oriflo Social Media Support.',
      'Roopa-Oriflo Social Media Support.',
    ],
    ['Cordialement,\nMarie', 'Marie'],
    ['Nous vous rappelons demain. Bien à vous, Paul', 'Paul'],
    ['Kind regards, Siobhán', 'Siobhán'],
    ['Thanks, AK', 'AK'],
    ['Merci\nPaul', 'Paul'],
    ['Hi Sara, so sorry about that, we are on it. Thanks, Hannah', 'Hannah'],
    ['Dear Mia, we have received your details and will call you. Thank you, Rahul Bali', 'Rahul Bali'],
    ['@user I’ll look into this for you now. Chloe.', 'Chloe.'],
    ['@user We have sent your order again - Mimi', '- Mimi'],
    ['We have sent you a message. TY - Scott', '- Scott'],
    ['Call us on 01 00 00 00 00 and we will sort it ^cm', '^cm'],
    ['We have sent you a DM. Trinity', 'Trinity'],
    ['We have sent you a DM. HRB', 'HRB'],
    ['Nous vous répondons en DM.\nZoé', 'Zoé'],
    ['Nous vous répondons en DM. (ML)', '(ML)'],
    ['Nous restons à votre écoute.\nL’équipe Oriflo', 'L’équipe Oriflo'],
    ['We are here for you.\nThe Oriflo Team', 'The Oriflo Team'],
    ['Thanks for telling us. -J.D.', '-J.D.'],
    ['Merci pour votre patience. ^D’Angelo', '^D’Angelo'],
    ['Ваша посылка отправлена. ^Анна', '^Анна'],
    ['تم إرسال طردك هذا الصباح. ^محمد', '^محمد'],
    ['XXX reste à remplacer : nous vous rappelons.\nXXX - Oriflo', 'XXX - Oriflo'],
  ])('%j: %j', (text, signature) => {
    expect(found(text)).toBe(signature);
  });

  it.each([
    ['All the steps are here ^JD https://example.org/a?b=1', ['link']],
    ['Restart the box. -Shie 3/3', ['counter']],
    ['Restart the box.\n^Vera\n(2/2)', ['counter']],
    ['Come along! ^JD #OpenDay #Lyon', ['hashtag', 'hashtag']],
    ['It works again ^JD 😊', ['emoji']],
    ['It works again ^JD😊', ['emoji']],
    ['It works again ^JD :)', ['emoji']],
  ])('%j: what follows the signature is %j', (text, after) => {
    expect(findSignature(text)?.after).toEqual(after);
  });

  it('gives the form as a template that can sign again', () => {
    const templateOf = (text: string) => findSignature(text, { isFirstName: isCommonFirstName })?.template;
    expect(templateOf('Done. ^JD')).toBe('^{initials}');
    expect(templateOf('Fait.\n— Marie, équipe Oriflo')).toBe('— {firstName}, équipe Oriflo');
    expect(templateOf('Fait.\nMarie - Oriflo')).toBe('{firstName} - Oriflo');
  });
});

describe('what only looks like a signature is left alone', () => {
  it.each([
    'Sure, what could go wrong /s',
    'What a day :-P',
    'What a day ;-D',
    'Merci beaucoup ^^',
    'On y sera ^_^',
    'x^2 + y^2 = z^2',
    'this ^so ^much',
    '“Be yourself; everyone else is already taken.” - Oscar Wilde',
    'Be the change you wish to see. ~ Gandhi',
    '"I think, therefore I am" -Descartes',
    'No one can hurt you now. - Taylor Swift',
    'A mountain-top: a giant cannot stop. ~ Richard C. Trench',
    'Au programme :\n- Tomates\n- Basilic',
    '* Restart the box\n* Wait\n* Call us',
    'Final score 2-1',
    'Lyon - Nantes 2-1',
    'Le match de ce soir :\nParis - Lyon',
    'Ouvert\nLundi - Vendredi',
    'RT @user Paul',
    'Soldes : -40%',
    'Down to -5 tonight',
    'We told Paul',
    'Bonne journée Paul',
    'Merci Marie',
    'Thanks, Leslie!',
    'Hi Leslie, we hope you like it. Thanks, Leslie',
    'I love this show so much. Thanks, Ellen',
    'How are you, Tom?',
    'Come and see us #Lyon #Marie',
    'Only 27? Lol',
    'That is my luck. LOL',
    'Rends-la moi. SVP',
    'Here from 9 to 5. Thanks',
    'Now playing: Hello - Adele',
    'Nouveau titre : Formidable - Stromae',
    'On se voit le 12/04',
    'It costs 12.50',
    'Open 24/7',
    'Out tonight w/ Paul',
    'In the file /srv/paul',
    'See tests/unit/Paul',
    'black and/or white',
    'Écrivez-nous au service Livraison/Retours',
    'The report is out - Reuters https://example.org',
    'Les énergies renouvelables – Ecofin https://example.org',
    'Une nouvelle usine sur le Rhin - DREAL Alsace',
    'Listening at Yale University - Davenport College',
    'Gov. Kasich enters the race - News - Ohio',
    'The best of The Smiths by J. Cole',
    '**bold** and *italic*',
    'Watch out *spoilers*',
    'une belle journée à Saint-Jean',
    'Notre chef, Jean-Luc',
    'My favourite singer? Adele',
    'Regardez en direct de Windsor, N.-E.',
    'See it here: https://example.org/-Marie',
    'Le Wi-Fi est revenu à Aix-en-Provence',
    'Send it to contact@example.org',
    '...',
    '- - -',
    '',
  ])('%j', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('hostile texts are answered at once', () => {
  const hostile = [
    '^'.repeat(60_000),
    '-'.repeat(60_000),
    `${'a'.repeat(60_000)} ^JD`,
    ' '.repeat(60_000),
    `Hello${'\u202e'.repeat(500)}`,
    '\ud83d'.repeat(999),
    `${'Marie '.repeat(9_999)}`,
    `${'#tag '.repeat(9_999)}`,
    'é́́́'.repeat(9_999),
  ];
  it.each(hostile.map((text, index) => [index, text] as const))('text %i', (_index, text) => {
    expect(() => findSignature(text, { isFirstName: isCommonFirstName })).not.toThrow();
  });

  it('does not read further back when the text is longer', () => {
    const long = `${'Bonjour, nous regardons cela. '.repeat(2_000)}^JD`;
    expect(found(long)).toBe('^JD');
  });
});
