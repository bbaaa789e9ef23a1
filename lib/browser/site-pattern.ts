import { originPattern } from './origin-pattern';

const ownComputer = /^(?:(?<scheme>https?):\/\/)?(?<host>localhost|127\.0\.0\.1)(?::\d{1,5})?(?:[/?#]|$)/iu;

/**
 * The match pattern of a site where she wants her messages checked: any https host, or an application that runs on this
 * computer, whatever its port (`http://localhost:3000`). Undefined when it is neither.
 */
export function sitePattern(typed: string): string | undefined {
  const here = ownComputer.exec(typed.trim())?.groups;
  if (!here) return originPattern(typed);
  return `${(here.scheme ?? 'http').toLowerCase()}://${here.host?.toLowerCase()}/*`;
}
