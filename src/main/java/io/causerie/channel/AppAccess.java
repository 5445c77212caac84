package io.causerie.channel;

/** What the door needs to know about a Meta app; its text form hides the secrets. */
public record AppAccess(String slug, String appId, String secret, String verifyToken) {
    @Override
    public String toString() {
        return "AppAccess[" + slug + "]";
    }
}
