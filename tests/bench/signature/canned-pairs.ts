import { inventedPeople } from './invented-replies';

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const greetings: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Bonjour {name}, ',
    'Bonjour {name} ! ',
    'Bonsoir {name}, ',
    'Bonjour, ',
    'Salut {name} ! ',
    'Coucou {name}, ',
    '',
  ],
  en: ['Hi {name}, ', 'Hello {name}! ', 'Hey {name}! ', 'Hi there, ', 'Hey there! ', 'Dear {name}, ', ''],
};

const closings: Readonly<Record<string, readonly string[]>> = {
  fr: [
    '',
    ' Merci.',
    ' Bonne journée !',
    ' À bientôt',
    ' Merci de votre patience.',
    ' ^{initials}',
    '\n\n{name} - Oriflo',
  ],
  en: [
    '',
    ' Thanks!',
    ' Have a great day!',
    ' Let us know.',
    ' Hope this helps!',
    ' ^{initials}',
    ' -{name}',
  ],
};

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bplease\b/gi, 'kindly'],
  [/\bhelp\b/gi, 'assist'],
  [/\bhere\b/gi, 'below'],
  [/\bcheck out\b/gi, 'see'],
  [/\bcan\b/gi, 'could'],
  [/\bissue\b/gi, 'problem'],
  [/\bwant\b/gi, 'would like'],
  [/\bcontact\b/gi, 'reach'],
  [/\bvous pouvez\b/gi, 'il vous est possible de'],
  [/\bmerci\b/gi, 'un grand merci'],
  [/\bdisponible\b/gi, 'accessible'],
  [/\bvotre\b/gi, 'ton'],
  [/\baussi\b/gi, 'également'],
  [/\bmaintenant\b/gi, 'désormais'],
  [/\bbesoin\b/gi, 'question'],
];

const leadingGreeting =
  /^((?:@\S+\s+)*)(?:(?:hi|hey|hello|bonjour|bonsoir|salut|coucou|dear)(?: there| again)?[ ,]*(?:[A-Z][\p{L}'-]+)?\s*[,!.]?\s*)?/iu;

const oneEdit = (text: string, random: Random): string => {
  const words = text.split(' ');
  const at = 1 + Math.floor(random() * Math.max(1, words.length - 2));
  switch (Math.floor(random() * 6)) {
    case 0:
      return words.toSpliced(at, 1).join(' ');
    case 1:
      return words
        .toSpliced(at, 0, pick(['really', 'just', 'bien', 'vraiment', 'now'], random) ?? '')
        .join(' ');
    case 2: {
      const [from, to] = pick(swaps, random) ?? [/$^/, ''];
      return text.replace(from, to);
    }
    case 3:
      return text.replace(/\d+/g, (digits) =>
        String(Math.floor(random() * 10 ** Math.min(9, digits.length))),
      );
    case 4:
      return text.replace(/https?:\/\/\S+/g, 'https://other.example/page');
    default:
      return text.replace(/[.!](?=\s|$)/g, () => pick(['!', '.', ' 🙂', '…'], random) ?? '.');
  }
};

/** The reply as it would be pasted for somebody else: another name, greeting and ending, and one to three small edits. */
export const pastedAgain = (reply: string, lang: string, random: Random): string => {
  const [name, , initials] = pick(inventedPeople, random) ?? ['Paul', '', 'PL'];
  const fill = (text: string): string => text.replace('{name}', name).replace('{initials}', initials);
  let body = reply.replace(leadingGreeting, '$1');
  for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) body = oneEdit(body, random);
  const [, mentions = '', rest = body] = /^((?:@\S+\s+)*)([\s\S]*)$/u.exec(body) ?? [];
  const greeting = fill(pick(greetings[lang] ?? greetings.en ?? [], random) ?? '');
  return mentions + greeting + rest + fill(pick(closings[lang] ?? closings.en ?? [], random) ?? '');
};
