/** What a drawing takes from our style sheet, and must carry along when it leaves the page. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
/** Sharp on any screen. */
const scale = 2;

/** The drawing as a document of its own, with the colours it has on the page now. */
function standalone(drawing: SVGSVGElement): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  from?.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of carried) to?.[index]?.setAttribute(name, style.getPropertyValue(name));
  });
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const box = drawing.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
  const [left = '0', top = '0'] = box.split(' ');
  copy.setAttribute('viewBox', box);
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('x', left);
  paper.setAttribute('y', top);
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Hands a drawing to the browser's own download, as it looks on the page. */
export async function savePicture(drawing: SVGSVGElement, name: string, kind: 'svg' | 'png'): Promise<void> {
  const { text, width, height } = standalone(drawing);
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  if (kind === 'svg') return download(address, name);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  download(canvas.toDataURL('image/png'), name);
}
