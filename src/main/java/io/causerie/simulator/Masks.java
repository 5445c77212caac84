package io.causerie.simulator;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps tokens and secrets out of the log: the known ones wherever they stand, unknown ones by their name. */
final class Masks {
    private static final String HIDDEN = "•••";
    private static final Pattern NAMED = Pattern.compile(
            "(access_token|appsecret_proof|verify_token|client_secret|input_token|fb_exchange_token|app_secret)"
                    + "(=|\"\\s*:\\s*\")[^&\"\\s]+");
    private final Supplier<Stream<String>> secrets;

    Masks(Supplier<Stream<String>> secrets) {
        this.secrets = secrets;
    }

    static Masks of(World world) {
        return new Masks(() -> Stream.of(
                        world.tokens().stream().map(Token::value),
                        world.apps().stream().map(app -> app.secret),
                        world.apps().stream()
                                .flatMap(app -> app.subscription().stream())
                                .map(Subscription::verifyToken))
                .flatMap(each -> each)
                .filter(secret -> secret.length() > 5));
    }

    String hide(String text) {
        String hidden = NAMED.matcher(text).replaceAll("$1$2" + HIDDEN);
        for (String secret : secrets.get().toList()) {
            hidden = hidden.replace(secret, HIDDEN);
        }
        return hidden;
    }
}
