package io.causerie.dialogue;

import io.causerie.bot.ChoiceKind;
import io.causerie.bot.Json;
import io.causerie.bot.Message;
import io.causerie.bot.Message.Choice;
import io.causerie.bot.Skill;
import io.causerie.bot.Wording;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a bot's messages into words of one language, with their variables filled in. */
final class Speech {
    private static final int MOST_BUTTONS = 3;

    private Speech() {}

    /** Nothing, when nothing would be left to see. */
    static Optional<Outgoing> of(Mind mind, Message message, boolean markdown) {
        if (message instanceof Message.Text text) {
            return text(marked(mind.say(text.text()), markdown));
        } else if (message instanceof Message.Media media) {
            String url = mind.say(media.url());
            return url.isBlank() ? Optional.empty() : Optional.of(new Outgoing.Media(media.kind(), url));
        } else if (message instanceof Message.QuickReplies quick) {
            return Optional.of(new Outgoing.QuickReplies(
                    marked(mind.say(quick.title()), markdown),
                    quick.choices().stream()
                            .map(choice -> quickReply(mind, choice))
                            .toList()));
        } else if (message instanceof Message.Buttons buttons) {
            return Optional.of(new Outgoing.Buttons(mind.say(buttons.title()), buttons(mind, buttons.buttons())));
        } else if (message instanceof Message.SingleCard single) {
            return Optional.of(new Outgoing.Cards(List.of(card(mind, single.card()))));
        } else if (message instanceof Message.Carousel carousel) {
            return Optional.of(new Outgoing.Cards(cards(mind, carousel.cards())));
        } else if (message instanceof Message.Listing listing) {
            return Optional.of(new Outgoing.Listing(cards(mind, listing.elements()), buttons(mind, listing.buttons())));
        } else if (message instanceof Message.Custom custom) {
            return custom(mind, custom.content());
        }
        return Optional.empty();
    }

    static Map<String, Object> data(Mind mind, Message message) {
        var data = new LinkedHashMap<String, Object>();
        if (message instanceof Message.ClientData client) {
            client.values().forEach((key, value) -> data.put(key, mind.render(value)));
        }
        return data;
    }

    /** The question between several skills: buttons while they fit, else quick replies. */
    static Outgoing choice(Mind mind, Skill disambiguation, List<Skill> among) {
        String intro = mind.say(disambiguation.intro());
        if (among.size() <= MOST_BUTTONS) {
            return new Outgoing.Buttons(
                    intro,
                    among.stream()
                            .map(skill -> new Button(ButtonKind.POSTBACK, title(mind, skill), payload(skill)))
                            .toList());
        }
        return new Outgoing.QuickReplies(
                intro,
                among.stream()
                        .map(skill -> new QuickReply(title(mind, skill), payload(skill), null))
                        .toList());
    }

    private static String title(Mind mind, Skill skill) {
        String title = mind.say(skill.title());
        return title.isBlank() ? Functions.capitalized(skill.slug().replaceAll("[-_]+", " ")) : title;
    }

    private static String payload(Skill skill) {
        return Selection.SKILL_PAYLOAD + skill.slug();
    }

    private static Optional<Outgoing> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Outgoing.Text(text));
    }

    private static String marked(String text, boolean markdown) {
        return markdown ? Markdown.forMessenger(text) : text;
    }

    private static QuickReply quickReply(Mind mind, Choice choice) {
        return new QuickReply(mind.say(choice.title()), value(mind, choice), orNull(mind, choice.imageUrl()));
    }

    private static List<Button> buttons(Mind mind, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Button(kind(choice.kind()), mind.say(choice.title()), value(mind, choice)))
                .toList();
    }

    private static String value(Mind mind, Choice choice) {
        String value = mind.say(choice.value());
        return choice.kind() == ChoiceKind.TRIGGER_SKILL ? Selection.SKILL_PAYLOAD + value : value;
    }

    static ButtonKind kind(ChoiceKind kind) {
        return switch (kind) {
            case POSTBACK, TRIGGER_SKILL -> ButtonKind.POSTBACK;
            case WEB_URL -> ButtonKind.WEB_URL;
            case PHONE_NUMBER -> ButtonKind.PHONE_NUMBER;
            case ACCOUNT_LINK -> ButtonKind.ACCOUNT_LINK;
            case ACCOUNT_UNLINK -> ButtonKind.ACCOUNT_UNLINK;
        };
    }

    private static List<Card> cards(Mind mind, List<Message.Card> cards) {
        return cards.stream().map(card -> card(mind, card)).toList();
    }

    private static Card card(Mind mind, Message.Card card) {
        return new Card(
                mind.say(card.title()),
                orNull(mind, card.subtitle()),
                orNull(mind, card.imageUrl()),
                orNull(mind, card.url()),
                buttons(mind, card.buttons()));
    }

    private static String orNull(Mind mind, Wording wording) {
        String text = mind.say(wording);
        return text.isBlank() ? null : text;
    }

    private static Optional<Outgoing> custom(Mind mind, Object content) {
        Object filled = content;
        if (content instanceof String script) {
            try {
                filled = Json.read(mind.render(script));
            } catch (IllegalArgumentException e) {
                mind.trace.error(
                        "E_CUSTOM", "A custom message is no JSON: " + e.getMessage(), Map.of("script", script));
                return Optional.empty();
            }
        }
        Object whole = content instanceof String ? filled : MemoryEdit.filled(mind, content);
        return SapMessage.isMessage(whole)
                ? SapMessage.read(whole).map(SapMessage.Spoken::what)
                : Optional.of(new Outgoing.Custom(Json.write(whole)));
    }
}
