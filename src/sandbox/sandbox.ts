import type { AddressInfo } from 'node:net';

import { accountActivityEndpoints } from './hooks/account-activity-endpoints.ts';
import { activityEndpoints } from './hooks/activity-endpoints.ts';
import { webhookEndpoints } from './hooks/webhook-endpoints.ts';
import { oauthEndpoints } from './auth/oauth-endpoints.ts';
import type { IssuedPair } from './auth/token-desk.ts';
import type { MovableClock, SandboxClock } from './clock.ts';
import { answerControl, sendOdd } from './control/control-api.ts';
import { stateReport, type StateReport } from './control/state-report.ts';
import { buildCore, emptyCore } from './core-builder.ts';
import type { CredentialChoices, SandboxCredentials } from './credentials.ts';
import type { Fault } from './faults/fault-rack.ts';
import { challengeRounds } from './hooks/crc-rounds.ts';
import type { HookDeliverer } from './hooks/hook-deliverer.ts';
import type { OddKind } from './hooks/odd-deliveries.ts';
import type { CallLog } from './http/call-log.ts';
import { servePage } from './http/page-door.ts';
import { XServer } from './http/server.ts';
import type { PublicPage } from './page-port.ts';
import { dmEndpoints } from './rest/dm-endpoints.ts';
import { hideEndpoints } from './rest/hide-endpoint.ts';
import { postEndpoints } from './rest/post-endpoints.ts';
import { searchEndpoints } from './rest/search-endpoint.ts';
import { timelineEndpoints } from './rest/timeline-endpoints.ts';
import { userEndpoints } from './rest/user-endpoints.ts';
import { postSceneMessage } from './scene-poster.ts';
import type { ScenePost, SceneRoad } from './scenes/scene.ts';
import { editPost, playScene, sendDm, type PlayedStep } from './scene-player.ts';
import type { DmExtras, PostExtras, Scene, SceneUser } from './scene.ts';
import type { SandboxSettings, SettingsPatch } from './settings.ts';
import { patchSettings } from './settings.ts';
import type { World, WorldChat, WorldDm, WorldPost, WorldUser } from './world.ts';

/** How a sandbox is started. Everything has a default that suits a test. */
export interface SandboxOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default: the wall clock. Either way time can be added to it. */
  readonly clock?: SandboxClock;
  /** Of all chance: bad luck, tokens, t.co links. Default 1. */
  readonly seed?: number;
  /** Whether webhooks may be `http://127.0.0.1:<port>/…`; default true, since the fake X only reaches this machine. */
  readonly allowLoopbackHooks?: boolean;
  readonly credentials?: CredentialChoices;
  readonly settings?: SettingsPatch;
  /** The public page; null: none. */
  readonly page?: PublicPage | null;
}

/** A running fake X. People are named by handle or id, posts by key or id. Mistakes throw `SandboxMisuse`. */
export interface Sandbox {
  /** Base address without a slash at the end, for API, OAuth, control and page alike. */
  readonly url: string;
  readonly world: World;
  readonly clock: MovableClock;
  readonly settings: SandboxSettings;
  readonly credentials: SandboxCredentials;
  /** Received calls and their counts. */
  readonly calls: CallLog;
  /** Deliveries to webhooks: `idle()`, `log()`, `counts()`, `release()`. */
  readonly deliveries: HookDeliverer;

  addUser(user: SceneUser): WorldUser;
  addPost(by: string, text: string, extras?: PostExtras): WorldPost;
  addReply(by: string, to: string, text: string, extras?: PostExtras & { readonly mention?: boolean }): WorldPost;
  addQuote(by: string, of: string, text: string, extras?: PostExtras): WorldPost;
  /** Null when the other side takes no DM from this account. */
  addDm(from: string, to: string, text: string, extras?: DmExtras): WorldDm | null;
  addChat(from: string, to: string): WorldChat;
  /** A new version with an id of its own. */
  editPost(post: string, text: string): WorldPost;
  /** The author deletes the post with all its versions. */
  deletePost(post: string): void;
  /** Somebody of the brand unhides (or hides) the reply in X's own app: no event, no trace in the API. */
  unhideInApp(post: string): void;
  hideInApp(post: string): void;
  /** The user withdraws the app's access; default the brand. */
  revokeAccess(user?: string): void;
  /** Posts one invented message of `scenes/`: `root` is the brand's post that replies answer and quotes quote. Its `road` decides who hears of it. */
  post(message: ScenePost & { readonly road?: SceneRoad }, root: string, key?: string): WorldPost | WorldDm | null;
  /** Plays accounts and steps at once. */
  play(scene: Scene): readonly PlayedStep[];

