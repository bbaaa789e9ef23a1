/** Draft.js needs React 18; its types are those of React. */
declare module 'react18' {
  import react = require('react');
  export = react;
}
declare module 'react-dom18' {
  import dom = require('react-dom');
  export = dom;
}
declare module 'react-dom18/client' {
  import client = require('react-dom/client');
  export = client;
}
