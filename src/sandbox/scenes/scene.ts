/** One invented message of a scene. It has no id and no time: the sandbox gives both when it is posted. */
export interface ScenePost {
  readonly author: SceneAuthor;
  readonly text: string;
  readonly lang: SceneLang;
  readonly surface: SceneSurface;
  readonly kind: SceneKind;
  readonly expected: SceneExpected;
}

export interface SceneAuthor {
  readonly name: string;
  /** Without the at sign, as X allows it: 1 to 15 letters, digits, underscores. */
  readonly handle: string;
}

/** A message of the end-to-end journey, with the road it can come by. */
export interface JourneyPost extends ScenePost {
  readonly road: SceneRoad;
}

export const sceneLangs = ['fr', 'en', 'it', 'de'] as const;
export type SceneLang = (typeof sceneLangs)[number];

/** `reply` is in a thread that the brand started, at any depth; `mention` and `quote` are elsewhere; `dm` is a direct message. */
export const sceneSurfaces = ['reply', 'mention', 'quote', 'dm'] as const;
export type SceneSurface = (typeof sceneSurfaces)[number];

export const sceneKinds = ['praise', 'question', 'joke', 'criticism', 'insult', 'threat', 'spam', 'privacy', 'hate'] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** The least that is right: the post stays as it is, is hidden (whatever else is done), or must come before a person. */
export const sceneExpectations = ['stay', 'hide', 'escalate'] as const;
export type SceneExpected = (typeof sceneExpectations)[number];

/** `webhook`: delivered at once; `polling`: only the mentions timeline has it; `sweep`: only the search has it; `dm-poll`: only the DM list. */
export const sceneRoads = ['webhook', 'polling', 'sweep', 'dm-poll'] as const;
export type SceneRoad = (typeof sceneRoads)[number];
