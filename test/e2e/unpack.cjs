module.exports = require("./pack.cjs").teardown;
