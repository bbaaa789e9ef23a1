import { useT } from '../../translate';
import { CheckPicture } from '../pictures/check-picture';
import { LearnPicture } from '../pictures/learn-picture';
import { TryPicture } from '../pictures/try-picture';

const parts = [
  ['check', 'welcomeCheckTitle', 'welcomeCheckText', CheckPicture],
  ['try', 'welcomeTryTitle', 'welcomeTryText', TryPicture],
  ['learn', 'welcomeLearnTitle', 'welcomeLearnText', LearnPicture],
] as const;

/** What it does, in three pictures, and what it never does. */
export const WhatStep = () => {
  const { t } = useT();
  return (
    <>
      <ul class="welcome-pictures">
        {parts.map(([id, title, text, Picture]) => (
          <li key={id}>
            <Picture />
            <h2>{t(title)}</h2>
            <p class="soft">{t(text)}</p>
          </li>
        ))}
      </ul>
      <p class="welcome-promise">{t('welcomePromise')}</p>
    </>
  );
};
