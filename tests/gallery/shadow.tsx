import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hesitationCss } from '../../components/hesitation-css';
import { panelCss } from '../../components/panel-css';
import { useT, WordsContext } from '../../components/translate';

/** Draws its children as on a site: in a shadow root of their own, with the one constructed sheet. */
export const Shadow = ({ children }: { children: ComponentChildren }) => {
  const host = useRef<HTMLDivElement>(null);
  const words = useT();
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss + hesitationCss);
    root.adoptedStyleSheets = [sheet];
    render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, root);
  });
  return <div ref={host} />;
};
