const paths = {
  media: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4',
  emoji: 'M12 3a9 9 0 1 0 .01 0z M8.5 14.5c2 2.4 5 2.4 7 0 M9 9.5v.5 M15 9.5v.5',
  reply: 'M4 5h16v11H11l-5 4v-4H4z',
  repost: 'M5 9l3-3 3 3 M8 6v9h7 M19 15l-3 3-3-3 M16 18V9H9',
  like: 'M12 20C5 15 3 11 4.5 7.5 6 4.500 10 4.500 12 8c2-3.500 6-3.500 7.500-.5C21 11 19 15 12 20z',
  add: 'M12 5v14 M5 12h14',
  send: 'M4 4l17 8-17 8 3-8z',
};

/** Pictures without an emoji font, which test machines lack. */
export const Icon = ({ of }) => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    aria-hidden="true"
    style={{ verticalAlign: '-4px' }}
  >
    <path d={paths[of]} strokeLinejoin="round" />
  </svg>
);
