/** Two versions of a message; one goes to a small place first, the better one to the big place afterwards. */
export const TryPicture = () => (
  <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
    <rect class="sheet" x="14" y="18" width="70" height="50" rx="10" />
    <rect class="sheet" x="14" y="82" width="70" height="50" rx="10" />
    <path class="text" d="M42 34h30M26 48h46M26 56h24M42 98h30M26 112h46M26 120h34" />
    <path class="pen" d="M26 40l4.500-12 4.500 12M27.500 36h6" />
    <path class="pen" d="M27 92v12h4.500a3.400 3.400 0 0 0 0-6.600H27h4a2.800 2.800 0 0 0 0-5.400z" />
    <path class="way" d="M90 43c20 0 20 30 36 32M90 107c20 0 20-28 36-30" />
    <circle class="place" cx="146" cy="76" r="17" />
    <path class="pen" d="M138 82v-5M146 82V68M154 82v-9" />
    <path class="way strong" d="M167 76h20m-7-6 7 6-7 6" />
    <circle class="place target" cx="209" cy="76" r="22" />
    <path class="pen" d="M201 78c3 1.600 4.500 3.500 6.500 7 3.500-8 7.500-13 13-16" />
  </svg>
);
