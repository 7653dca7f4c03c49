/** Prints the story's awsconf.json with a made-up key. */
const { randomBytes } = require("node:crypto");

const of = (alphabet, length) => Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join("");
const key = `AKIA${of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)}`;
const secret = of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 40);
console.log(JSON.stringify({ key, secret }));
