export const wordmarkCss = `
.wordmark{display:inline-flex;align-items:center;gap:6px;font-family:var(--serif);font-style:italic;font-weight:600;letter-spacing:.01em;color:var(--ink)}
.wordmark .icon{color:var(--accent)}
`;
