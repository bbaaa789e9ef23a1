export const signatureCss = `
.signature{display:flex;align-items:center;gap:10px;min-height:32px}
.signer{flex:none;display:grid;place-items:center;width:30px;height:30px;border-radius:50%;border:1px solid var(--line);background:var(--raised);color:var(--soft);font-size:10.5px;font-weight:650}
.signer.signed{background:var(--accent-soft);border-color:var(--accent);color:var(--ink)}
`;
