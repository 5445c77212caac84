package io.causerie.transfer;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import io.causerie.bot.Entity.Value;
import io.causerie.bot.Expression;
import io.causerie.bot.Intent;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a bot learns from as a list in which each row says what it is; patterns and enrichments have no place in it. */
final class CsvExport {
    private final Writer out;

    CsvExport(Writer out) {
        this.out = out;
    }

    void write(Bot bot) throws IOException {
        row(List.of("import type"));
        for (Entity entity : bot.entities().values()) {
            entity(entity);
        }
        for (Intent intent : bot.intents().values()) {
            intent(intent);
        }
    }

    private void entity(Entity entity) throws IOException {
        if (entity instanceof Entity.Free free) {
            row(List.of("entity", free.slug(), "true", ""));
            values(free.slug(), free.values());
        } else if (entity instanceof Entity.Restricted restricted) {
            row(List.of("entity", restricted.slug(), "false", String.valueOf(restricted.fuzziness())));
            values(restricted.slug(), restricted.values());
        }
    }

    private void values(String entity, Map<String, List<Value>> values) throws IOException {
        for (Map.Entry<String, List<Value>> language : values.entrySet()) {
            for (Value value : language.getValue()) {
                row(List.of("synonym", entity, language.getKey(), value.value()));
                for (String synonym : value.synonyms()) {
                    row(List.of("synonym", entity, language.getKey(), synonym));
                }
            }
        }
    }

    private void intent(Intent intent) throws IOException {
        row(List.of("intent", intent.slug(), intent.description(), String.valueOf(intent.active())));
        for (Map.Entry<String, List<Expression>> language : intent.expressions().entrySet()) {
            for (Expression expression : language.getValue()) {
                var cells = new ArrayList<>(List.of("expression", intent.slug(), language.getKey()));
                cells.addAll(pieces(expression));
                row(cells);
            }
        }
    }

    private static List<String> pieces(Expression expression) {
        var pieces = new ArrayList<String>();
        int done = 0;
        for (Expression.Tag tag : expression.tags()) {
            pieces.add(expression.text().substring(done, tag.start()).strip());
            pieces.add(expression.text().substring(tag.start(), tag.end()) + "\t" + tag.entity());
            done = tag.end();
        }
        pieces.add(expression.text().substring(done).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(quoted(cell));
            separator = ";";
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
