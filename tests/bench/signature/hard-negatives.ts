import type { Tail } from './generated-tails';
import { inventedReplies } from './invented-replies';

// Ends of messages that look like a signature and are none.
const endings: readonly string[] = [
  ' /s',
  ' /jk',
  ' :-P',
  ' ;-D',
  ' ^^',
  ' ^_^',
  ' (-40%)',
  ' -40%',
  ' -5',
  ' 2-1',
  ' Lyon - Nantes 2-1',
  ' #Marie',
  ' #JD',
  ' RT @user',
  ' via @user',
  ' w/ Paul',
  ' c/o Paul',
  ' with Paul',
  ' et Paul',
  ', Paul',
  ' Merci Paul',
  ' Thanks Olivia!',
  ' “Be yourself.” - Oscar Wilde',
  ' "Never give up" ~ Gandhi',
  ' « Rien ne se perd » - Lavoisier',
  ' - Taylor Swift',
  ' Now playing: Hello - Adele',
  ' Lol',
  ' LOL',
  ' Amen',
  ' SVP',
  ' RIP',
  ' Haha',
  ' Wow',
  ' Edit: typo',
  ' 12/04/2026',
  ' 9h-18h',
  ' Lundi - Vendredi',
  ' Mon-Fri',
  ' and/or',
  ' 24/7',
  ' /srv/paul',
  ' src/app/Paul',
  ' x^2',
  ' 5*3',
  ' ~20',
  ' **Important**',
  ' *Offre valable jusqu’au 12',
  ' _important_',
  '\n- Tomates\n- Basilic',
  '\n* First\n* Second',
  '\n1. Paul\n2. Marie',
  ' Saint-Jean',
  ' Wi-Fi',
  ' @paul',
  ' paul@example.org',
  ' https://example.org/-Marie',
  ' – Reuters https://example.org',
  ' - BBC News',
  ' (BBC)',
  ' (PDF)',
  ' - 12,50 €',
  ' $5',
  ' 10€/mois',
  ' 1/2',
  ' (2/3)',
  ' …',
  ' 🙂',
  ' 👉',
  ' !!!',
  ' A.',
  ' Plan B',
  ' Vitamin C',
  ' iPhone',
  ' OK',
  ' PS5',
  ' USA',
  ' Paris',
  ' :)',
  ' <3',
  ' xx',
];

/** Unsigned replies with look-alike endings: every ending under some of the replies of each language. */
export const hardNegatives = (): readonly Tail[] => {
  const tails: Tail[] = [];
  for (const [lang, bodies] of Object.entries(inventedReplies)) {
    endings.forEach((ending, turn) => {
      for (const shift of [0, 1]) {
        const body = bodies[(turn + shift) % bodies.length] ?? '';
        tails.push({
          text: body + ending,
          lang,
          source: `hard:${ending.trim().slice(0, 24)}`,
          signature: '',
          start: -1,
        });
      }
    });
    for (const body of bodies)
      tails.push({ text: body, lang, source: 'hard:plain', signature: '', start: -1 });
  }
  return tails;
};
