// Writes the tag dictionary of the DICOM kernel from the npm package @iwharris/dicom-data-dictionary (MIT),
// which is built from PS3.6. To renew it:
//   npm install --no-save @iwharris/dicom-data-dictionary@1.26.0
//   node src/tools/dicom-dictionary.mjs > src/main/resources/org/calcitrack/dicom/dictionary.tsv
import { createRequire } from 'node:module';

const { elements, revision } = createRequire(import.meta.url)('@iwharris/dicom-data-dictionary');
const isVr = (word) => /^[A-Z]{2}$/.test(word);
// The package leaves out PS3.6 table 7-1, the file meta elements.
const fileMeta = [
  ['00020001', 'OB', 'FileMetaInformationVersion'],
  ['00020002', 'UI', 'MediaStorageSOPClassUID'],
  ['00020003', 'UI', 'MediaStorageSOPInstanceUID'],
  ['00020010', 'UI', 'TransferSyntaxUID'],
  ['00020012', 'UI', 'ImplementationClassUID'],
  ['00020013', 'SH', 'ImplementationVersionName'],
  ['00020016', 'AE', 'SourceApplicationEntityTitle'],
  ['00020100', 'UI', 'PrivateInformationCreatorUID'],
  ['00020102', 'OB', 'PrivateInformation'],
].map((row) => row.join('\t'));
const rows = Object.values(elements)
  .map(({ tag, vr, keyword }) => ({
    tag: tag.replace(/[(),]/g, ''),
    vrs: vr.split(/\s+or\s+/).filter(isVr),
    keyword: keyword.replace(/[^A-Za-z0-9]/g, ''),
  }))
  .filter(({ tag, vrs, keyword }) => /^[0-9A-Fx]{8}$/i.test(tag) && vrs.length > 0 && keyword)
  .map(({ tag, vrs, keyword }) => `${tag.toUpperCase().replaceAll('X', 'x')}\t${vrs.join('/')}\t${keyword}`)
  .concat(fileMeta)
  .sort();
console.log(`# PS3.6 ${revision}, from @iwharris/dicom-data-dictionary 1.26.0 (MIT); written by src/tools/dicom-dictionary.mjs`);
console.log(rows.join('\n'));
