import { useRef } from 'preact/hooks';
import { Button } from './button';

interface FileButtonProps {
  /** What the button says, and the name of the field behind it. */
  readonly label: string;
  readonly accept: string;
  readonly look?: 'main' | 'plain' | undefined;
  readonly disabled?: boolean | undefined;
  readonly onFile: (file: File) => void;
}

/** Opens the browser's own window to choose one file. */
export const FileButton = ({ label, accept, look = 'plain', disabled, onFile }: FileButtonProps) => {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} disabled={disabled} onPress={() => file.current?.click()}>
        {label}
      </Button>
      <input
        ref={file}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
};
