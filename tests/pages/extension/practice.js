window.model = () => undefined;
window.ready = true;
