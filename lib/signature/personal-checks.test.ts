import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import { replyOf } from './invented-brand';
import { personalChecks } from './personal-checks';
import { cannedIndex } from './replies/canned-index';
import type { PersonalSignals } from './replies/personal-signals';
import { withEdit } from './sign-edit';

const review = (draft: Draft, signals: PersonalSignals = {}) =>
  personalChecks.flatMap((check) => check.run(draft, undefined, signals));

const said = (text: string, more: Partial<Draft> = {}, signals: PersonalSignals = {}): string[] =>
  review(replyOf(text, more), signals).map(({ check }) => check.replace('reply/', ''));

const answering = { name: 'Léa Morin 🌿', handle: '@leamrn' };

describe('a reply greets or names the person', () => {
  it.each([
    'Votre colis est parti ce matin et arrivera vendredi chez vous.',
    'The new opening hours are on our site, you can book there too.',
    '@leamrn Le magasin ouvre à neuf heures tous les jours de la semaine.',
  ])('%j says hello to nobody', (text) => {
    expect(said(text, { answering })).toEqual(['not-greeted']);
  });

  it.each([
    'Bonjour, votre colis est parti ce matin et arrivera vendredi chez vous.',
    'Hello Léa! The new opening hours are on our site, you can book there too.',
    'Votre colis est parti ce matin, Léa, et arrivera vendredi chez vous.',
    'Votre colis, LEA, est parti ce matin et arrivera vendredi chez vous.',
    'Votre colis est parti ce matin @leamrn et arrivera vendredi chez vous.',
    'Merci pour votre message, le magasin ouvre à neuf heures tous les jours.',
    'So sorry about that, the new opening hours are on our site now.',
    'Avec plaisir, à demain !',
    'Oui, à neuf heures.',
    '',
  ])('%j needs nothing', (text) => {
    expect(said(text, { answering })).toEqual([]);
  });

  it('is not asked of posts, of later parts, of an exchange under way, or when nobody is answered', () => {
    const text = 'Votre colis est parti ce matin et arrivera vendredi chez vous.';
    expect(said(text, { answering, surface: 'post' })).toEqual([]);
    expect(said(text, { answering, part: { index: 1, count: 2 } })).toEqual([]);
    expect(said(text, { answering }, { justTalked: true })).toEqual([]);
    expect(said(text)).toEqual([]);
  });

  it.each([
    [
      'Votre colis est parti ce matin, vous le recevrez vendredi.',
      'Léa Morin 🌿',
      'Bonjour Léa\u202f! Votre colis est parti ce matin, vous le recevrez vendredi.',
    ],
    [
      '@lea Your parcel left this morning and you will get it on Friday.',
      'Léa',
      '@lea Hi Léa! Your parcel left this morning and you will get it on Friday.',
    ],
    [
      'Your parcel left this morning and you will get it on Friday.',
      'xX_dark_Xx',
      'Hi! Your parcel left this morning and you will get it on Friday.',
    ],
    [
      'Votre colis est parti ce matin, vous le recevrez vendredi.',
      '‮<b>Léa</b>',
      'Bonjour\u202f! Votre colis est parti ce matin, vous le recevrez vendredi.',
    ],
  ])('%j to %j: one click makes it %j', (text, name, expected) => {
    const [finding] = review(replyOf(text, { answering: { name, handle: 'h' } }));
    const [edit] = finding?.edits ?? [];
    expect(edit && withEdit(text, edit)).toBe(expected);
  });
});

describe('a question gets an answer', () => {
  const theirs = 'Bonjour, où en est ma livraison ? Et le remboursement des frais ?';
  const to = { answering: { ...answering, text: theirs } };

  it.each([
    'Bonjour Léa, merci pour votre message, toute l’équipe vous souhaite une belle journée !',
    'Bonjour, nous avons bien noté et faisons toujours de notre mieux.',
  ])('%j says nothing of it', (text) => {
    expect(said(text, to)).toEqual(['not-answered']);
  });

  it.each([
    'Bonjour Léa, votre livraison est en route, elle sera là vendredi.',
    'Bonjour Léa, les frais vous sont remboursés dès aujourd’hui, promis.',
    'Bonjour Léa, votre colis est parti ce matin : comptez 2 jours de route.',
    'Bonjour Léa, quel est votre numéro de commande, s’il vous plaît ?',
    'Oui Léa, tout est en route depuis ce matin, bonne nouvelle !',
    'Merci Léa !',
  ])('%j deals with it', (text) => {
    expect(said(text, to)).toEqual([]);
  });

  it('asks nothing when nothing was asked', () => {
    const text = 'Bonjour Léa, merci pour votre message, toute l’équipe vous souhaite une belle journée !';
    expect(
      said(text, { answering: { ...answering, text: 'J’adore cette livraison surprise, merci !' } }),
    ).toEqual([]);
    expect(said(text, { answering })).toEqual([]);
  });
});

