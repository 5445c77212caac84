package io.causerie.graph;

import io.causerie.channel.PageAccess;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A page's secrets in the form in which they travel. */
record Credentials(PageAccess access, String proof) {

    /** Proven with the app secret, where there is one (Graph API, "Secure calls", appsecret_proof). */
    static Credentials of(PageAccess access) {
        return new Credentials(access, blank(access.appSecret()) ? "" : hmac(access.appSecret(), access.accessToken()));
    }

    /** False for a token that cannot stand in a header; trying would put it into an exception. */
    boolean usable() {
        return !blank(access.accessToken()) && access.accessToken().chars().allMatch(c -> c > ' ' && c <= '~');
    }

    String bearer() {
        return "Bearer " + access.accessToken();
    }

    /** The text without any of the secrets; Meta repeats a malformed token in its error. */
    String hide(String text) {
        return hide(
                hide(hide(text, access.accessToken(), "[token]"), access.appSecret(), "[secret]"), proof, "[proof]");
    }

    @Override
    public String toString() {
        return "Credentials[" + access + "]";
    }

    private static String hide(String text, String secret, String instead) {
        return blank(secret) ? text : text.replace(secret, instead);
    }

    private static String hmac(String key, String data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(data.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
