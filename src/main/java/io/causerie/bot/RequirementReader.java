package io.causerie.bot;

import io.causerie.bot.Requirement.Sought;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a skill must know. */
final class RequirementReader {
    private static final String ONE_FIX =
            "Write {entity: ..., as: ...}, {intent: ..., as: ...} or {freeText: true, as: ...}";

    private final ActionReader actions;
    private final ConditionReader conditions;
    private final Mentions mentions;

    RequirementReader(ActionReader actions, ConditionReader conditions, Mentions mentions) {
        this.actions = actions;
        this.conditions = conditions;
        this.mentions = mentions;
    }

    Requirement.Several read(Item item) {
        return several(item, item.fields(), 2);
    }

    private Requirement requirement(Item item, int levels) {
        Fields fields = item.fields();
        boolean list = fields.names().contains("any") || fields.names().contains("all");
        if (list && levels == 0) {
            item.refuse("Requirements nest two deep only", "Move this part into a list further out");
        }
        return list ? several(item, fields, levels) : one(item, fields);
    }

    private Requirement.Several several(Item item, Fields fields, int levels) {
        Optional<Item> any = fields.find("any");
        Optional<Item> all = fields.find("all");
        if (any.isPresent() == all.isPresent() && item.isMap()) {
            item.refuse("A list of requirements is either any or all", "Write {any: [...]} (or) or {all: [...]} (and)");
        }
        List<Requirement> members = any.or(() -> all).map(Item::items).orElse(List.of()).stream()
                .map(member -> requirement(member, levels - 1))
                .toList();
        var several = new Requirement.Several(
                any.isPresent() ? Join.ANY : Join.ALL,
                members,
                actions.actions(fields.find("missing")),
                actions.actions(fields.find("complete")));
        fields.done();
        return several;
    }

    private Requirement.One one(Item item, Fields fields) {
        Optional<Item> entity = fields.find("entity");
        Optional<Item> intent = fields.find("intent");
        Optional<Item> free = fields.find("freeText");
        if (Stream.of(entity, intent, free).filter(Optional::isPresent).count() != 1 && item.isMap()) {
            item.refuse("A requirement is an entity, an intent or a free text", ONE_FIX);
        }
        String slug = entity.or(() -> intent).map(Item::text).orElse("");
        entity.ifPresent(place -> mentions.entity(place, slug));
        intent.ifPresent(place -> mentions.intent(place, slug));
        free.filter(place -> !place.flag()).ifPresent(place -> place.refuse("Only true makes sense here", ONE_FIX));
        Sought sought = entity.isPresent() ? Sought.ENTITY : intent.isPresent() ? Sought.INTENT : Sought.FREE_TEXT;
        return one(fields, sought, slug, free);
    }

    private Requirement.One one(Fields fields, Sought sought, String slug, Optional<Item> free) {
        Optional<Item> as =
                free.isPresent() ? fields.need("as", "Name the memory entry it is kept in") : fields.find("as");
        var one = new Requirement.One(
                sought,
                slug,
                as.map(place -> Names.alias(place, place.text())).orElse(slug),
                actions.actions(fields.find("missing")),
                actions.actions(fields.find("complete")),
                fields.list("validators", this::validator));
        fields.done();
        return one;
    }

    private Requirement.Validator validator(Item item) {
        Fields fields = item.fields();
        Optional<Condition> condition =
                fields.need("if", "Write when the value is refused").map(conditions::read);
        var replies = actions.actions(fields.find("do"));
        fields.done();
        return new Requirement.Validator(condition.orElse(new Condition.Several(Join.ALL, List.of())), replies);
    }
}
