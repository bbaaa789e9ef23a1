import { isHost, type SourceKind } from './source-kind';

/** A French listening service. It publishes no list of its addresses: any feed it gives is read, and its exports. */
export const alerti: SourceKind = {
  id: 'alerti',
  label: 'sourceAlerti',
  help: 'sourceAlertiHelp',
  asks: 'address',
  imports: true,
  recognises: (url) => isHost(url, 'alerti.com'),
  everyMinutes: 30,
  apartSeconds: 1,
  holds: 50,
};