  issueOAuth1(user: string): { readonly accessToken: string; readonly accessSecret: string };
  /** Default: the full bot's scopes. */
  issueOAuth2(user: string, scopes?: readonly string[]): IssuedPair;

  armFault(fault: Fault): void;
  clearFaults(): void;
  configure(patch: SettingsPatch): void;
  advance(ms: number): void;
  /** Makes an odd delivery; answers the status the webhook gave. */
  deliverOdd(kind: OddKind, webhookId?: string): Promise<number | 'network' | 'timeout' | 'tls'>;
  disconnectStreams(how?: 'operational' | 'silent'): void;
  state(): StateReport;
  /** Empties the world and brings the settings, tokens and the brand's account back to the start; the clock keeps its advance. */
  reset(): void;
  close(): Promise<void>;
}

const endpoints = [
  ...oauthEndpoints,
  ...userEndpoints,
  ...timelineEndpoints,
  ...searchEndpoints,
  ...postEndpoints,
  ...hideEndpoints,
  ...dmEndpoints,
  ...webhookEndpoints,
  ...activityEndpoints,
  ...accountActivityEndpoints,
];

/** Starts a fake X on loopback with the brand's account in it. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const core = buildCore(options);
  const reset = (): void => {
    emptyCore(core, options);
    http.reset();
  };
  const http = new XServer(core, endpoints, async (call) => (await answerControl(core, reset, call)) ?? servePage(core, call));
  await new Promise<void>((resolve, reject) => {
    http.server.once('error', reject);
    http.server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const stopRounds = challengeRounds(core);
  const { address, port } = http.server.address() as AddressInfo;
  const { acts, dms } = core;
  const idOf = (user: string): string => acts.user(user).id;
  const publish = (
    by: string,
    text: string,
    extras: PostExtras & { inReplyTo?: string; quoteOf?: string; mention?: boolean },
  ): WorldPost => acts.publish({ ...extras, authorId: idOf(by), text });
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    world: core.world,
    clock: core.clock,
    settings: core.settings,
    credentials: core.credentials,
    calls: core.log,
    deliveries: core.hooks,
    addUser: (user) => acts.addUser(user),
    addPost: (by, text, extras = {}) => publish(by, text, extras),
    addReply: (by, to, text, extras = {}) => publish(by, text, { ...extras, inReplyTo: acts.post(to).id }),
    addQuote: (by, of, text, extras = {}) => publish(by, text, { ...extras, quoteOf: acts.post(of).id }),
    addDm: (from, to, text, extras = {}) => sendDm(core, from, to, text, extras),
    addChat: (from, to) => dms.sendChat(idOf(from), idOf(to)),
    editPost: (post, text) => editPost(core, post, text),
    deletePost: (post) => acts.remove(acts.post(post), 'author'),
    unhideInApp: (post) => acts.setHidden(acts.post(post), false, 'app'),
    hideInApp: (post) => acts.setHidden(acts.post(post), true, 'app'),
    revokeAccess: (user = core.credentials.brand.id) => acts.revoke(idOf(user)),
    post: (message, root, key) => postSceneMessage(core, message, root, key),
    play: (scene) => playScene(core, scene),
    issueOAuth1: (user) => core.tokens.issueOAuth1(idOf(user)),
    issueOAuth2: (user, scopes = core.credentials.brand.oauth2.scope.split(' ')) => core.tokens.issueOAuth2(idOf(user), scopes),
    armFault: (fault) => core.faults.arm(fault),
    clearFaults: () => core.faults.clear(),
    configure: (patch) => patchSettings(core.settings, patch),
    advance: (ms) => core.clock.advance(ms),
    deliverOdd: async (kind, webhookId) => sendOdd(core, kind, webhookId),
    disconnectStreams: (how = 'operational') => core.streams.disconnect(how),
    state: () => stateReport(core),
    reset,
    close: async () => {
      stopRounds();
      core.streams.disconnect('silent');
      core.hooks.close();
      http.server.closeAllConnections();
      await new Promise((resolve) => http.server.close(resolve));
    },
  };
}
