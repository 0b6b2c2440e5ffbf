import type { Types } from '@cornerstonejs/core';
import { Enums, imageLoader, metaData, utilities } from '@cornerstonejs/core';
import type { Picture } from '../image-loader/picture';
import type { GreyRange } from '../model/window';
import { frameOf } from './frame';

const SCHEME = 'calcitrack';
const ABOVE_OTHER_PROVIDERS = 10_000;

interface Offer {
  readonly picture: Picture;
  readonly grey: GreyRange;
}

const offers = new Map<string, Offer>();
let registered = false;
let count = 0;

/** Makes a picture loadable by Cornerstone; the name it is loaded by. */
export function offer(picture: Picture, grey: GreyRange): string {
  if (!registered) {
    imageLoader.registerImageLoader(SCHEME, (imageId) => ({ promise: Promise.resolve({ ...imageOf(imageId) }) }));
    metaData.addProvider(describe, ABOVE_OTHER_PROVIDERS);
    registered = true;
  }
  const imageId = `${SCHEME}:${picture.film.id}/${++count}`;
  offers.set(imageId, { picture, grey });
  return imageId;
}

export function forget(imageId: string): void {
  offers.delete(imageId);
}

function offered(imageId: string): Offer {
  const found = offers.get(imageId);
  if (!found) {
    throw new Error(`No picture is offered as ${imageId}`);
  }
  return found;
}

/** Stored values go to the graphics card as they are; slope, intercept and polarity are in the grey range. */
function imageOf(imageId: string): Types.IImage {
  const { picture, grey } = offered(imageId);
  const { rows, columns } = picture.film;
  const { columnSpacing, rowSpacing } = frameOf(picture.film);
  const { samples, histogram } = picture;
  const voxelManager = utilities.VoxelManager.createImageVoxelManager({
    scalarData: samples,
    width: columns,
    height: rows,
    numberOfComponents: 1,
  }) as Types.IVoxelManager<number>;
  return {
    imageId,
    minPixelValue: histogram.least,
    maxPixelValue: histogram.greatest,
    slope: 1,
    intercept: 0,
    windowCenter: (grey.lower + grey.upper + 1) / 2,
    windowWidth: grey.upper - grey.lower + 1,
    voiLUTFunction: Enums.VOILUTFunctionType.LINEAR,
    rows,
    columns,
    height: rows,
    width: columns,
    color: false,
    rgba: false,
    numberOfComponents: 1,
    columnPixelSpacing: columnSpacing,
    rowPixelSpacing: rowSpacing,
    invert: false,
    photometricInterpretation: 'MONOCHROME2',
    sizeInBytes: samples.byteLength,
    dataType: samples.constructor.name as Types.PixelDataTypedArrayString,
    // Cornerstone deletes imageFrame.pixelData without looking whether there is an imageFrame.
    imageFrame: {} as Types.IImageFrame,
    getPixelData: () => voxelManager.getScalarData(),
    getCanvas: () => document.createElement('canvas'),
    voxelManager,
  };
}

function describe(type: string, imageId: string): unknown {
  const offer = offers.get(imageId);
  return offer && modules[type]?.(offer.picture);
}

const modules: Partial<Record<string, (picture: Picture) => unknown>> = {
  imagePixelModule: ({ samples }) => ({
    bitsAllocated: samples.BYTES_PER_ELEMENT * 8,
    bitsStored: samples.BYTES_PER_ELEMENT * 8,
    highBit: samples.BYTES_PER_ELEMENT * 8 - 1,
    pixelRepresentation: samples instanceof Int16Array ? 1 : 0,
    samplesPerPixel: 1,
    photometricInterpretation: 'MONOCHROME2',
  }),
  imagePlaneModule: ({ film }) => {
    const { columnSpacing, rowSpacing, imagePosition } = frameOf(film);
    return {
      frameOfReferenceUID: film.id,
      rows: film.rows,
      columns: film.columns,
      imageOrientationPatient: [1, 0, 0, 0, 1, 0],
      rowCosines: [1, 0, 0],
      columnCosines: [0, 1, 0],
      imagePositionPatient: [...imagePosition],
      sliceThickness: 1,
      pixelSpacing: [rowSpacing, columnSpacing],
      rowPixelSpacing: rowSpacing,
      columnPixelSpacing: columnSpacing,
    };
  },
  generalSeriesModule: () => ({ modality: 'DX' }),
};
