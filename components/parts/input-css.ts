export const inputCss = `
.input{display:block;width:100%;min-height:34px;padding:6px 10px;border:1px solid var(--edge);border-radius:var(--round);background:var(--raised);color:var(--ink);line-height:1.42}
.input::placeholder{color:var(--soft);opacity:1}
.input:hover{border-color:var(--ink)}
.input:focus-visible{border-radius:var(--round);outline-offset:0}
.input[aria-invalid=true]{border-color:var(--attention)}
textarea.input{resize:vertical;min-height:80px}
`;
