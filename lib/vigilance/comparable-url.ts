const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|oc|ocid|cmpid|xtor|at_\w+|ref|ref_src|s_cid|ncid|wt_\w+|_ga)$/i;

/**
 * What two links to one page have in common: host without `www.` or `m.`, path without a closing slash, and the query
 * without what only counts clicks. For comparing, never for opening.
 */
export function comparableUrl(url: string): string {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!match) return url;
  const [, host = '', path = '', query = ''] = match;
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0] ?? ''))
    .sort();
  const place = host
    .toLowerCase()
    .replace(/^(www|m|mobile|amp)\./, '')
    .replace(/:(80|443)$/, '');
  return `${place}${path.replace(/(\/amp)?\/*$/i, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
