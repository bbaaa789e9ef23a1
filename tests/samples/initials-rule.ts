/** Everything is signed with initials, `^JD`, at the end of the message. */
export const initialsRule = {
  signs: { post: 'signed', comment: 'signed', reply: 'signed' },
  templates: ['^{initials}'],
  rotate: false,
  placement: 'same-line',
  trailing: 'before',
  thread: 'last',
};
