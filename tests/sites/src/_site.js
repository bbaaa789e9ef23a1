/** The page's language, from `?lang=`; labels follow it as on the real site, attributes do not. */
export const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
export const say = (words) => words[lang] ?? words.en;

/** Text of each box as its editor holds it, which may differ from what the page shows. */
const models = new Map();
let focused;

/** The editor's own text: of `element`, else of the box focused last, else of the first one. */
window.model = (element = focused) => {
  const boxes = [...models.keys()].filter((box) => box.isConnected);
  return (models.get(boxes.includes(element) ? element : boxes[0]) ?? (() => ''))();
};
/** How often the site's own button or key published something. Nothing else may raise it. */
window.submits = 0;
/** What was published, newest last. */
window.published = [];

export function tellModel(element, read) {
  models.set(element, read);
  element.addEventListener('focus', () => {
    focused = element;
  });
}

/** The site takes the message, and shows it a moment later as its server would. */
export function publish(text, show) {
  window.submits += 1;
  window.published.push(text);
  setTimeout(show, 60);
}

/** Ids grow with time, as on the real sites. */
let lastId = 2_000_000;
export const newId = () => String((lastId += 7));
