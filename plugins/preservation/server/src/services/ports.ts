import type { Core } from '@strapi/strapi';

import type { DisposalRecord } from '../../../shared/bin/contract';
import type { Person } from '../../../shared/bin/person';
import type { MasterRecorder } from '../../../shared/contracts';
import type { DerivationRecorder } from '../../../shared/derivations/contract';
import type { FixityRecord } from '../../../shared/fixity/contract';
import type { GenerationAttacher, GenerationRecorder } from '../../../shared/generations/contract';
import type { ItemDescriber } from '../../../shared/iiif/described-item';
import type { Holder, LookAnswer } from '../../../shared/looks/contracts';
import type { OfferedPerson } from '../../../shared/metadata/views';
import type { CorrectionRecorder } from '../../../shared/pages/correction-recorder';
import type { FileHolder } from '../../../shared/upload/contracts';

/** What fixity and the bin tell the world, each within the transaction of its own lines. */
export interface WatchPorts {
  /** Has results written into the ledger (F113). */
  readonly recordFixity: (records: readonly FixityRecord[]) => Promise<void>;
  /** Told of masters that were found right, so that what rests on the age of their check is judged again (F113). */
  readonly followChecked: (sha256s: readonly string[]) => Promise<void>;
  /** Has a step towards disposal written into the ledger (F124). */
  readonly recordDisposal: (record: DisposalRecord) => Promise<void>;
  /** The names under which masters came in, as far as they are known. */
  readonly namesOf: (sha256s: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Who is acting; nobody with a function where nothing was wired. */
export type WhoActs = () => Person;

/** A person of the authority file. */
export type KnownPerson = OfferedPerson;

/** Finds persons by name; the answer holds the names that somebody bears. Makes nobody. */
export type PersonFinder = (names: readonly string[]) => Promise<Map<string, readonly KnownPerson[]>>;

/** Which items of the catalogue show masters, by SHA-256: photographs only. */
export type HolderFinder = (sha256s: readonly string[]) => Promise<Holder[]>;

/**
 * Finds the items that show files of the media library, of those the account may read, by the file's id.
 * `ability` is what the account may do, as Strapi keeps it for a request.
 */
export type FileHolderFinder = (
  fileIds: readonly number[],
  ability: unknown,
) => Promise<ReadonlyMap<number, readonly FileHolder[]>>;

/** Finds the items whose draft shows one of some files of the media library, whoever asks. */
export type DraftFinder = (fileIds: readonly number[]) => Promise<readonly Holding[]>;

/** An item by its address. */
export interface Holding {
  readonly uid: string;
  readonly documentId: string;
}

/** What was done to a file since it was scanned, in words; null where it is as it was scanned. `written`: as a row says. */
export type ProcessingNamer = (
  sha256: string,
  written: string | null,
) => Promise<{ readonly code: string; readonly label: string } | null>;

/** Told of an answer to "is this the same picture?", in its transaction. */
export type LookRecorder = (answer: LookAnswer) => Promise<void>;

const NOBODY: Person = { id: '', name: '', functions: [], runsTheMachine: false };

/** A function that somebody else provides: `use` is its place, `set` puts it there. */
const port = <Given extends unknown[], Answer>(unwired: (...given: Given) => Answer) => {
  let current = unwired;
  return {
    use: (...given: Given): Answer => current(...given),
    set: (provided: (...given: Given) => Answer): void => {
      current = provided;
    },
  };
};

const nothing = async (): Promise<void> => undefined;

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root and by its own rooms. */
const createPorts = () => {
  const master = port<Parameters<MasterRecorder>, Promise<void>>(nothing);
  const describer = port<Parameters<ItemDescriber>, ReturnType<ItemDescriber>>(async () => null);
  const correction = port<Parameters<CorrectionRecorder>, Promise<void>>(nothing);
  const who = port<[], Person>(() => NOBODY);
  const persons = port<Parameters<PersonFinder>, ReturnType<PersonFinder>>(async () => new Map());
  const holders = port<Parameters<HolderFinder>, ReturnType<HolderFinder>>(async () => []);
  const fileHolders = port<Parameters<FileHolderFinder>, ReturnType<FileHolderFinder>>(async () => new Map());
  const look = port<Parameters<LookRecorder>, Promise<void>>(nothing);
  const derivation = port<Parameters<DerivationRecorder>, Promise<void>>(nothing);
  const generation = port<Parameters<GenerationRecorder>, Promise<void>>(nothing);
  const attach = port<Parameters<GenerationAttacher>, Promise<void>>(nothing);
  const drafts = port<Parameters<DraftFinder>, ReturnType<DraftFinder>>(async () => []);
  const processing = port<Parameters<ProcessingNamer>, ReturnType<ProcessingNamer>>(async () => null);
  const listeners: MasterRecorder[] = [];
  let watch: WatchPorts = {
    recordFixity: nothing,
    followChecked: nothing,
    recordDisposal: nothing,
    namesOf: async () => new Map(),
  };

  return {
    setMasterRecorder: master.set,
    /** A room that makes something of new masters is told of each, in the transaction of its line; given at `register`. */
    onNewMaster(listener: MasterRecorder): void {
      listeners.push(listener);
    },
    async recordMaster(stored: Parameters<MasterRecorder>[0]): Promise<void> {
      for (const listener of listeners) await listener(stored);
      // The ledger's chain is the last lock a transaction takes.
      await master.use(stored);
    },

    setItemDescriber: describer.set,
    describeItem: describer.use,

    setCorrectionRecorder: correction.set,
    recordCorrection: correction.use,

    setWatchPorts(ports: WatchPorts): void {
      watch = ports;
    },
    watch: (): WatchPorts => watch,

    setWhoActs: who.set,
    whoActs: who.use,

    setPersonFinder: persons.set,
    findPersons: persons.use,

    setHolderFinder: holders.set,
    findHolders: holders.use,

    setFileHolderFinder: fileHolders.set,
    findFileHolders: fileHolders.use,

    setLookRecorder: look.set,
    recordLook: look.use,

    setDerivationRecorder: derivation.set,
    recordDerivation: derivation.use,

    setGenerationRecorder: generation.set,
    recordGeneration: generation.use,

    setGenerationAttacher: attach.set,
    attachGeneration: attach.use,

    setDraftFinder: drafts.set,
    findDrafts: drafts.use,

    setProcessingNamer: processing.set,
    nameProcessing: processing.use,
  };
};

export type PortsService = ReturnType<typeof createPorts>;

/** Typed access to the service. */
export const portsOf = (strapi: Core.Strapi): PortsService => strapi.plugin('preservation').service('ports');

export default createPorts;
