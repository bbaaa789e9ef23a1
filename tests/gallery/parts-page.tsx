import '../../components/parts/page-icons';
import { EraseExperiment } from '../../components/history/erase-experiment';
import { ReadingForm } from '../../components/history/reading-form';
import { PersonForm } from '../../components/options/person-form';
import { WordForm } from '../../components/options/word-form';
import { Button } from '../../components/parts/button';
import { Card } from '../../components/parts/card';
import { Choice } from '../../components/parts/choice';
import { Icon } from '../../components/parts/icon';
import { type IconName, iconPaths } from '../../components/parts/icon-paths';
import { Meter } from '../../components/parts/meter';
import { Notice } from '../../components/parts/notice';
import { pageIconPaths } from '../../components/parts/page-icon-paths';
import { Switch } from '../../components/parts/switch';
import { TextField } from '../../components/parts/text-field';
import type { Pieces } from './gallery';

const nothing = () => {};
const at = Date.UTC(2026, 4, 12, 8, 30);
const iconNames = Object.keys({ ...iconPaths, ...pageIconPaths }) as IconName[];

/** The small parts in every state, and the forms that a page shows only once they are opened. */
export const partsPages: Pieces = {
  parts: () => (
    <main class="page stack">
      <h1>Parts</h1>
      <Card title="Buttons">
        <div class="row">
          <Button look="main" icon="pen" onPress={nothing}>
            Main
          </Button>
          <Button onPress={nothing}>Plain</Button>
          <Button look="quiet" onPress={nothing}>
            Quiet
          </Button>
          <Button disabled onPress={nothing}>
            Disabled
          </Button>
          <Button pressed onPress={nothing}>
            Pressed
          </Button>
          <Button look="icon" icon="bin" label="Only an icon" onPress={nothing} />
        </div>
      </Card>
      <Card title="Icons">
        <div class="row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size={24} />
          ))}
        </div>
      </Card>
      <Card title="Notices">
        <Notice>A note.</Notice>
        <Notice tone="good">Good news.</Notice>
        <Notice tone="attention" actions={<Button onPress={nothing}>Do</Button>}>
          Worth a look.
        </Notice>
      </Card>
      <Card title="Fields">
        <Meter length={{ used: 12, max: 280 }} label="Length" />
        <Meter length={{ used: 270, max: 280 }} label="Length" />
        <Meter length={{ used: 281, max: 280 }} label="Length" />
        <TextField label="A field" value="fine" hint="A hint." onValue={nothing} />
        <TextField label="A wrong field" value="wrong" error="Why it is wrong." onValue={nothing} />
        <Choice
          legend="A list"
          look="list"
          value="one"
          options={[
            { id: 'one', label: 'One', note: 'And a note' },
            { id: 'two', label: 'Two' },
          ]}
          onValue={nothing}
        />
        <Switch label="On" on onSwitch={nothing} />
        <Switch label="Off" on={false} onSwitch={nothing}>
          With a note
        </Switch>
      </Card>
      <Card title="Forms">
        <PersonForm onSave={nothing} onCancel={nothing} />
        <WordForm words={[]} onAdd={nothing} onCancel={nothing} />
        <ReadingForm
          publications={[{ id: 'p', variant: 'A', network: 'Bluesky', at, asWritten: true }]}
          now={at}
          onReading={nothing}
        />
        <EraseExperiment onErase={nothing} />
      </Card>
    </main>
  ),
};
