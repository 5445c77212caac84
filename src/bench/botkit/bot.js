// The bot of Botkit's documentation with its Facebook adapter, several pages, everything in memory.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { APP_SECRET, VERIFY_TOKEN, PAGE_TOKENS, GRAPH_URL } = process.env;
const tokens = JSON.parse(PAGE_TOKENS);

// The one change: the adapter has an option for the Graph API's host and none for its scheme.
const request = require('request');
require.cache[require.resolve('request')].exports = (options, done) =>
  request({ ...options, uri: options.uri.replace('https:', 'http:') }, done);

const { Botkit } = require('botkit');
const { FacebookAdapter } = require('botbuilder-adapter-facebook');

const controller = new Botkit({
  webhook_uri: '/webhook',
  adapter: new FacebookAdapter({
    api_host: new URL(GRAPH_URL).host,
    app_secret: APP_SECRET,
    verify_token: VERIFY_TOKEN,
    getAccessTokenForPage: async (page) => tokens[page],
  }),
});

controller.on('message', (bot, message) => bot.reply(message, `You said: ${message.text}`));
