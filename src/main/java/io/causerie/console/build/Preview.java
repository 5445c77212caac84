package io.causerie.console.build;

import io.causerie.bot.Wording;
import io.causerie.bot.edit.Graft;
import io.causerie.bot.edit.Words;
import io.causerie.message.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Steps as a person in Messenger meets them, in one language. */
final class Preview {
    private final String language;
    private final String usual;

    Preview(String language, String usual) {
        this.language = language;
        this.usual = usual;
    }

    /** A button or a quick reply. */
    public record Choice(String title, String kind) {}

    /** A card of a carousel or a list, with its place in the skill. */
    public record Card(String spot, String title, String subtitle, String image, List<Choice> buttons) {}

    /**
     * A step.
     *
     * @param alternatives of which one is said by chance; 1 when there is no choice
     * @param detail what the step does, where it says nothing
     * @param next where another card goes; empty where none fits
     */
    public record Step(
            String spot,
            StepKind kind,
            String words,
            int alternatives,
            List<Choice> choices,
            List<Card> cards,
            String next,
            String detail,
            String delay) {}

    List<Step> steps(Object tree, String spot) {
        int many = Graft.at(tree, spot).orElse(List.of()) instanceof List<?> list ? list.size() : 0;
        return IntStream.range(0, many)
                .mapToObj(i -> step(tree, spot + "[" + i + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Step> step(Object tree, String spot) {
        Object action = Graft.at(tree, spot).orElse(Map.of());
        return StepKind.of(action).map(kind -> step(tree, spot, kind, ((Map<?, ?>) action).get(kind.getWord())));
    }

    private Step step(Object tree, String spot, StepKind kind, Object value) {
        boolean titled = kind == StepKind.QUICK_REPLIES || kind == StepKind.BUTTONS;
        boolean said = kind == StepKind.TEXT || isMedia(kind);
        Object words = titled ? Graft.at(value, "title").orElse("") : said ? value : "";
        String inner = spot + "." + kind.getWord();
        String cardSpot = kind == StepKind.LIST ? inner + ".elements" : inner;
        List<Card> cards = kind == StepKind.CARD ? List.of(card(spot, value)) : cards(tree, cardSpot, kind);
        return new Step(
                spot,
                kind,
                first(words),
                all(words).size(),
                choices(
                        titled || kind == StepKind.LIST
                                ? Graft.at(value, "buttons").orElse(List.of())
                                : List.of()),
                cards,
                isSeveral(kind) && cards.size() < Limits.CARDS ? cardSpot + "[" + cards.size() + "]" : "",
                kind.isMessage() && !isOpaque(kind) ? "" : Details.of(kind, value),
                Graft.at(tree, spot + ".delay").map(String::valueOf).orElse(""));
    }

    private static boolean isMedia(StepKind kind) {
        return kind == StepKind.PICTURE || kind == StepKind.VIDEO || kind == StepKind.AUDIO || kind == StepKind.FILE;
    }

    private static boolean isSeveral(StepKind kind) {
        return kind == StepKind.CAROUSEL || kind == StepKind.LIST;
    }

    private static boolean isOpaque(StepKind kind) {
        return kind == StepKind.CUSTOM || kind == StepKind.CLIENT_DATA;
    }

    private List<Card> cards(Object tree, String spot, StepKind kind) {
        int many = isSeveral(kind) && Graft.at(tree, spot).orElse(List.of()) instanceof List<?> list ? list.size() : 0;
        return IntStream.range(0, many)
                .mapToObj(i -> spot + "[" + i + "]")
                .map(each -> card(each, Graft.at(tree, each).orElse(Map.of())))
                .toList();
    }

    private Card card(String spot, Object card) {
        return new Card(
                spot,
                first(Graft.at(card, "title").orElse("")),
                first(Graft.at(card, "subtitle").orElse("")),
                first(Graft.at(card, "imageUrl").orElse("")),
                choices(Graft.at(card, "buttons").orElse(List.of())));
    }

    private List<Choice> choices(Object list) {
        return list instanceof List<?> all
                ? all.stream()
                        .map(each -> new Choice(
                                first(Graft.at(each, "title").orElse("")),
                                Graft.at(each, "type").map(String::valueOf).orElse("postback")))
                        .toList()
                : List.of();
    }

    private String first(Object words) {
        return all(words).stream().findFirst().orElse("");
    }

    private List<String> all(Object words) {
        Wording wording = Words.read(words);
        return wording.in(language, usual);
    }
}
