/** A notebook of what was tried, and the wave of what is being said outside, on one's own computer. */
export const LearnPicture = () => (
  <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
    <rect class="sheet" x="34" y="14" width="172" height="104" rx="12" />
    <path class="line" d="M14 134h212M96 118l-6 16M144 118l6 16" />
    <path class="text" d="M52 36h44M52 52h32" />
    <path class="bar" d="M52 98V82M66 98V70M80 98V76M94 98V62" />
    <path class="line" d="M120 30v72" />
    <path class="wavy wide" d="M132 84c8 0 8-12 16-12s8 16 16 16 9-38 16-38 8 24 14 24" />
    <circle class="dot" cx="180" cy="50" r="4" />
    <path class="text" d="M132 36h30" />
  </svg>
);
