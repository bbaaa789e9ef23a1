import type { Handlers } from '../serve';
import type { Vigilance } from './start-vigilance';

type Asked = 'vigilance/read' | 'vigilance/look' | 'vigilance/answer' | 'vigilance/put-aside';

/** What the worker answers about vigilance. */
export const vigilanceAnswers = (vigilance: Vigilance): Pick<Handlers, Asked> => ({
  'vigilance/read': () => vigilance.read(),
  'vigilance/look': () => vigilance.judge(),
  'vigilance/answer': (answer) => vigilance.answer(answer),
  'vigilance/put-aside': (mention) => vigilance.putAside(mention),
});
