package io.causerie.transfer;

import io.causerie.bot.ChoiceKind;
import io.causerie.bot.Message;
import io.causerie.bot.Message.Card;
import io.causerie.bot.Message.Choice;
import io.causerie.bot.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The content of a message; what Messenger or the bot file would refuse becomes the nearest thing that can be said. */
final class SapContent {
    private final Map<String, String> skillsById;
    private final List<String> taps;
    private final List<String> notes;

    SapContent(Map<String, String> skillsById, List<String> taps, List<String> notes) {
        this.skillsById = skillsById;
        this.taps = taps;
        this.notes = notes;
    }

    Optional<Message> read(String type, Versions content) {
        return switch (type) {
            case "text" -> words(content.words());
            case "picture", "video", "audio", "file" -> media(type, content.words());
            case "quickReplies" -> titled(content, true);
            case "buttons" -> titled(content, false);
            case "card" -> card(content).map(Message.SingleCard::new);
            case "carousel", "carouselle" -> cards(content).map(Message.Carousel::new);
            case "list" ->
                cards(content.at("elements")).map(rows -> new Message.Listing(rows, choices(content, false)));
            case "custom" -> Optional.of(new Message.Custom(content.first().value()));
            case "client_data" -> clientData(content.first());
            default -> unknown(type, content);
        };
    }

    private Optional<Message> unknown(String type, Versions content) {
        notes.add("messages of type \"" + type + "\" are not known: "
                + content.first().extract());
        return Optional.empty();
    }

    private Optional<Message> words(Wording words) {
        if (words.isNone()) {
            notes.add("it says nothing");
            return Optional.empty();
        }
        return Optional.of(new Message.Text(words));
    }

    private Optional<Message> media(String type, Wording url) {
        return url.isNone() ? words(url) : Optional.of(Message.Media.of(type, url));
    }

    private Optional<Message> titled(Versions content, boolean quick) {
        Wording title = content.words("title");
        List<Choice> choices = choices(content, quick);
        if (choices.isEmpty() || title.isNone()) {
            notes.add(choices.isEmpty() ? "has no buttons and is a text" : "has buttons without a title above them");
            return words(title);
        }
        return Optional.of(quick ? new Message.QuickReplies(title, choices) : new Message.Buttons(title, choices));
    }

    private Optional<List<Card>> cards(Versions list) {
        even(list, "cards");
        List<Card> cards =
                list.items().stream().flatMap(card -> card(card).stream()).toList();
        if (cards.isEmpty()) {
            notes.add("it holds no card");
        }
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards);
    }

    private Optional<Card> card(Versions card) {
        Wording title = card.words("title");
        if (title.isNone()) {
            notes.add("a card without a title is left out: " + card.first().extract());
            return Optional.empty();
        }
        Wording subtitle = card.words("subtitle");
        return Optional.of(new Card(
                title,
                subtitle.isNone() ? card.words("description") : subtitle,
                card.words("imageUrl"),
                card.words("itemUrl"),
                choices(card, false)));
    }

    private List<Choice> choices(Versions owner, boolean quick) {
        Versions buttons = owner.at("buttons");
        even(buttons, "buttons");
        List<Versions> all = buttons.items();
        return IntStream.range(0, all.size())
                .mapToObj(index -> choice(all.get(index), quick, index < taps.size() ? taps.get(index) : ""))
                .flatMap(Optional::stream)
                .toList();
    }

    private void even(Versions list, String what) {
        if (!list.evenly()) {
            notes.add("not every language has as many " + what + "; those that not all have are left out");
        }
    }

    private Optional<Choice> choice(Versions button, boolean quick, String tap) {
        Wording title = button.words("title");
        Wording value = button.words("value");
        String type = button.first().text("type");
        ChoiceKind kind = kind(type, quick);
        if (title.isNone() || type.equals("element_share")) {
            notes.add("a button is left out (" + (title.isNone() ? "it has no title" : type) + "): "
                    + button.first().extract());
            return Optional.empty();
        }
        String skill = skillsById.getOrDefault(
                kind == ChoiceKind.TRIGGER_SKILL ? button.first().text("value") : tap, "");
        if (!skill.isEmpty()) {
            return Optional.of(new Choice(ChoiceKind.TRIGGER_SKILL, title, Wording.of(skill), Wording.NONE));
        }
        if (kind != ChoiceKind.POSTBACK && (value.isNone() || kind == ChoiceKind.TRIGGER_SKILL)) {
            notes.add("a button says its title, as what it leads to is not in the archive: "
                    + button.first().extract());
            return Optional.of(new Choice(ChoiceKind.POSTBACK, title, title, Wording.NONE));
        }
        return Optional.of(new Choice(kind, title, value.isNone() ? title : value, Wording.NONE));
    }

    private ChoiceKind kind(String type, boolean quick) {
        ChoiceKind kind =
                switch (type) {
                    case "phonenumber" -> ChoiceKind.PHONE_NUMBER;
                    case "account_linking" -> ChoiceKind.ACCOUNT_LINK;
                    default -> ChoiceKind.of(type).orElse(ChoiceKind.POSTBACK);
                };
        return quick && kind != ChoiceKind.TRIGGER_SKILL ? ChoiceKind.POSTBACK : kind;
    }

    private Optional<Message> clientData(Spot content) {
        var values = new LinkedHashMap<String, String>();
        content.at("elements").items().forEach(element -> values.put(element.text("key"), element.text("value")));
        values.remove("");
        if (values.isEmpty()) {
            notes.add("it holds no values");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Message.ClientData(values));
    }
}
