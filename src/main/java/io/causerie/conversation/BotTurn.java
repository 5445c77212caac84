package io.causerie.conversation;

import io.causerie.bot.Bot;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import io.causerie.dialogue.TraceLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the bot made of one event: the skills that answered, the intent it understood (or null), whether it was at a loss. */
public record BotTurn(String page, List<String> skills, String intent, boolean fallback) {

    static BotTurn of(String page, Bot bot, List<TraceLine> trace) {
        List<String> skills = trace.stream()
                .filter(line -> line.code().equals("I_SKILL_TRIGGERED"))
                .map(line -> (String) line.data().get("skill"))
                .toList();
        boolean lost = skills.isEmpty()
                || skills.stream()
                        .map(bot.skills()::get)
                        .filter(Objects::nonNull)
                        .map(Skill::type)
                        .anyMatch(SkillType.FALLBACK::equals);
        return new BotTurn(page, skills, intent(trace), lost);
    }

    private static String intent(List<TraceLine> trace) {
        return trace.stream()
                .filter(line -> line.code().equals("I_HEARD"))
                .map(line -> line.data().get("intents"))
                .filter(List.class::isInstance)
                .flatMap(intents -> ((List<?>) intents).stream().limit(1))
                .map(intent -> ((Map<?, ?>) intent).get("slug"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
