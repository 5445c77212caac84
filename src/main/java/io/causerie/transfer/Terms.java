package io.causerie.transfer;

import io.causerie.bot.Bot;
import java.util.Optional;

/**
 * What an import is told beside the file.
 *
 * @param bot the name the bot gets
 * @param into the bot that lists and data sets are added to; empty starts a new one. Whole bots (bot files, archives) ignore it
 * @param replace whether the expressions and values that come in take the place of those of the same intent, entity and language
 * @param intent the intent of a list that names none
 * @param entity the entity of a list that names none
 * @param language the language of a list that names none; the bot's default when empty
 */
public record Terms(
        String bot,
        Optional<Bot> into,
        boolean replace,
        Optional<String> intent,
        Optional<String> entity,
        Optional<String> language) {

    public static Terms forBot(String bot) {
        return new Terms(bot, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
