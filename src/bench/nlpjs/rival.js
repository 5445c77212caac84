// Reads {language, train: [[text, intent]], test: [text]}, prints {seconds, answers: [[intent, score, millis]]}.
const fs = require('fs');
const { dockStart } = require('@nlpjs/basic');
const { LangFr } = require('@nlpjs/lang-fr');

async function main() {
  const lesson = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
  const dock = await dockStart({ use: ['Basic'], autoload: false });
  if (lesson.language === 'fr') {
    dock.getContainer().use(LangFr);
  }
  const nlp = dock.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.addLanguage(lesson.language);
  for (const [text, intent] of lesson.train) {
    nlp.addDocument(lesson.language, text, intent);
  }
  const start = process.cpuUsage();
  await nlp.train();
  const spent = process.cpuUsage(start);
  const answers = [];
  for (const text of lesson.test) {
    const from = process.cpuUsage();
    const result = await nlp.process(lesson.language, text);
    const took = process.cpuUsage(from);
    answers.push([result.intent, result.score, (took.user + took.system) / 1000]);
  }
  fs.writeFileSync(process.argv[3], JSON.stringify({ seconds: (spent.user + spent.system) / 1e6, answers }));
}

main();
