import type { VNode } from 'preact';
import type { Day } from '../../domain/time/calendar';
import type { Pasted } from '../../files/read/pasted';
import { CHECK_TAB } from '../app';
import { Button } from '../controls/fluent';
import '../styles/import.css';
import type { TabProps } from '../tab';
import { DoneView } from './doneView';
import { DropZone } from './dropZone';
import { PreviewView } from './previewView';
import { isTakenBack } from './session';
import { pastedSource } from './sources';
import { useTakesFiles } from './takesFiles';
import { textsOf } from './textsOf';
import { useImport } from './useImport';

/** 导入昨日 in three steps: files, preview, confirm; then the check is offered. */
export function ImportTab(props: TabProps): VNode {
  const { state, actions } = props;
  const texts = textsOf(props.texts);
  const importing = useImport(props, texts.tab);
  const { session, sources } = importing;
  const busy = state.busy !== null;
  const onFiles = (files: readonly File[]) => {
    if (!busy && files.length > 0) void importing.add(files);
  };
  const onPaste = (pasted: Pasted) => {
    if (!busy) void importing.add([pastedSource(pasted, sources, texts.files.pasted)]);
  };
  const over = useTakesFiles(props.open, { onFiles, onPaste });
  const onCheck = (day: Day) => {
    actions.chooseDay(day);
    actions.showTab(CHECK_TAB);
    void actions.checkDaily();
  };
  return (
    <div class={over ? 'import-tab over' : 'import-tab'}>
      {session.step === 'choose' && <DropZone {...{ texts, busy, over, onFiles, onPaste }} />}
      {session.step === 'preview' && (
        <PreviewView {...{ session, importing, texts, busy, onFiles, onCheck }} onGo={actions.show} />
      )}
      {session.step === 'done' &&
        (isTakenBack(session, state.journal) ? (
          <div class="taken-back">
            <p role="status">{texts.tab.takenBack}</p>
            <div class="done-buttons">
              <Button disabled={busy} onClick={() => void importing.readAgain()}>
                {texts.tab.previewAgain}
              </Button>
              <Button disabled={busy} onClick={importing.restart}>
                {texts.tab.again}
              </Button>
            </div>
          </div>
        ) : (
          <DoneView
            written={session.written}
            texts={texts}
            busy={busy}
            onCheck={onCheck}
            onAgain={importing.restart}
            onGo={actions.show}
          />
        ))}
    </div>
  );
}
