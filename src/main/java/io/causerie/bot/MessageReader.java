package io.causerie.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads messages. */
final class MessageReader {
    static final Set<String> KINDS = Set.of(
            "text",
            "picture",
            "video",
            "audio",
            "file",
            "quickReplies",
            "buttons",
            "card",
            "carousel",
            "list",
            "custom",
            "client_data");

    private final WordingReader words;
    private final ChoiceReader choices;

    MessageReader(WordingReader words, Mentions mentions) {
        this.words = words;
        this.choices = new ChoiceReader(words, mentions);
    }

    Message read(String kind, Item item) {
        return switch (kind) {
            case "text" -> new Message.Text(words.read(item));
            case "picture", "video", "audio", "file" -> Message.Media.of(kind, words.read(item));
            case "quickReplies" -> quickReplies(item);
            case "buttons" -> buttons(item);
            case "card" -> new Message.SingleCard(card(item));
            case "carousel" -> new Message.Carousel(cards(item, item.items()));
            case "list" -> listing(item);
            case "custom" -> custom(item);
            default -> clientData(item);
        };
    }

    private Message quickReplies(Item item) {
        Fields fields = item.fields();
        var replies = new Message.QuickReplies(title(fields), choices.list(fields, item, 13, ChoiceReader.QUICK));
        fields.done();
        return replies;
    }

    private Message buttons(Item item) {
        Fields fields = item.fields();
        var buttons = new Message.Buttons(title(fields), choices.list(fields, item, 3, ChoiceReader.ALL));
        fields.done();
        return buttons;
    }

    private Wording title(Fields fields) {
        return fields.need("title", "Write the words above the buttons")
                .map(words::read)
                .orElse(Wording.NONE);
    }

    private Message listing(Item item) {
        Fields fields = item.fields();
        Optional<Item> elements = fields.need("elements", "Write a list of cards");
        var listing = new Message.Listing(
                elements.map(list -> cards(list, list.items())).orElse(List.of()), choices.optional(fields));
        fields.done();
        return listing;
    }

    private List<Message.Card> cards(Item item, List<Item> list) {
        if (list.isEmpty() && item.isList()) {
            item.refuse("There is no card", "Write at least one");
        }
        if (list.size() > 10) {
            item.warn("Messenger shows ten cards at most", "Take some out");
        }
        return list.stream().map(this::card).toList();
    }

    private Message.Card card(Item item) {
        Fields fields = item.fields();
        var card = new Message.Card(
                fields.need("title", "Every card has a title").map(words::read).orElse(Wording.NONE),
                optional(fields, "subtitle"),
                optional(fields, "imageUrl"),
                optional(fields, "url"),
                choices.optional(fields));
        fields.done();
        return card;
    }

    private Wording optional(Fields fields, String name) {
        return fields.find(name).map(words::read).orElse(Wording.NONE);
    }

    private Message custom(Item item) {
        if (!item.isText() && !item.isMap() && !item.isList()) {
            item.refuse("Expected a script or JSON, found " + item.kind(), "Write what the channel is to get");
            return new Message.Custom("");
        }
        return new Message.Custom(item.isText() ? words.template(item) : WordingReader.structure(item));
    }

    private Message clientData(Item item) {
        return new Message.ClientData(Fields.entries(Optional.of(item), entry -> words.template(entry.getValue())));
    }
}
