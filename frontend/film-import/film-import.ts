import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { collectChosen, collectDropped, takeDropped, type Brought } from './collect-files';
import { filmImportStyles } from './film-import.styles';
import { receiptPanel } from './receipt-panel';
import { sendTo, type Door } from './send-file';
import { UploadQueue } from './upload-queue';

/** More lines than this help nobody; the receipt on the screen Imports has all of them. */
const SHOWN = 200;

/**
 * Wraps a screen and takes films dropped anywhere on it, or chosen with {@link chooseFiles} and {@link chooseFolder}.
 *
 * Asks for a door with the event `import-wanted`; the server answers through {@link begin}. Tells the end with
 * `import-ended`, whose detail counts the verdicts.
 */
@customElement('film-import')
export class FilmImport extends LitElement {
  static override styles = filmImportStyles;

  /** Where the drop goes, in words, such as "Sample, Sabine". */
  @property() destination = '';

  @state() private dragging = false;
  @state() private queue?: UploadQueue;
  @state() private running = false;
  @query('#files') private filePicker!: HTMLInputElement;
  @query('#folder') private folderPicker!: HTMLInputElement;
  private waiting: Brought[] = [];
  private receipt = '';
  private dragDepth = 0;

  override render(): TemplateResult {
    return html`
      <div
        class="area"
        @dragenter=${this.dragEntered}
        @dragover=${this.dragOver}
        @dragleave=${this.dragLeft}
        @drop=${this.dropped}
      >
        <slot></slot>
        ${
          this.dragging
            ? html`<div class="invitation">
                <strong>Drop to import${this.destination ? ` for ${this.destination}` : ''}</strong>
                <span>DICOM, JPEG, PNG or TIFF; files, folders or ZIP archives</span>
              </div>`
            : nothing
        }
      </div>
      <input id="files" type="file" multiple hidden aria-label="Films to import" @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory hidden aria-label="Folder to import" @change=${this.chosen} />
      ${
        this.queue
          ? receiptPanel(this.queue.standing, this.queue.shown(SHOWN), this.receipt, {
              pause: () => this.queue?.pause(),
              resume: () => this.queue?.resume(),
              cancel: () => this.queue?.cancel(),
              close: () => {
                this.queue = undefined;
              },
            })
          : nothing
      }
    `;
  }

  /** Opens the browser's file picker. */
  chooseFiles(): void {
    this.filePicker.click();
  }

  /** Opens the browser's folder picker. */
  chooseFolder(): void {
    this.folderPicker.click();
  }

  /** The server's answer to `import-wanted`: sends what waits through the door. */
  async begin(door: Door): Promise<void> {
    const files = this.waiting;
    this.receipt = door.url.replace(/^api\/imports\/([^/]+)\/.*$/, '/imports/$1');
    this.waiting = [];
    const queue = new UploadQueue(files, sendTo(door), () => {
      this.requestUpdate();
    });
    this.queue = queue;
    this.running = true;
    await queue.run();
    this.running = false;
    const detail = Object.fromEntries(queue.standing.counts);
    this.dispatchEvent(new CustomEvent('import-ended', { detail }));
  }

  private bring(files: Brought[]): void {
    if (files.length > 0 && !this.running) {
      this.waiting = files;
      this.dispatchEvent(new CustomEvent('import-wanted'));
    }
  }

  private readonly chosen = (event: Event): void => {
    const picker = event.target as HTMLInputElement;
    this.bring(collectChosen(picker.files ?? []));
    picker.value = '';
  };

  private readonly dropped = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    this.dragDepth = 0;
    this.dragging = false;
    // Must be taken before the first await: the browser empties the list when this handler returns.
    const { entries, files } = takeDropped(event.dataTransfer?.items ?? []);
    this.bring([...(await collectDropped(entries)), ...collectChosen(files)]);
  };

  private readonly dragEntered = (event: DragEvent): void => {
    if (carriesFiles(event)) {
      this.dragDepth++;
      this.dragging = !this.running;
    }
  };

  private readonly dragOver = (event: DragEvent): void => {
    if (carriesFiles(event)) {
      event.preventDefault();
    }
  };

  private readonly dragLeft = (event: DragEvent): void => {
    if (carriesFiles(event)) {
      this.dragDepth--;
      this.dragging = this.dragDepth > 0;
    }
  };
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