describe('a reply that talks down is pointed at', () => {
  it.each([
    ['Nous vous informons que votre dossier est clos.', 'Votre dossier est clos.'],
    ['Cher client, conformément à nos conditions, ce produit n’est pas repris.', undefined],
    ['Please be advised that your account was closed.', 'Your account was closed.'],
    ['We would like to inform you that the shop is closed on Monday.', 'The shop is closed on Monday.'],
    [
      'Bonjour. Nous sommes au regret de ne pouvoir donner suite. Veuillez noter que le dossier est clos.',
      undefined,
    ],
    ['Dear valued customer, kindly refer to the terms on our site.', undefined],
    ['Oriflo s’engage pour la qualité et met tout en œuvre au quotidien.', undefined],
    ['Rendez-vous sur le site. Cliquez sur Aide. Remplissez le formulaire.', undefined],
    ['Go to the site. Click on Help. Fill in the form. Wait for an answer.', undefined],
    ['As per our policy, your request has been forwarded to the relevant department.', undefined],
  ])('%j', (text, straight) => {
    const [finding] = review(replyOf(text), { signing: { brand: 'Oriflo' } });
    expect(finding?.check).toBe('reply/top-down');
    const [edit] = finding?.edits ?? [];
    expect(edit && withEdit(text, edit)).toBe(straight);
  });

  it.each([
    'Bonjour Léa ! Votre colis est parti ce matin. Dites-nous s’il arrive bien vendredi.',
    'Hi Léa! Your parcel left this morning. Let us know if it does not reach you on Friday.',
    'Veuillez noter que nous fermons à 18 h.',
    'Please note that we close at 6pm.',
    'Nous vous informons volontiers : quelle est votre adresse ?',
    'Chez Oriflo, nous sommes une petite équipe et nous lisons tout.',
    'Pouvez-vous redémarrer la box ? Débranchez-la, attendez une minute, rebranchez-la, et dites-moi.',
    'Could you restart the box? Unplug it. Wait a minute. Plug it back in. Tell me what you see.',
    'Merci Léa, on adore cette photo !',
    'Vous avez raison, chez nous le samedi est complet.',
    'I can see it was sent on Monday.',
    'Le mot informons est dans le dictionnaire.',
    '',
  ])('%j is fine', (text) => {
    expect(said(text, {}, { signing: { brand: 'Oriflo' } })).toEqual([]);
  });
});

describe('a reply sent before is recognised', () => {
  const day = 86_400_000;
  const former = [
    {
      at: 1 * day,
      text: 'Bonjour Paul, votre commande est prête, vous pouvez venir la chercher au magasin dès demain matin. Bonne journée ! -Jeanne',
    },
    {
      at: 2 * day,
      text: 'Bonsoir Nadia ! Votre commande est prête, vous pouvez passer la chercher au magasin dès demain matin. ^PL',
    },
    {
      at: 3 * day,
      text: 'Hi Tom, we are sorry the concert was moved. Your ticket is valid on the new date, or we can refund it.',
    },
    { at: 4 * day, text: 'Avec plaisir !' },
  ];
  const replies = cannedIndex(former);

  it('counts the former ones and says when the last was', () => {
    const text =
      '@lea Salut Léa, votre commande est prête : vous pouvez venir la chercher au magasin dès demain soir. Merci !';
    const [finding] = review(replyOf(text), { replies });
    expect(finding?.reason).toEqual({
      plural: 'findingReplyCanned',
      count: 2,
      params: { moment: '1970-01-03' },
    });
    expect(review(replyOf(text), { replies, repliesSince: 1.5 * day })[0]?.reason).toMatchObject({
      count: 1,
    });
  });

  it.each([
    'Bonjour Léa, votre commande partira lundi ; nous vous écrirons dès qu’elle sera en route vers chez vous.',
    'Hi Tom, the concert is sold out, but a second date will be announced next week on our site.',
    'Avec plaisir !',
    'Merci !',
    '',
  ])('%j was not sent before', (text) => {
    expect(said(text, {}, { replies })).toEqual([]);
  });
});
