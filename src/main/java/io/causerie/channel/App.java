package io.causerie.channel;

import io.causerie.database.WrittenAlone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A Meta developer app: made once with its secret, its callback verified by Meta, its secret rotated now and then. */
@Entity
@EntityListeners(WrittenAlone.class)
class App {
    @Id
    private String slug;

    @Column(name = "app_id")
    private String appId;

    private String secret;

    @Column(name = "verify_token")
    private String verifyToken;

    @Version
    private long version;

    protected App() {}

    App(String slug) {
        this.slug = slug;
    }

    void identify(String appId, String secret, String verifyToken, SecretBox box) {
        this.appId = appId;
        this.secret = box.seal("app/" + slug + "/secret", secret);
        this.verifyToken = box.seal("app/" + slug + "/verify", verifyToken);
    }

    AppAccess access(SecretBox box) {
        return new AppAccess(
                slug,
                appId,
                box.open("app/" + slug + "/secret", secret),
                box.open("app/" + slug + "/verify", verifyToken));
    }
}
