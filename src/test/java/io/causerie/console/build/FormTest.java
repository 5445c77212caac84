package io.causerie.console.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Parts;
import io.causerie.bot.SampleBots;
import io.causerie.bot.edit.Graft;
import io.causerie.console.build.Form.Field;
import io.causerie.console.build.Form.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {
    private static final Bot JOKES = bot(SampleBots.file("joke-bot"));
    private static final Bot EVERYTHING = bot("""
            causerie: 1
            bot: everything
            languages: [en, fr]
            skills:
              all:
                triggers: _memory.x
                actions:
                  - do:
                      - {text: {en: [Hello, Hi], fr: Salut}, delay: 1.5, markdown: true}
                      - text: "Several\\nlines"
                      - picture: https://example.com/a.png
                      - video: {en: https://example.com/a.mp4, fr: https://example.com/b.mp4}
                      - quickReplies: {title: Well?, buttons: [{title: A, value: a}, {title: {en: B, fr: C}, type: trigger_skill, value: all}]}
                      - buttons: {title: More, buttons: [{title: Site, type: web_url, value: https://example.com}]}
                      - card: {title: Vanilla, subtitle: From afar, imageUrl: https://example.com/v.png, buttons: [{title: Take, value: v}]}
                      - carousel: [{title: Vanilla}, {title: Mint}]
                      - list: {elements: [{title: Vanilla}], buttons: [{title: All}]}
                      - custom: {attachment: {type: template}}
                      - custom: "{{#if memory.x}}{{{json memory.x}}}{{/if}}"
                      - client_data: {mood: "{{memory.mood}}"}
                      - goTo: all
                      - goTo: {skill: all, wait: true}
                      - editMemory: {reset: true, set: {n: 1, t: "42", city: "{{nlp.source}}", list: [1, two]}, unset: [draft]}
                      - changeLanguage: fr
                      - webhook: {url: /order, method: POST}
                      - service: {url: /s, method: POST, headers: {X-Lang: en}, body: {q: "{{nlp.source}}"}, credentials: shop, as: found}
                      - handOver: {group: sales}
                      - handOver: true
                      - resetConversation: true
            """);

    record Case(Bot bot, String spot, Object step) {
        @Override
        public String toString() {
            return spot + " " + step;
        }
    }

    static Stream<Case> steps() {
        return Stream.of(JOKES, EVERYTHING)
                .flatMap(bot -> bot.skills().values().stream().flatMap(skill -> {
                    Object tree = Parts.of(skill);
                    return Stream.of(
                                    "actions[0].do",
                                    "actions[1].do",
                                    "requirements.any.missing",
                                    "requirements.missing")
                            .flatMap(list -> members(bot, tree, list));
                }));
    }

    private static Stream<Case> members(Bot bot, Object tree, String list) {
        List<Case> all = new ArrayList<>();
        for (int i = 0; Graft.at(tree, list + "[" + i + "]").isPresent(); i++) {
            String spot = list + "[" + i + "]";
            all.add(new Case(bot, spot, Graft.at(tree, spot).orElseThrow()));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givesBackTheStepItWasMadeFrom(Case step) {
        StepKind kind = StepKind.of(step.step()).orElseThrow();
        Form form = new FormBuilder(step.bot(), step.step()).build(kind, step.spot());

        Object read = new FormReader(sent(form), step.bot().languages()).read(kind, step.spot(), step.step());

        assertThat(written(step.bot(), read)).isEqualTo(written(step.bot(), step.step()));
    }

    @Test
    void countsWhatMessengerCounts() {
        Object card = Map.of("card", Map.of("title", "Vanilla"));

        Form form = new FormBuilder(JOKES, card).build(StepKind.CARD, "actions[0].do[0]");

        assertThat(form.fields()).extracting(Field::limit).startsWith(80, 80, 0);
        assertThat(form.mostChoices()).isEqualTo(3);
    }

    @Test
    void readsACardOfACarouselByItself() {
        String spot = "actions[0].do[1].carousel[2]";
        Object card = Map.of("title", "Mint", "buttons", List.of(Map.of("title", "Take it", "value", "mint")));
        Form form = new FormBuilder(JOKES, card).build(StepKind.CAROUSEL, spot);

        Object read = new FormReader(sent(form), JOKES.languages()).read(StepKind.CAROUSEL, spot, card);

        assertThat(read).isEqualTo(card);
    }

    /** What a browser sends of the form when nothing is changed. */
    private static java.util.function.Function<String, List<String>> sent(Form form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Stream.concat(form.fields().stream(), form.choices().stream().flatMap(choice -> choice.fields().stream()))
                .forEach(field -> field.cells().forEach(cell -> {
                    if (field.sort() != Sort.TICK || !cell.value().isEmpty()) {
                        values.computeIfAbsent(cell.name(), name -> new ArrayList<>())
                                .add(cell.value());
                    }
                }));
        return name -> values.getOrDefault(name, List.of());
    }

    /** As the reader understands it. */
    private static Object written(Bot bot, Object step) {
        String file = BotFile.write(bot);
        String with = io.causerie.bot.BotText.put(
                file, List.of("skills", "probe"), Map.of("actions", List.of(Map.of("do", List.of(step)))));
        return bot(with).skills().get("probe");
    }

    private static Bot bot(String file) {
        BotReading reading = BotFile.read(file);
        assertThat(reading).isInstanceOf(BotReading.Understood.class);
        return ((BotReading.Understood) reading).bot();
    }
}
