package io.causerie.bot;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Reads calls of the author's web services. */
final class CallReader {
    private final WordingReader words;

    CallReader(WordingReader words) {
        this.words = words;
    }

    Action read(boolean webhook, Item item) {
        if (item.isText()) {
            return new Action.Call(
                    webhook, url(item), usual(webhook), Map.of(), Optional.empty(), Optional.empty(), "default");
        }
        Fields fields = item.fields();
        Optional<Item> url = fields.need("url", "Write an https address, or a route such as /weather");
        var call = new Action.Call(
                webhook,
                url.map(this::url).orElse(""),
                fields.find("method").map(CallReader::method).orElse(usual(webhook)),
                Fields.entries(fields.find("headers"), header -> words.template(header.getValue())),
                fields.find("body").map(WordingReader::structure),
                fields.find("credentials").map(place -> Names.alias(place, place.text())),
                webhook
                        ? "default"
                        : fields.find("as")
                                .map(as -> Names.alias(as, as.text()))
                                .orElse("default"));
        fields.done();
        return call;
    }

    private static String usual(boolean webhook) {
        return webhook ? "POST" : "GET";
    }

    private static String method(Item item) {
        String method = item.text();
        if (!Names.METHODS.contains(method)) {
            item.refuse("\"" + method + "\" is not a method for this", Nearest.fix(method, Names.METHODS));
        }
        return method;
    }

    private String url(Item item) {
        String url = words.template(item);
        boolean open = TemplateText.isTemplate(url);
        if (!url.startsWith("/") && !open && !isHttp(url)) {
            item.refuse("\"" + url + "\" is no web address", "Write https://..., or a route that starts with /");
        }
        return url;
    }

    static boolean isHttp(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
