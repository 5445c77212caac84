package io.causerie.message;

/**
 * How a person found the page (Messenger webhook reference, {@code messaging_referrals}); every part may be null.
 *
 * @param ref what the page put into its m.me link or advertisement
 * @param source {@code SHORTLINK}, {@code ADS}, …
 * @param type {@code OPEN_THREAD}, {@code LEAD_COMPLETE}, {@code LEAD_INCOMPLETE}
 * @param json the whole referral as JSON text
 */
public record Referral(
        String ref, String source, String type, String adId, String refererUri, String productId, String json) {

    public boolean fromAd() {
        return "ADS".equals(source);
    }
}
