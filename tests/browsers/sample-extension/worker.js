const born = `${Date.now()} ${Math.random()}`;
chrome.runtime.onMessage.addListener((_message, _sender, respond) => respond(born));
