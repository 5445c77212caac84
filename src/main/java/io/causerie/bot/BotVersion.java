package io.causerie.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A bot file as it was saved once; never changed, only followed by another version. */
@Entity
@Table(name = "bot_version")
@IdClass(BotVersion.Key.class)
class BotVersion {
    @Id
    private String bot;

    @Id
    private int number;

    private String file;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected BotVersion() {}

    BotVersion(String bot, int number, String file, Instant savedAt, String savedBy) {
        this.bot = bot;
        this.number = number;
        this.file = file;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
    }

    String file() {
        return file;
    }

    /** The bot and the number of its version. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String bot;
        private int number;

        protected Key() {}

        Key(String bot, int number) {
            this.bot = bot;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.bot.equals(bot) && key.number == number;
        }

        @Override
        public int hashCode() {
            return bot.hashCode() * 31 + number;
        }
    }
}
