import { version } from "../package.json";

/** keyguard's version; the bundler keeps only this word of package.json. */
export const VERSION: string = version;
