import { wordsOfPost } from './learn/post-content';

/** Networks show links shortened, with or without their protocol: any word that holds a domain is left out. */
const addresses = /\S*[\p{L}\p{N}]\.\p{L}{2,}\S*/gu;

/**
 * Does a post say other words than it did? Emoji and signs are shown in each network's own way, so only words
 * count. A post that shows no word at all says nothing else.
 */
export function saysOther(shown: string, before: string): boolean {
  const words = (text: string) => wordsOfPost(text.replace(addresses, ' '));
  const [now, then] = [words(shown), words(before)];
  return now !== '' && now !== then;
}
