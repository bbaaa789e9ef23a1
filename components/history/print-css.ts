/**
 * Our pages on paper: what is only for the screen stays there, the letters of the versions need no background, and no
 * message is cut in two where it fits on one page. Blocks instead of grids, whose rows Firefox cuts or moves whole.
 */
export const printCss = `
@media print{
@page{margin:16mm 15mm 18mm}
:root{--paper:#fff;--raised:#fff;--sunk:#fff;--ink:#111;--soft:#444;--line:#bbb;font-size:85%}
body{background:none}
.page-header,.page-back,.history-nav,.no-print,.chart-table,.page-title>p,.button,[role=status]:empty{display:none!important}
.page{max-width:none;padding:0}
.page-main,.page-title,.report,.reported,.card,.card .stack,.chart,.experiment-pair{display:block}
.page-main{margin:0}
.page-main>*+*{margin-top:16px}
.report>*+*,.card>*+*{margin-top:10px}
.reported>*+*{margin-top:7px}
.card{padding:0;border:0;background:none;box-shadow:none}
.table-scroll{overflow:visible;margin:0}
.letter{border:1px solid #111;background:none;color:#111}
.report h2,.card h2,.card h3{break-after:avoid}
.report h2{margin-top:6px}
.reported,.chart,.version,.table tr{break-inside:avoid}
.reported .variants{grid-template-columns:1fr 1fr}
.reported .table{width:auto;min-width:60%}
.reported .table th,.reported .table td{padding:3px 14px 3px 0}
a{color:inherit;text-decoration:none}
}
`;
