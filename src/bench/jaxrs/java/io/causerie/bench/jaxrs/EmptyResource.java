package io.causerie.bench.jaxrs;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The least a webhook can cost on this server: the body is read, its signature checked, and nothing done. */
@Path("empty")
public class EmptyResource {

    private static final HexFormat HEX = HexFormat.of();

    @POST
    public Response hear(byte[] body, @HeaderParam("X-Hub-Signature-256") String signature)
            throws GeneralSecurityException {
        return isRight(signature, body)
                ? Response.ok("EVENT_RECEIVED", "text/plain").build()
                : Response.status(Status.FORBIDDEN).build();
    }

    private static boolean isRight(String signature, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Played.APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String right = "sha256=" + HEX.formatHex(mac.doFinal(body));
        return signature != null
                && MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }
}
