import type { ComponentType, VNode } from 'preact';
import type { Day } from '../../domain/time/calendar';
import type { Pasted } from '../../files/read/pasted';
import { Button } from '../controls/fluent';
import { isTakenBack } from '../shell/journal';
import type { Pane } from '../shell/pane';
import { useBusy, useStore } from '../shell/useStore';
import { createImport, type Import } from './actions';
import { DoneView } from './doneView';
import { DropZone } from './dropZone';
import './import.css';
import { PreviewView } from './previewView';
import { pastedSource } from './sources';
import { useTakesFiles } from './takesFiles';
import { textsOf, type TabTexts } from './textsOf';

/** The view of the tab with this id, over its own state. */
export function createImportView(pane: Pane, tab: string): ComponentType {
  const texts = textsOf(pane.texts);
  const importing = createImport(pane, texts.tab);
  return () => <ImportView pane={pane} tab={tab} texts={texts} importing={importing} />;
}

interface ImportViewProps {
  readonly pane: Pane;
  readonly tab: string;
  readonly texts: TabTexts;
  readonly importing: Import;
}

/** 导入昨日 in three steps: files, preview, confirm; then the check is offered. */
function ImportView({ pane, tab, texts, importing }: ImportViewProps): VNode {
  const busy = useBusy(pane);
  const inFront = useStore(pane.frame, (frame) => frame.tab === tab);
  const { session, asked } = useStore(importing.store, (state) => state);
  const takenBack = useStore(
    pane.frame,
    ({ journal }) => session.step === 'done' && isTakenBack(journal, session.entry),
  );
  const onFiles = (files: readonly File[]) => {
    if (!busy && files.length > 0) void importing.add(files);
  };
  const onPaste = (pasted: Pasted) => {
    if (!busy) void importing.add([pastedSource(pasted, asked.sources, texts.files.pasted)]);
  };
  const over = useTakesFiles(inFront, { onFiles, onPaste });
  const onCheck = (day: Day) => void pane.run('checkDaily', day);
  const given = { texts, busy, onCheck, onGo: pane.show };
  return (
    <div class={over ? 'import-tab over' : 'import-tab'}>
      {session.step === 'choose' && <DropZone {...{ texts, busy, over, onFiles, onPaste }} />}
      {session.step === 'preview' && (
        <PreviewView {...given} {...{ session, importing, onFiles }} orderRows={asked.orderRows} />
      )}
      {session.step === 'done' && !takenBack && (
        <DoneView {...given} {...session} onPreview={() => void importing.readAgain()} onAgain={importing.restart} />
      )}
      {takenBack && (
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
      )}
    </div>
  );
}
