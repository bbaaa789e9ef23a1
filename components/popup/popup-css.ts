export const popupCss = `
.popup{display:grid;gap:14px;grid-template-columns:minmax(0,1fr);width:320px;max-width:100%;padding:14px 16px 12px;font-size:14px}
.popup h1{font-size:20px}
.duty{display:grid;gap:2px;max-height:220px;overflow:auto;margin-inline:-2px;padding:2px}
.duty-person{position:relative;display:flex;align-items:center;gap:10px;padding:5px 6px;border-radius:var(--round);cursor:pointer}
.duty-person:hover{background:var(--sunk)}
.duty-person:has(:checked){background:var(--accent-soft);font-weight:600}
.duty-person:has(:checked) .signer{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.duty-person:has(:focus-visible){outline:2px solid var(--accent)}
.popup-links{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:2px;margin:0 -8px;padding-top:10px;border-top:1px solid var(--line)}
.popup-link{display:flex;align-items:center;gap:8px;padding:7px 8px;text-align:start;border:1px solid transparent;border-radius:var(--round);background:none;color:var(--soft);font-size:13px;cursor:pointer}
.popup-link:hover{color:var(--ink);background:var(--sunk)}
@media (forced-colors:active){.duty-person:has(:checked){outline:1px solid Highlight}}
`;
