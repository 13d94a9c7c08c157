import type { Core } from '@strapi/strapi';

import type { DisposalRecord } from '../../../shared/bin/contract';
import type { Person } from '../../../shared/bin/person';
import type { MasterRecorder } from '../../../shared/contracts';
import type { FixityRecord } from '../../../shared/fixity/contract';
import type { ItemDescriber } from '../../../shared/iiif/described-item';
import type { Holder, LookAnswer } from '../../../shared/looks/contracts';
import type { OfferedPerson } from '../../../shared/metadata/views';
import type { CorrectionRecorder } from '../../../shared/pages/correction-recorder';

/** A person of the authority file. */
export type KnownPerson = OfferedPerson;

/** Finds persons by name; the answer holds the names that somebody bears. Makes nobody. */
export type PersonFinder = (names: readonly string[]) => Promise<Map<string, readonly KnownPerson[]>>;

/** Which items of the catalogue show masters, by SHA-256: photographs only. */
export type HolderFinder = (sha256s: readonly string[]) => Promise<Holder[]>;

/** Told of an answer to "is this the same picture?", in its transaction. */
export type LookRecorder = (answer: LookAnswer) => Promise<void>;

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

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root and by its own rooms. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** A room that makes something of new masters is told of each, in the transaction of its line; given at `register`. */
  onNewMaster: (listener: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setItemDescriber: (describer: ItemDescriber) => void;
  describeItem: ItemDescriber;
  setCorrectionRecorder: (recorder: CorrectionRecorder) => void;
  recordCorrection: CorrectionRecorder;
  setWatchPorts: (ports: WatchPorts) => void;
  watch: () => WatchPorts;
  setWhoActs: (who: WhoActs) => void;
  whoActs: WhoActs;
  setPersonFinder: (finder: PersonFinder) => void;
  findPersons: PersonFinder;
  setHolderFinder: (finder: HolderFinder) => void;
  findHolders: HolderFinder;
  setLookRecorder: (recorder: LookRecorder) => void;
  recordLook: LookRecorder;
}

const UNWIRED: WatchPorts = {
  recordFixity: async () => undefined,
  followChecked: async () => undefined,
  recordDisposal: async () => undefined,
  namesOf: async () => new Map(),
};

const NOBODY: Person = { id: '', name: '', functions: [], runsTheMachine: false };

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const listeners: MasterRecorder[] = [];
  let describer: ItemDescriber = async () => null;
  let corrections: CorrectionRecorder = async () => undefined;
  let watch = UNWIRED;
  let who: WhoActs = () => NOBODY;
  let finder: PersonFinder = async () => new Map();
  let holders: HolderFinder = async () => [];
  let looks: LookRecorder = async () => undefined;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    onNewMaster(listener) {
      listeners.push(listener);
    },
    async recordMaster(master) {
      for (const listener of listeners) await listener(master);
      // The ledger's chain is the last lock a transaction takes.
      await current(master);
    },
    setItemDescriber(described) {
      describer = described;
    },
    describeItem: (kind, documentId) => describer(kind, documentId),
    setCorrectionRecorder(recorder) {
      corrections = recorder;
    },
    recordCorrection: (correction) => corrections(correction),
    setWatchPorts(ports) {
      watch = ports;
    },
    watch: () => watch,
    setWhoActs(given) {
      who = given;
    },
    whoActs: () => who(),
    setPersonFinder(given) {
      finder = given;
    },
    findPersons: (names) => finder(names),
    setHolderFinder(given) {
      holders = given;
    },
    findHolders: (sha256s) => holders(sha256s),
    setLookRecorder(given) {
      looks = given;
    },
    recordLook: (answer) => looks(answer),
  };
};

/** Typed access to the service. */
export const portsOf = (strapi: Core.Strapi): PortsService => strapi.plugin('preservation').service('ports');

export default createPorts;
