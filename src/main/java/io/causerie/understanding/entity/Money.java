package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Amounts of money (gold entity {@code money}): "sixteen euros", "$6", "5 € 50"; there are no rates, so no dollars. */
final class Money implements Recognizer {
    /** @param share of the whole coin: 1, or 0.01 for cents */
    private record Coin(String code, double share) {}

    private static final Set<String> METALS_AND_TESTS = WordSet.of("XAU XAG XPT XPD XTS XXX XBA XBB XBC XBD");
    private static final Set<String> CODES = Set.of("eur", "usd", "gbp", "chf");
    private static final Map<Tongue, Phrases<Coin>> COINS = coins();
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD");
    private static final Map<String, Double> SHORT = Map.of("k", 1e3, "m", 1e6, "b", 1e9);

    private static Map<Tongue, Phrases<Coin>> coins() {
        Map<Tongue, Phrases<Coin>> coins =
                Phrases.read("currencies", row -> new Coin(row.get(1), Double.parseDouble(row.get(2))));
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (METALS_AND_TESTS.contains(currency.getCurrencyCode())) {
                continue;
            }
            var coin = new Coin(currency.getCurrencyCode(), 1);
            String english = currency.getDisplayName(Locale.ENGLISH);
            coins.get(Tongue.ENGLISH).add(english, coin);
            coins.get(Tongue.ENGLISH).add(english + "s", coin);
            coins.get(Tongue.FRENCH).add(currency.getDisplayName(Locale.FRENCH), coin);
            coins.get(Tongue.FRENCH).add(currency.getDisplayName(Locale.FRENCH).replaceFirst("( |$)", "s$1"), coin);
        }
        return coins;
    }

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Found>> money = signFirst(sentence, at).or(() -> amountFirst(sentence, from));
            if (money.isPresent()) {
                found.add(money.get().value());
                at = money.get().next() - 1;
            }
        }
        return found;
    }

    /** "$6", "€ 5.50", "US$ 3 million". */
    private static Optional<Parsed<Found>> signFirst(Sentence sentence, int from) {
        return coin(sentence, from)
                .filter(coin -> coin.next() == from + 1 && !sentence.isWord(from)
                        || sentence.is(from + 1, "$")
                        || sentence.in(from, CODES))
                .flatMap(coin -> Numbers.at(sentence, coin.next())
                        .filter(number -> sentence.isDigits(coin.next()) || sentence.is(coin.next(), "-"))
                        .map(number -> shortened(sentence, number))
                        .map(number ->
                                number.map(amount -> found(sentence, from, number.next(), amount, coin.value()))));
    }

    private static Optional<Parsed<Found>> amountFirst(Sentence sentence, int from) {
        return Numbers.amount(sentence, from)
                .map(number -> shortened(sentence, number))
                .flatMap(number -> coin(sentence, of(sentence, number.next())).map(coin -> {
                    Parsed<Double> whole = withSmall(sentence, coin, number.value());
                    return whole.map(amount -> found(sentence, from, whole.next(), amount, coin.value()));
                }));
    }

    private static Optional<Parsed<Coin>> coin(Sentence sentence, int at) {
        return COINS.get(sentence.tongue())
                .at(sentence, at)
                .filter(c -> !sentence.joined(c.next()) || !sentence.isWord(c.next()));
    }

    private static int of(Sentence sentence, int at) {
        return sentence.is(at, "de") || sentence.is(at, "d") ? sentence.is(at + 1, "'") ? at + 2 : at + 1 : at;
    }

    private static Parsed<Double> shortened(Sentence sentence, Parsed<Double> number) {
        Double factor = sentence.joined(number.next()) ? SHORT.get(sentence.word(number.next())) : null;
        return factor == null ? number : new Parsed<>(number.value() * factor, number.next() + 1);
    }

    /** "3 euros 50", "5€50", "ten dollars and fifty cents". */
    private static Parsed<Double> withSmall(Sentence sentence, Parsed<Coin> coin, double amount) {
        double whole = amount * coin.value().share();
        if (coin.value().share() != 1) {
            return new Parsed<>(whole, coin.next());
        }
        boolean and = sentence.is(coin.next(), "and") || sentence.is(coin.next(), "et");
        int at = and ? coin.next() + 1 : coin.next();
        boolean two = sentence.isDigits(at) && sentence.word(at).length() == 2;
        Optional<Parsed<Double>> small = Numbers.at(sentence, at).filter(n -> n.value() > 0 && n.value() < 100);
        Optional<Parsed<Coin>> cents = small.flatMap(n -> coin(sentence, n.next()));
        if (cents.isPresent() && cents.get().value().share() != 1) {
            return new Parsed<>(whole + small.get().value() / 100, cents.get().next());
        }
        boolean plain =
                two && small.isPresent() && cents.isEmpty() && small.get().next() == at + 1;
        return plain && !and && endsThere(sentence, at + 1)
                ? new Parsed<>(whole + small.get().value() / 100, at + 1)
                : new Parsed<>(whole, coin.next());
    }

    private static boolean endsThere(Sentence sentence, int at) {
        return at >= sentence.size() || sentence.joined(at - 1) || !sentence.isWord(at) && !sentence.is(at, "%");
    }

    private static Found found(Sentence sentence, int from, int to, double amount, Coin coin) {
        boolean dollar = coin.code().equals("USD");
        String code = dollar ? DOLLARS.getOrDefault(sentence.region(), "USD") : coin.code();
        double value = Math.rint(amount * 1e6) / 1e6;
        return Found.of(
                "money",
                sentence,
                from,
                to,
                0.97,
                Found.fields("amount", value, "currency", code, "dollars", code.equals("USD") ? (Object) value : null));
    }
}
