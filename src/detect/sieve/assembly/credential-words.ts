/** Words that say what a value is for, as in `CREDENTIAL_WORD` of `named-values.ts`: their first letters, so that no place of one is missed. */

/** Whether one may stand between two addresses, or what is no ASCII. */
export function hasCredentialWord(from: usize, to: usize): bool {
  for (let p = from; p < to; p++) {
    const four = load<u32>(p);
    if (four & 0x80808080) return true;
    if (isCredentialWord(four | 0x20202020)) return true;
  }
  return false;
}

/** @param four bytes in small letters as they lie in memory, the first one lowest; `_` has become DEL */
function isCredentialWord(four: u32): bool {
  const three = four & 0xffffff;
  switch (four & 0xff) {
    case 0x61: // auth, acce, api, app_, appc
      return (
        four === 0x68747561 || four === 0x65636361 || three === 0x697061 || four === 0x7f707061 || four === 0x63707061
      );
    case 0x62: // bear
      return four === 0x72616562;
    case 0x63: // cred
      return four === 0x64657263;
    case 0x6b: // key
      return three === 0x79656b;
    case 0x6c: // logi, lice
      return four === 0x69676f6c || four === 0x6563696c;
    case 0x70: // pass, priv, pwd, pat
      return four === 0x73736170 || four === 0x76697270 || three === 0x647770 || three === 0x746170;
    case 0x73: // secr, sign
      return four === 0x72636573 || four === 0x6e676973;
    case 0x74: // toke, tkn
      return four === 0x656b6f74 || three === 0x6e6b74;
    case 0x77: // webh
      return four === 0x68626577;
    case 0x7f: // _sk
      return three === 0x6b737f;
  }
  return false;
}
