package io.causerie.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Webhook requests as Meta writes them: escaped JSON, signed over exactly the bytes that leave. Not for several threads. */
final class Envelope {

    private static final HexFormat HEX = HexFormat.of();
    private final Plan plan;
    private final Mac sha1;
    private final Mac sha256;
    private final String opening;
    private final String appId;

    Envelope(Plan plan, URI webhook, String appId, String appSecret) {
        this.plan = plan;
        this.appId = appId;
        this.sha1 = mac("HmacSHA1", appSecret);
        this.sha256 = mac("HmacSHA256", appSecret);
        this.opening = "POST " + webhook.getRawPath() + " HTTP/1.1\r\nHost: " + webhook.getRawAuthority()
                + "\r\nUser-Agent: facebookexternalua\r\nAccept: */*\r\nContent-Type: application/json\r\n";
    }

    private static Mac mac(String algorithm, String secret) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signature(byte[] body, String secret) {
        return HEX.formatHex(mac("HmacSHA256", secret).doFinal(body));
    }

    byte[] question(int number, long millis) {
        int person = plan.person(number);
        String page = plan.pageId(plan.page(person));
        String message = "{\"mid\":\"" + plan.mid(number) + "\",\"text\":\"" + escaped(plan.question(number)) + "\"}";
        return signed(event(page, plan.psid(person), page, millis, message));
    }

    byte[] echo(int person, String mid, SendCall call, long millis) {
        String page = plan.pageId(plan.page(person));
        String metadata = call.metadata().isEmpty() ? "" : ",\"metadata\":\"" + escaped(call.metadata()) + "\"";
        String message = "{\"mid\":\"" + mid + "\",\"is_echo\":true,\"app_id\":" + appId + metadata + ",\"text\":\""
                + escaped(call.text()) + "\"}";
        return signed(event(page, page, plan.psid(person), millis, message));
    }

    private static String event(String page, String sender, String recipient, long millis, String message) {
        return "{\"object\":\"page\",\"entry\":[{\"time\":" + millis + ",\"id\":\"" + page
                + "\",\"messaging\":[{\"sender\":{\"id\":\"" + sender + "\"},\"recipient\":{\"id\":\"" + recipient
                + "\"},\"timestamp\":" + millis + ",\"message\":" + message + "}]}]}";
    }

    private byte[] signed(String json) {
        byte[] body = json.getBytes(StandardCharsets.US_ASCII);
        String head = opening + "X-Hub-Signature: sha1=" + HEX.formatHex(sha1.doFinal(body))
                + "\r\nX-Hub-Signature-256: sha256=" + HEX.formatHex(sha256.doFinal(body))
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return (head + json).getBytes(StandardCharsets.US_ASCII);
    }

    /** Meta's escapes as seen on the wire: non-ASCII in lower-case hex, and slash, less-than, per cent, at. */
    static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '/' -> json.append("\\/");
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '<' -> json.append("\\u003C");
                case '%' -> json.append("\\u0025");
                case '@' -> json.append("\\u0040");
                default -> plainOrHex(json, c);
            }
        }
        return json.toString();
    }

    private static void plainOrHex(StringBuilder json, char c) {
        if (c >= ' ' && c < 0x7f) {
            json.append(c);
        } else {
            json.append("\\u").append(HEX.toHexDigits(c));
        }
    }
}
