package io.causerie.bot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which version of a bot answers: the first one when it is saved, then whichever is put on duty after it. */
@Entity
@Table(name = "bot")
class BotOnDuty {
    @Id
    private String slug;

    private int live;

    @Version
    private long version;

    protected BotOnDuty() {}

    BotOnDuty(String slug) {
        this.slug = slug;
    }

    void putOnDuty(int number) {
        live = number;
    }

    String slug() {
        return slug;
    }

    int live() {
        return live;
    }
}
