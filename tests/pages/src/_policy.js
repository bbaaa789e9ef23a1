// Engines that read markup need a policy where Trusted Types are enforced; sites that use them have one.
if (location.search.includes('csp=trusted-types')) {
  globalThis.trustedTypes?.createPolicy('default', { createHTML: (html) => html });
}
