package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the outermost names of a bot file. */
final class BotReader {
    private final Mentions mentions = new Mentions();

    Bot read(Item item) {
        Fields fields = item.fields();
        fields.need("causerie", "Start with the line \"causerie: 1\"").ifPresent(BotReader::version);
        List<String> languages = languages(fields);
        var words = new WordingReader(languages);
        var intents = new IntentReader(mentions, languages);
        var entities = new EntityReader(languages);
        var skills = new SkillReader(words, mentions);
        Optional<Item> skillList = fields.find("skills");
        var bot = new Bot(
                fields.need("bot", "Name it: \"bot: my-bot\"")
                        .map(place -> Names.slug(place, place.text()))
                        .orElse(""),
                fields.text("name"),
                fields.text("description"),
                languages,
                fields.find("strictness").map(s -> s.integer(0, 100)).orElse(50),
                fields.find("freeEntityStrictness").map(s -> s.integer(0, 100)).orElse(0),
                fields.find("timeZone").flatMap(place -> Names.timeZone(place, place.text())),
                fields.find("delay").map(d -> d.number(0, 5)).orElse(0.0),
                fields.find("baseUrl").map(BotReader::baseUrl),
                Fields.entries(fields.find("intents"), e -> intents.read(e.getKey(), e.getValue())),
                Fields.entries(fields.find("entities"), e -> entities.read(e.getKey(), e.getValue())),
                Fields.entries(skillList, e -> skills.read(e.getKey(), e.getValue())),
                Fields.entries(fields.find("postbacks"), e -> postback(e.getValue())));
        fields.done();
        mentions.check(
                bot.intents().keySet(), bot.entities().keySet(), bot.skills().keySet());
        skillList.ifPresent(place -> checkOnlyOnce(place, bot));
        skillList.ifPresent(place -> checkReached(place, bot));
        return bot;
    }

    private static void version(Item item) {
        if (!item.json().filter(Long.valueOf(1)::equals).isPresent()) {
            item.refuse("This version of the bot file is not known", "Write \"causerie: 1\"");
        }
    }

    private static List<String> languages(Fields fields) {
        Optional<Item> item = fields.need("languages", "Write \"languages: [en]\"; the first is the default");
        List<String> languages = item.map(Item::items).orElse(List.of()).stream()
                .map(code -> Names.language(code, code.text()))
                .distinct()
                .toList();
        item.filter(list -> list.isList() && languages.isEmpty())
                .ifPresent(list -> list.refuse("The bot speaks no language", "Write at least one, such as [en]"));
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static String baseUrl(Item item) {
        String url = item.text();
        if (!CallReader.isHttp(url)) {
            item.refuse("\"" + url + "\" is no web address", "Write https://...");
        }
        return url;
    }

    private String postback(Item item) {
        String slug = item.text();
        mentions.skill(item, slug);
        return slug;
    }

    private static void checkOnlyOnce(Item skills, Bot bot) {
        Map<SkillType, String> first = new LinkedHashMap<>();
        Map<String, Item> places = Fields.entries(Optional.of(skills), Map.Entry::getValue);
        bot.skills().values().stream().filter(skill -> skill.type().once()).forEach(skill -> {
            String other = first.putIfAbsent(skill.type(), skill.slug());
            if (other != null) {
                places.get(skill.slug())
                        .refuse(
                                "\"" + other + "\" is a " + skill.type().word()
                                        + " skill already, and there is only one",
                                "Give one of the two another type or remove it");
            }
        });
        if (!first.containsKey(SkillType.FALLBACK)) {
            skills.warn("The bot has no fallback skill", "Without one it stays silent when it does not understand");
        }
    }

    private void checkReached(Item skills, Bot bot) {
        Fields.entries(Optional.of(skills), Map.Entry::getValue).forEach((slug, place) -> {
            Skill skill = bot.skills().get(slug);
            if (!skill.type().once() && skill.triggers().isEmpty() && !mentions.leadsTo(slug)) {
                place.warn(
                        "Nothing leads to this skill", "Give it triggers, or go to it from another skill or a button");
            }
        });
    }
}
