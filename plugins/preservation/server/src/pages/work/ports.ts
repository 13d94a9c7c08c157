import type { DerivationRecorder } from '../../../../shared/derivations/contract';
import type { JobOrder } from '../../../../shared/jobs/contract';
import type { Tools } from '../../options';
import type { ArchiveLayout } from '../../store/archive-layout';
import type { MasterShelf } from '../../store/master-shelf';
import type { OcrEngine } from '../ocr/engine';
import type { PageStore } from '../store/page-store';

/** What work on pages needs. */
export interface PageWorkPorts {
  readonly layout: ArchiveLayout;
  readonly shelf: Pick<MasterShelf, 'find' | 'withLocal'>;
  readonly tools: Tools;
  readonly store: PageStore;
  readonly engine: () => Promise<OcrEngine>;
  readonly enqueue: (orders: readonly JobOrder[]) => Promise<void>;
  /** Bound of pages of one file, for tests; `MOST_PAGES` otherwise. */
  readonly mostPages?: number;
  /** Told when a file was taken apart, and when its last page was read (F163). */
  readonly recordDerivation: DerivationRecorder;
  /** Several steps that stand or fall together. */
  readonly inTransaction: (work: () => Promise<void>) => Promise<void>;
}
