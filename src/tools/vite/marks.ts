import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { ownVolumeId } from '../../imaging/own-image.ts';
import type { saveLandmarks } from '../import/landmarks.ts';
import { ownFolder, ownImages, phantomsOf } from '../own.ts';

const PATH = '/__marks';
const MOST_BYTES = 100_000;

/** Of every own volume: its id, whole, the landmarks it can have, and those that it has. */
function marksOf(root: string) {
  const phantoms = phantomsOf(root);
  const own = Object.entries(ownImages(ownFolder(root)));
  return Object.fromEntries(
    own.flatMap(([panel, { volume }]) => {
      const ids = Object.keys(phantoms[panel]?.landmarks ?? {});
      const landmarks = volume?.landmarks ?? {};
      return volume ? [[panel, { volume: `${ownVolumeId(panel)}-whole`, ids, landmarks }] as const] : [];
    }),
  );
}

async function bodyOf(request: IncomingMessage): Promise<{ panel: string; landmarks: unknown }> {
  // A page of another site may send a form or plain text here, but no JSON.
  if (request.headers['content-type'] !== 'application/json') throw new Error('send JSON');
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > MOST_BYTES) throw new Error('that is more than landmarks');
  }
  const { panel, landmarks } = JSON.parse(text) as { panel: unknown; landmarks: unknown };
  return { panel: String(panel), landmarks };
}

function answer(response: ServerResponse, status: number, of: object) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(of));
}

/** Whether a request comes from the server's own page. */
const isOwnPage = ({ headers }: IncomingMessage) =>
  headers.origin === undefined || new URL(headers.origin).host === headers.host;

/** Takes in the landmarks that the presenter marks, under `npm start`. */
export function marks(root: string): Plugin {
  const save = async (server: ViteDevServer, request: IncomingMessage) => {
    const { panel, landmarks } = await bodyOf(request);
    const tool = (await server.ssrLoadModule(join(root, 'src/tools/import/landmarks.ts'))) as {
      saveLandmarks: typeof saveLandmarks;
    };
    return tool.saveLandmarks({ folder: ownFolder(root), phantoms: phantomsOf(root) }, panel, landmarks);
  };
  return {
    name: 'deck-marks',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(PATH, async (request, response) => {
        try {
          if (!isOwnPage(request)) throw new Error('only the page of this server may mark');
          if (request.method !== 'POST') return answer(response, 200, marksOf(root));
          answer(response, 200, { said: await save(server, request) });
        } catch (error) {
          answer(response, 400, { said: error instanceof Error ? error.message : String(error) });
        }
      });
    },
  };
}
