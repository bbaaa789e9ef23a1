import { asidePorts } from '../../lib/browser/pages/aside-ports';
import { drawPage } from '../../lib/browser/pages/draw-page';
import { SidePanel } from '../../lib/browser/pages/side-panel';

const dark = matchMedia('(prefers-color-scheme: dark)');
const ports = await asidePorts(new AbortController().signal);
await drawPage('asideTitle', () => <SidePanel dark={dark.matches} ports={ports} />);
