// Asks a running Calcitrack through the public dicomweb-client and prints what it understood, as one line of JSON.
// node client.mjs <module of dicomweb-client> <address of DICOMweb> <token>
import { createRequire } from 'node:module';

const [modulePath, url, token] = process.argv.slice(2);
const require = createRequire(import.meta.url);

// The client speaks through XMLHttpRequest, which Node lacks: the few calls that it makes, on top of fetch.
globalThis.XMLHttpRequest = class {
  #headers = {};
  #answer;

  open(method, address) {
    this.method = method;
    this.address = address;
    this.responseType = '';
    this.readyState = 1;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getResponseHeader(name) {
    return this.#answer.headers.get(name);
  }

  getAllResponseHeaders() {
    return [...this.#answer.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  }

  // An empty answer, such as 204, is null where JSON was wanted.
  #typed(bytes, text) {
    if (this.responseType === 'json') {
      return text === '' ? null : JSON.parse(text);
    }
    return this.responseType === 'arraybuffer' ? bytes : text;
  }

  async send(body) {
    this.#answer = await fetch(this.address, { method: this.method, headers: this.#headers, body });
    const bytes = await this.#answer.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    this.status = this.#answer.status;
    this.statusText = this.#answer.statusText;
    this.response = this.#typed(bytes, text);
    this.responseText = text;
    this.readyState = 4;
    this.onreadystatechange?.();
    this.onload?.();
    this.onloadend?.();
  }
};

const { api } = require(modulePath);
const client = new api.DICOMwebClient({ url, headers: { Authorization: `Bearer ${token}` } });
const uid = (found, tag) => found[tag].Value[0];
// The client wraps some answers of one part.
const single = (answer) => (Array.isArray(answer) ? answer[0] : answer);

const nobody = await client.searchForStudies({ queryParams: { PatientID: 'nobody has this' } });
const studies = await client.searchForStudies({ queryParams: { limit: 1, includefield: 'all' } });
const studyInstanceUID = uid(studies[0], '0020000D');
const series = await client.searchForSeries({ studyInstanceUID });
const seriesInstanceUID = uid(series[0], '0020000E');
const instances = await client.searchForInstances({ studyInstanceUID, seriesInstanceUID });
const sopInstanceUID = uid(instances[0], '00080018');
const address = { studyInstanceUID, seriesInstanceUID, sopInstanceUID };
const [metadata] = await client.retrieveStudyMetadata({ studyInstanceUID });
const file = await client.retrieveInstance(address);
const frames = await client.retrieveInstanceFrames({ ...address, frameNumbers: [1] });
const bulk = await client.retrieveBulkData({ BulkDataURI: metadata['7FE00010'].BulkDataURI });
const rendered = await client.retrieveInstanceRendered({ ...address, mediaTypes: [{ mediaType: 'image/jpeg' }] });
await client.storeInstances({ datasets: [file] });

console.log(
  JSON.stringify({
    nobody: nobody.length,
    studies: studies.length,
    series: series.length,
    instances: instances.length,
    pixels: metadata['00280010'].Value[0] * metadata['00280011'].Value[0],
    fileMagic: new TextDecoder().decode(new Uint8Array(file).slice(128, 132)),
    frameBytes: frames[0].byteLength,
    bulkBytes: single(bulk).byteLength,
    renderedMagic: [...new Uint8Array(single(rendered)).slice(0, 2)],
  }),
);
