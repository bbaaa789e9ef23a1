/** A message being written, one of its words underlined, and the badge beside the box with a sentence about it. */
export const CheckPicture = () => (
  <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
    <rect class="sheet" x="14" y="16" width="150" height="104" rx="12" />
    <path class="text" d="M30 40h86M30 56h34M106 56h40M30 72h98M30 88h58" />
    <path class="word" d="M70 56h30" />
    <path class="wavy" d="M69 63q3-4 6 0t6 0 6 0 6 0 6 0" />
    <circle class="badge-ring" cx="148" cy="104" r="13" />
    <path class="pen" d="M142 105c2 1 3 2 4.500 4.500 2-5 5-8 9-10.500" />
    <rect class="note" x="150" y="34" width="78" height="52" rx="10" />
    <path class="note" d="M158 85l-4 10 14-10" />
    <path class="text" d="M162 50h52M162 62h30" />
    <rect class="fix" x="162" y="69" width="40" height="9" rx="4.500" />
  </svg>
);
