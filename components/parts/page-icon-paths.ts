/** The icons that our own pages show, and the view of two versions: a box on a site does not carry them. Drawn as in icon-paths. */
export const pageIconPaths = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  open: 'M13.5 4.5h6v6M19.5 4.5L11 13M17 14v5.5H4.5V7H10',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 3.5v4h4M12 8v4.3l3 1.9',
  target: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h.01',
  practice: 'M3.5 8.5L12 4.5l8.5 4L12 12.5zM7 10.5v5c1.5 1.3 3.2 2 5 2s3.5-.7 5-2v-5M20.5 8.5V15',
  settings:
    'M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9M15 5.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM9 14.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  network:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  language:
    'M3.5 6.5h9M8 4v2.5M10.5 6.5c-.8 3.5-3.2 6.3-6.5 8M5.5 9c1.2 2.4 3.2 4.3 6 5.5M12 20l4-9.5 4 9.5M13.4 17h5.2',
  data: 'M12 4c4.4 0 7.5 1.2 7.5 2.8S16.4 9.6 12 9.6 4.5 8.4 4.5 6.8 7.6 4 12 4zM4.5 6.8v10.4C4.5 18.8 7.6 20 12 20s7.5-1.2 7.5-2.8V6.8M4.5 12c0 1.6 3.1 2.8 7.5 2.8s7.5-1.2 7.5-2.8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20.5 20.5',
  aside: 'M3.5 5h17v14h-17zM14.5 5v14M17 9h1M17 12h1',
  plus: 'M12 5v14M5 12h14',
  bin: 'M4.5 7h15M9 7V4.5h6V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5',
} as const;
