document.querySelector('button').onclick = async () => {
  const granted = await chrome.permissions.request({ origins: ['https://news.example/*'] });
  document.querySelector('output').textContent = granted ? 'granted' : 'refused';
};
