const LANGUAGES = ['en', 'fr'];
const KEY = 'causerie.simulator.language';
let words = {};

export let language = LANGUAGES[0];

export async function loadTexts() {
  const wished = [localStorage.getItem(KEY), ...navigator.languages].map((each) => (each || '').slice(0, 2));
  language = wished.find((each) => LANGUAGES.includes(each)) || LANGUAGES[0];
  words = await (await fetch(`${language}.json`)).json();
  document.documentElement.lang = language;
  document.title = `Causerie · ${t('title')}`;
}

export async function switchLanguage(wanted) {
  localStorage.setItem(KEY, wanted);
  await loadTexts();
}

export function t(key, values = {}) {
  return (words[key] || key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export function clock(millis) {
  return new Date(millis).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}

export function day(millis) {
  const then = new Date(millis);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(millis).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return t('today');
  return days === 1 ? t('yesterday') : then.toLocaleDateString(language, { day: 'numeric', month: 'long' });
}

export function span(millis) {
  const minutes = Math.max(0, Math.ceil(millis / 60000));
  return minutes >= 60 ? t('hours', { n: Math.floor(minutes / 60) }) : t('minutes', { n: minutes });
}

export const otherLanguages = () => LANGUAGES;
