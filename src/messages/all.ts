import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Language, Messages } from "./messages.ts";

/** All languages. */
export const LANGUAGES: Readonly<Record<Language, Messages>> = { en, ja };
