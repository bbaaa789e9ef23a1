/** Where the message will appear: a post of its own, a comment under a post, or a reply to somebody. */
export type Surface = 'post' | 'comment' | 'reply';
