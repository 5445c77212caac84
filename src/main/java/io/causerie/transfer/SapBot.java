package io.causerie.transfer;

import java.util.List;
import java.util.Set;

/** The record of the bot itself ({@code blc/<id>.json}). */
final class SapBot {
    private static final Set<String> KNOWN = Set.of("id", "slug", "name", "description");

    private final Spot bots;
    private final Lessons lessons;

    SapBot(Spot bots, Lessons lessons) {
        this.bots = bots;
        this.lessons = lessons;
    }

    void read() {
        List<Spot> all = bots.isList() ? bots.items() : List.of(bots);
        all.stream().limit(1).forEach(this::bot);
        all.stream().skip(1).forEach(other -> lessons.ledger()
                .left(Sort.BOT, other.place(), other.text("name"), "an import takes one bot: the first"));
    }

    private void bot(Spot bot) {
        Draft draft = lessons.draft();
        draft.name = bot.text("name");
        draft.description = bot.text("description");
        lessons.ledger().kept(Sort.BOT, bot.place(), bot.text("slug"), Lessons.renamed(bot.text("slug"), draft.slug));
        bot.others(KNOWN).forEach(other -> lessons.ledger()
                .left(Sort.SETTING, other.getValue().place(), other.getKey(), "there is no such setting here"));
    }
}
