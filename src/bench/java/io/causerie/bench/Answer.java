package io.causerie.bench;

import java.nio.charset.StandardCharsets;

/** What the Graph API answers, as bytes on the wire. */
final class Answer {

    private Answer() {}

    static byte[] ok(String json) {
        return http("200 OK", json);
    }

    static byte[] sent(String recipient, String mid) {
        return ok("{\"recipient_id\":\"" + recipient + "\",\"message_id\":\"" + mid + "\"}");
    }

    static byte[] error(int code, int subcode, String message) {
        String status = code == 1200 || code == 2 ? "500 Internal Server Error" : "400 Bad Request";
        String sub = subcode == 0 ? "" : "\"error_subcode\":" + subcode + ",";
        return http(
                status,
                "{\"error\":{\"message\":\"(#" + code + ") " + Envelope.escaped(message)
                        + "\",\"type\":\"OAuthException\",\"code\":" + code + "," + sub
                        + "\"fbtrace_id\":\"AxIIVeNpuf3\"}}");
    }

    private static byte[] http(String status, String json) {
        return ("HTTP/1.1 " + status
                        + "\r\nContent-Type: application/json; charset=UTF-8\r\nfacebook-api-version: v26.0\r\nContent-Length: "
                        + json.length() + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
