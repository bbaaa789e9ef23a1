import { axeFaults, type Evaluate, sidewaysFaults } from './faults.ts';

/** What a page shows only once it is asked: every fold is open, every erasing is put in question, every form is sent empty. */
const askForAll = `(async () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const name of ['Erase this test', 'Effacer ce test', 'Save', 'Enregistrer'])
    for (const button of document.querySelectorAll('button'))
      if (button.textContent.trim() === name) button.click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
})()`;

/**
 * What is wrong with the view of the gallery that is open, a line each: errors of the page, what its policy refused,
 * sideways scrolling, and every violation that axe finds.
 */
export async function galleryFaults(evaluate: Evaluate): Promise<string[]> {
  const sideways = await sidewaysFaults(evaluate);
  await evaluate(askForAll);
  const violations = await axeFaults(evaluate);
  return [...((await evaluate('window.wrong')) as string[]), ...sideways, ...violations];
}
