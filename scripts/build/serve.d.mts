import type { RequestListener } from 'node:http';

/** Answers requests with the files of `folder`; `/` is `index`, what is not there is 404. */
export function filesOf(folder: string, index: string): RequestListener;
