import type { PanelData } from '../../components/panel/panel-data';
import type { Finding } from '../draft/finding';
import type { BoxSession } from './box-session';
import { topicOf } from './review-box';
import { findingView, lengthOf, signatureView } from './view-of';

/**
 * A name that a finding keeps while others come and go: a press that was on its way when the list changed still
 * means what she pressed. No spaces, because it is also part of an element's id.
 */
function nameOf(findings: readonly Finding[], index: number): string {
  const topics = findings.slice(0, index + 1).map(topicOf);
  const topic = topics.at(-1) ?? '';
  return `${topic}#${topics.filter((one) => one === topic).length}`.replace(/\s/g, '_');
}

export function panelData({ state, ports }: BoxSession): PanelData {
  const words = ports.words.now;
  return {
    network: state.network.name,
    surface: state.box.surface,
    trouble: state.trouble,
    asleep: state.asleep,
    lost: state.box.lost,
    blank: state.text.trim() === '',
    findings: state.findings.map((one, index) => ({
      ...findingView(one, index, state.text, words),
      id: nameOf(state.findings, index),
    })),
    length: lengthOf(state.text, state),
    signature: signatureView(state, ports.preferences.now),
  };
}

/** What a panel can ask of a box; findings by the names that `panelData` gave them. */
export interface PanelActions {
  onEdit(finding: string, edit: number): void;
  onRemedy(finding: string): void;
  onIgnore(finding: string): void;
  onNever(finding: string): void;
  onSign(): void;
}

export function panelActions(session: BoxSession): PanelActions {
  const finding = (id: string) => {
    const { findings } = session.state;
    return findings.find((_, index) => nameOf(findings, index) === id);
  };
  return {
    onEdit(id, rank) {
      const one = finding(id);
      if (one) void session.apply(() => session.editOf(one, rank));
    },
    onRemedy(id) {
      const one = finding(id);
      if (one) void session.remedy(one);
    },
    onIgnore(id) {
      const one = finding(id);
      if (one) session.ignore(one);
    },
    onNever(id) {
      const one = finding(id);
      if (one) void session.never(one);
    },
    onSign() {
      void session.apply(() => session.signing());
    },
  };
}
