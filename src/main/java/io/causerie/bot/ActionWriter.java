package io.causerie.bot;

import io.causerie.message.Outgoing.MediaKind;
import java.util.List;
import java.util.Map;

/** Writes an action. */
final class ActionWriter {
    private ActionWriter() {}

    static Map<String, Object> action(Action action) {
        var tree = new Tree();
        if (action instanceof Action.Say say) {
            message(tree, say.message());
            say.delay().ifPresent(delay -> tree.always("delay", delay));
            tree.unless(false, "markdown", say.markdown());
        } else if (action instanceof Action.GoTo goTo) {
            tree.always("goTo", goTo(goTo));
        } else if (action instanceof Action.EditMemory edit) {
            tree.always("editMemory", editMemory(edit));
        } else if (action instanceof Action.ChangeLanguage change) {
            tree.always("changeLanguage", change.language());
        } else if (action instanceof Action.ResetConversation) {
            tree.always("resetConversation", true);
        } else if (action instanceof Action.HandOver handOver) {
            tree.always("handOver", handOver.group().isEmpty() ? true : Map.of("group", handOver.group()));
        } else if (action instanceof Action.Call call) {
            tree.always(call.webhook() ? "webhook" : "service", call(call));
        }
        return tree.map();
    }

    private static Object goTo(Action.GoTo goTo) {
        return goTo.waiting()
                ? new Tree().always("skill", goTo.skill()).always("wait", true).map()
                : goTo.skill();
    }

    private static Object editMemory(Action.EditMemory edit) {
        return new Tree()
                .unless(false, "reset", edit.reset())
                .filled("set", edit.set())
                .filled("unset", edit.unset())
                .map();
    }

    private static Object call(Action.Call call) {
        var tree = new Tree()
                .always("url", call.url())
                .always("method", call.method())
                .filled("headers", call.headers());
        call.body().ifPresent(body -> tree.always("body", body));
        call.credentials().ifPresent(name -> tree.always("credentials", name));
        return call.webhook()
                ? tree.map()
                : tree.unless("default", "as", call.namespace()).map();
    }

    private static void message(Tree tree, Message message) {
        if (message instanceof Message.Text text) {
            tree.always("text", SkillWriter.wording(text.text()));
        } else if (message instanceof Message.Media media) {
            tree.always(kind(media.kind()), SkillWriter.wording(media.url()));
        } else if (message instanceof Message.QuickReplies quick) {
            tree.always("quickReplies", titled(quick.title(), quick.choices()));
        } else if (message instanceof Message.Buttons buttons) {
            tree.always("buttons", titled(buttons.title(), buttons.buttons()));
        } else if (message instanceof Message.SingleCard single) {
            tree.always("card", card(single.card()));
        } else if (message instanceof Message.Carousel carousel) {
            tree.always(
                    "carousel",
                    carousel.cards().stream().map(ActionWriter::card).toList());
        } else if (message instanceof Message.Listing listing) {
            tree.always("list", listing(listing));
        } else if (message instanceof Message.Custom custom) {
            tree.always("custom", custom.content());
        } else if (message instanceof Message.ClientData data) {
            tree.always("client_data", data.values());
        }
    }

    private static String kind(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "picture";
            case VIDEO -> "video";
            case AUDIO -> "audio";
            case FILE -> "file";
        };
    }

    private static Object titled(Wording title, List<Message.Choice> choices) {
        return new Tree()
                .always("title", SkillWriter.wording(title))
                .always("buttons", choices(choices))
                .map();
    }

    private static Object listing(Message.Listing listing) {
        return new Tree()
                .always(
                        "elements",
                        listing.elements().stream().map(ActionWriter::card).toList())
                .filled("buttons", choices(listing.buttons()))
                .map();
    }

    private static Object card(Message.Card card) {
        var tree = new Tree().always("title", SkillWriter.wording(card.title()));
        given(tree, "subtitle", card.subtitle());
        given(tree, "imageUrl", card.imageUrl());
        given(tree, "url", card.url());
        return tree.filled("buttons", choices(card.buttons())).map();
    }

    private static List<Object> choices(List<Message.Choice> choices) {
        return choices.stream().map(ActionWriter::choice).toList();
    }

    private static Object choice(Message.Choice choice) {
        var tree = new Tree()
                .unless("postback", "type", choice.kind().word())
                .always("title", SkillWriter.wording(choice.title()))
                .always("value", SkillWriter.wording(choice.value()));
        given(tree, "imageUrl", choice.imageUrl());
        return tree.map();
    }

    private static void given(Tree tree, String key, Wording wording) {
        if (!wording.isNone()) {
            tree.always(key, SkillWriter.wording(wording));
        }
    }
}
