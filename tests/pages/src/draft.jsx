import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { place, tell } from './_place.js';

/** Hashtags and mentions are decorated as one types; a paste handler looks first; Ctrl+Enter publishes. */
const decorate = (pattern, className) => ({
  strategy: (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component: ({ children }) => <span className={className}>{children}</span>,
});
const decorators = new CompositeDecorator([
  decorate(/#[\p{L}\d_]+/gu, 'hashtag'),
  decorate(/@[a-z\d_]+/gi, 'mention'),
  decorate(/https?:\/\/\S+/g, 'link'),
]);

class Compose extends React.Component {
  state = { editor: EditorState.createEmpty(decorators) };
  render() {
    window.draftState = () => this.state.editor;
    return (
      <Editor
        editorState={this.state.editor}
        onChange={(editor) => this.setState({ editor })}
        handlePastedText={() => 'not-handled'}
        handlePastedFiles={() => 'handled'}
        keyBindingFn={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) {
            window.submitted += 1;
            return null;
          }
          return getDefaultKeyBinding(event);
        }}
        placeholder="What is happening?"
        ariaLabel="Post text"
        role="textbox"
      />
    );
  }
}
createRoot(place()).render(<Compose />);
tell(() =>
  window
    .draftState?.()
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n'),
);
