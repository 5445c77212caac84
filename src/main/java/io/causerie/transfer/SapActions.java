package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.TemplateText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actions; of the types that no published export shows, the report tells what they hold. */
final class SapActions {
    private final SapCalls calls;
    private final SapMessages messages;
    private final Ledger ledger;

    SapActions(SapCalls calls, Map<String, String> skillsById, Lessons lessons) {
        this.calls = calls;
        this.messages = new SapMessages(skillsById, lessons);
        this.ledger = lessons.ledger();
    }

    List<Action> read(Spot node) {
        return node.at("actions").inPosition().stream()
                .flatMap(action -> action(action).stream())
                .toList();
    }

    private Optional<Action> action(Spot action) {
        return switch (action.text("type")) {
            case "message" -> message(action);
            case "http" -> http(action);
            case "edit_memory" -> editMemory(action);
            default -> {
                ledger.left(
                        Sort.ACTION,
                        action.place(),
                        action.text("type"),
                        "this type of action is not published; write it by hand: " + action.extract());
                yield Optional.empty();
            }
        };
    }

    private Optional<Action> message(Spot action) {
        var notes = new ArrayList<String>();
        Optional<SapMessages.Said> said = messages.read(action.at("message"), notes);
        if (said.isEmpty()) {
            ledger.left(Sort.ACTION, action.place(), "message", String.join("; ", notes));
            return Optional.empty();
        }
        ledger.kept(Sort.ACTION, action.place(), "message", notes);
        return said.map(one -> new Action.Say(one.message(), one.delay(), one.markdown()));
    }

    private Optional<Action> http(Spot action) {
        Optional<Action.Call> call = calls.of(action.text("id"));
        if (call.isPresent()) {
            ledger.taken(Sort.ACTION, action.place(), "http");
        } else {
            ledger.left(Sort.ACTION, action.place(), "http", "the archive does not say what it calls");
        }
        return call.map(Action.class::cast);
    }

    private Optional<Action> editMemory(Spot action) {
        Spot edit = action.at("value").unfolded();
        var notes = new ArrayList<String>();
        var set = new LinkedHashMap<String, Object>();
        edit.at("set").items().forEach(item -> {
            Optional<String> name = name(item);
            Object value = item.at("value").unfolded().value();
            Optional<String> fault = value instanceof String text ? TemplateText.fault(text) : Optional.empty();
            if (name.isPresent() && fault.isEmpty() && item.at("value").value() != null) {
                set.put(name.get(), value);
            } else {
                notes.add("what it sets is not understood: " + item.extract());
            }
        });
        var unset = new ArrayList<String>();
        edit.at("unset").items().forEach(item -> name(item)
                .ifPresentOrElse(unset::add, () -> notes.add("what it unsets is not understood: " + item.extract())));
        boolean reset = edit.flag("reset", false);
        if (!reset && set.isEmpty() && unset.isEmpty()) {
            notes.add(0, "it edits nothing");
            ledger.left(Sort.ACTION, action.place(), "edit_memory", String.join("; ", notes));
            return Optional.empty();
        }
        ledger.kept(Sort.ACTION, action.place(), "edit_memory", notes);
        return Optional.of(new Action.EditMemory(reset, set, unset));
    }

    /** No published export shows how fields are named; these names are the likely ones. */
    private static Optional<String> name(Spot item) {
        String name = item.isMap()
                ? List.of("field", "key", "name", "path").stream()
                        .map(item::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("")
                : item.text();
        return Optional.of(name.strip()).filter(alias -> alias.matches("[A-Za-z_][A-Za-z0-9_-]{0,99}"));
    }
}
