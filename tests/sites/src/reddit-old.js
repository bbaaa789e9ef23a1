import { newId, publish, tellModel } from './_site.js';

/** Old Reddit: forms and textareas, as in 2010. */
document.getElementById('root').innerHTML = `<main>
  <div class="thing link card" data-author="nadia_b" data-permalink="/r/pain/comments/1abc/levain/"><div class="score unvoted">1204</div><a href="/r/pain/comments/1abc/levain/">Levain : premiers pas</a></div>
  <form class="usertext cloneable card"><div class="usertext-edit"><div class="md"><textarea name="text" rows="1"></textarea></div><div class="bottom-area"><button type="submit" class="save primary">save</button></div></div></form>
  <div class="thing comment card" data-author="camille_roy" data-permalink="/r/pain/comments/1abc/levain/9/"><div class="usertext-body"><div class="md"><p>Combien de temps pour la pousse ?</p></div></div>
    <form class="usertext"><div class="usertext-edit"><textarea name="text"></textarea><button type="submit" class="save primary">save</button></div></form></div>
  <form action="/r/pain/search"><input type="text" name="q" placeholder="search"></form></main>`;

for (const form of document.querySelectorAll('form.usertext')) {
  const area = form.querySelector('textarea');
  tellModel(area, () => area.value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = area.value;
    publish(text, () => {
      const added = document.querySelector('main').appendChild(document.createElement('div'));
      added.className = 'thing comment card';
      added.dataset.author = 'boulangerie_lune';
      added.dataset.permalink = `/r/pain/comments/1abc/levain/${newId()}/`;
      const body = added.appendChild(document.createElement('div'));
      body.className = 'usertext-body';
      body.appendChild(document.createElement('div')).className = 'md';
      body.firstChild.textContent = text;
      area.value = '';
    });
  });
}
