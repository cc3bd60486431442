// Seconds that public calculators give for each text of a JSON array on standard input, at their defaults.
const readingTime = require(`${process.env.CALCULATORS}/reading-time`);
const { wordsToSeconds } = require(`${process.env.CALCULATORS}/words-to-time-converter`);

const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify({
  readingTime: texts.map(text => readingTime(text).time / 1000),
  wordsToTime: texts.map(text => Number(wordsToSeconds(text))),
}));
