package io.causerie.console.build;

import io.causerie.bot.Expression;
import io.causerie.bot.GoldEntities;
import io.causerie.bot.Intent;
import io.causerie.bot.edit.Renaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One intent with what people say for it, a language at a time. */
@Named("intentPage")
@RequestScoped
public class IntentPage {
    static final String PATH = "/build/intent";

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    /** A language of the bot and how many expressions it has here. */
    public record Tab(String language, int many, boolean chosen, String link) {}

    /** A piece of an expression; {@code entity} is empty for words without a tag. */
    public record Piece(String words, String entity, int start) {}

    /** An expression as the file has it, and in pieces. */
    public record Row(String written, List<Piece> pieces, boolean edited, String edit) {}

    static String link(Workbench bench, String intent) {
        return bench.link(PATH, "intent", intent);
    }

    public String getSlug() {
        return sent.text("intent");
    }

    public boolean isKnown() {
        return bench.isOpen() && found().isPresent();
    }

    private Optional<Intent> found() {
        return Optional.ofNullable(bench.bot().intents().get(getSlug()));
    }

    Intent intent() {
        return found().orElseThrow();
    }

    public String getDescription() {
        return intent().description();
    }

    public String getStrictness() {
        return intent().strictness().isPresent()
                ? String.valueOf(intent().strictness().getAsInt())
                : "";
    }

    public int getUsualStrictness() {
        return bench.bot().strictness();
    }

    public boolean isActive() {
        return intent().active();
    }

    public String getLanguage() {
        String asked = sent.text("language");
        return bench.getLanguages().contains(asked) ? asked : bench.bot().defaultLanguage();
    }

    public List<Tab> getTabs() {
        return bench.getLanguages().stream()
                .map(language -> new Tab(
                        language,
                        intent().expressions(language).size(),
                        language.equals(getLanguage()),
                        bench.at(PATH)
                                .with("intent", getSlug())
                                .with("language", language)
                                .toString()))
                .toList();
    }

    public List<Row> getRows() {
        return intent().expressions(getLanguage()).stream().map(this::row).toList();
    }

    private Row row(Expression expression) {
        String written = expression.written();
        return new Row(
                written,
                pieces(expression),
                written.equals(getEdited()),
                bench.at(PATH)
                                .with("intent", getSlug())
                                .with("language", getLanguage())
                                .with("edit", written)
                        + "#edited");
    }

    private static List<Piece> pieces(Expression expression) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Expression.Tag tag : expression.tags()) {
            if (tag.start() > done) {
                pieces.add(new Piece(expression.text().substring(done, tag.start()), "", done));
            }
            pieces.add(new Piece(expression.text().substring(tag.start(), tag.end()), tag.entity(), tag.start()));
            done = tag.end();
        }
        if (done < expression.text().length()) {
            pieces.add(new Piece(expression.text().substring(done), "", done));
        }
        return pieces;
    }

    /** The expression that is being changed, as the file has it. */
    public String getEdited() {
        return sent.text("edit");
    }

    public List<Piece> getEditedPieces() {
        return pieces(Expression.parse(getEdited()));
    }

    /** Entities that can be tagged: the bot's own, then the built-in ones. */
    public List<String> getEntities() {
        var names = new ArrayList<>(bench.bot().entities().keySet());
        GoldEntities.NAMES.stream().sorted().forEach(names::add);
        return names;
    }

    /** Where chosen expressions can go. */
    public List<String> getOthers() {
        return bench.bot().intents().keySet().stream()
                .filter(slug -> !slug.equals(getSlug()))
                .toList();
    }

    /** The skills that speak of it. */
    public List<String> getUsers() {
        return Renaming.users(bench.bot(), "intent", getSlug());
    }

    /** This page in this language. */
    public String getHere() {
        return bench.at(PATH)
                .with("intent", getSlug())
                .with("language", getLanguage())
                .toString();
    }
}
