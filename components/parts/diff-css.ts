export const diffCss = `
.diff{white-space:pre-wrap;overflow-wrap:anywhere}
.diff del,.diff ins,.diff mark{border-radius:3px;padding:0 1px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.diff del+ins{margin-left:.3em}
.diff del{color:var(--soft);text-decoration:line-through}
.diff ins,.diff mark{background:var(--accent-soft);color:var(--ink);text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:3px}
`;
