import type { NoteKind } from '../lanes/marks';

/** Outlines of the marks' signs in a square of ten by ten; time runs to the right, so two lines join or part. */
const PATHS: Record<NoteKind, string> = {
  NEW: 'M5,1L5,9M1,5L9,5',
  PERSISTS: 'M1,3.4L9,3.4M1,6.6L9,6.6',
  MERGED: 'M0.5,1L5,5L9.5,5M0.5,9L5,5',
  SPLIT: 'M0.5,5L5,5L9.5,1M5,5L9.5,9',
  EXCISED: 'M1.5,1.5L8.5,8.5M8.5,1.5L1.5,8.5',
  EXTRUDED: 'M5,9L5,1M2,4L5,1L8,4',
  RESOLVED: 'M1,5A4,4,0,1,0,9,5A4,4,0,1,0,1,5',
  RECURRED: 'M8.6,6.4A4,4,0,1,1,8.2,2.6M8.6,0.4L8.4,3L5.8,2.8',
  PROCEDURE: 'M5,0.5L9.5,5L5,9.5L0.5,5Z',
  CLINICAL: 'M2,5A3,3,0,1,0,8,5A3,3,0,1,0,2,5',
  GAP: 'M1,5A4,4,0,1,0,9,5A4,4,0,1,0,1,5M2.2,7.8L7.8,2.2',
};

const FILLED = new Set<NoteKind>(['PROCEDURE', 'CLINICAL']);

export const iconPath = (kind: NoteKind): string => PATHS[kind];

export const iconIsFilled = (kind: NoteKind): boolean => FILLED.has(kind);
