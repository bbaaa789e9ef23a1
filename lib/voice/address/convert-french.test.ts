import { expect, test } from 'vitest';
import { readText } from '../text/read-text';
import type { AddressForm } from './address-mark';
import { convertFrench } from './convert-french';
import { findAddress } from './find-address';

function converted(text: string, to: AddressForm): string | undefined {
  const change = convertFrench(readText(text), findAddress(text, 'fr'), to);
  return change && text.slice(0, change.span.start) + change.text + text.slice(change.span.end);
}

test.each([
  ['Tu peux nous envoyer ton numéro ?', 'Vous pouvez nous envoyer votre numéro ?'],
  ['Peux-tu me dire où tu habites ?', 'Pouvez-vous me dire où vous habitez ?'],
  ['Tu te souviens de nous ?', 'Vous vous souvenez de nous ?'],
  ["Tu n'as pas reçu ta commande ? Dis-nous tout.", "Vous n'avez pas reçu votre commande ? Dites-nous tout."],
  ['Abonne-toi à notre lettre', 'Abonnez-vous à notre lettre'],
  ['On t’envoie un message', 'On vous envoie un message'],
  ['TU VEUX GAGNER ?', 'VOUS VOULEZ GAGNER ?'],
])('says vous: %s', (text, expected) => {
  expect(converted(text, 'vous')).toBe(expected);
});

test.each([
  ['Avez-vous reçu votre colis ? Je vous rappelle demain.', 'As-tu reçu ton colis ? Je te rappelle demain.'],
  ['Je vous envoie un message', "Je t'envoie un message"],
  ['Vous vous souvenez de votre adresse ?', 'Tu te souviens de ton adresse ?'],
  ["N'hésitez pas à nous contacter", "N'hésite pas à nous contacter"],
  ['Rejoignez-nous, c’est pour vous', 'Rejoins-nous, c’est pour toi'],
])('says tu: %s', (text, expected) => {
  expect(converted(text, 'tu')).toBe(expected);
});

test.each([
  ['Vous êtes prêts ?', 'tu'],
  ['Votre blandice nous étonne', 'tu'],
  ['Tu zigzagues', 'vous'],
  ["S'il te plaît attends", 'vous'],
  ['Allez-y, on vous suit', 'tu'],
] as const)('offers nothing where one word is uncertain: %s', (text, to) => {
  expect(converted(text, to)).toBeUndefined();
});
