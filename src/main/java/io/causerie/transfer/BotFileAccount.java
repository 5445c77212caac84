package io.causerie.transfer;

import io.causerie.bot.Bot;

/** The account of a bot file: all of it is taken over. */
final class BotFileAccount {
    private BotFileAccount() {}

    static void of(Bot bot, String slug, Ledger ledger) {
        ledger.kept(Sort.BOT, "bot", bot.slug(), Lessons.renamed(bot.slug(), slug));
        bot.intents().forEach((name, intent) -> {
            ledger.taken(Sort.INTENT, "intents." + name, name);
            intent.expressions()
                    .forEach((language, all) -> all.forEach(one ->
                            ledger.taken(Sort.EXPRESSION, "intents." + name + ".expressions." + language, one.text())));
        });
        bot.entities().keySet().forEach(name -> ledger.taken(Sort.ENTITY, "entities." + name, name));
        bot.skills().keySet().forEach(name -> ledger.taken(Sort.SKILL, "skills." + name, name));
    }
}
